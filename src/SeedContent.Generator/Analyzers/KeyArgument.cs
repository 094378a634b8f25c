using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace SeedContent.Generator.Analyzers;

/// <summary>Finds the constant that is passed as a key.</summary>
internal static class KeyArgument
{
    /// <summary>Finds it, where there is one.</summary>
    /// <param name="arguments">The arguments of a look-up, whose first parameter is the key.</param>
    /// <returns>What has the constant's value, as the user wrote it; null where the key is no constant.</returns>
    public static IOperation? FindConstant(ImmutableArray<IArgumentOperation> arguments)
    {
        foreach (var argument in arguments)
        {
            if (argument.Parameter?.Ordinal == 0)
            {
                var value = WithoutSpan(argument.Value);
                return value.ConstantValue is { HasValue: true, Value: string } ? value : null;
            }
        }

        return null;
    }

    /// <summary>The string of which a span is made, by a conversion or by <c>AsSpan()</c>.</summary>
    private static IOperation WithoutSpan(IOperation value) => value switch
    {
        IConversionOperation { Operand: { Type.SpecialType: SpecialType.System_String } text } => text,
        IInvocationOperation { TargetMethod: { Name: "AsSpan", ContainingType.Name: "MemoryExtensions" }, Arguments: [{ Value: var text }] } => text,
        _ => value,
    };
}
