using System.Numerics;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Schema;

/// <summary>What each of C#'s integers holds (C# specification, 8.3.6).</summary>
internal static class IntegerRange
{
    /// <summary>The least and the greatest value.</summary>
    /// <param name="kind">A type.</param>
    /// <returns>Both; null where the type is no integer.</returns>
    public static (BigInteger Min, BigInteger Max)? Of(DataTypeKind kind) => kind switch
    {
        DataTypeKind.SByte => (sbyte.MinValue, sbyte.MaxValue),
        DataTypeKind.Byte => (byte.MinValue, byte.MaxValue),
        DataTypeKind.Int16 => (short.MinValue, short.MaxValue),
        DataTypeKind.UInt16 => (ushort.MinValue, ushort.MaxValue),
        DataTypeKind.Int32 => (int.MinValue, int.MaxValue),
        DataTypeKind.UInt32 => (uint.MinValue, uint.MaxValue),
        DataTypeKind.Int64 => (long.MinValue, long.MaxValue),
        DataTypeKind.UInt64 => (ulong.MinValue, ulong.MaxValue),
        _ => null,
    };
}
