using System.Runtime.CompilerServices;

namespace SeedContent.Storage;

/// <summary>Entries in fields that are filled without a lock: an entry of a struct type is put into a box, once.</summary>
internal static class Boxed
{
    /// <summary>Takes an entry out. Of a class it costs nothing: which of the two a type is is constant where this is compiled.</summary>
    /// <typeparam name="T">The entry's type.</typeparam>
    /// <param name="entry">What an entry of this type was kept as.</param>
    /// <returns>The entry.</returns>
    public static T Open<T>(object entry)
        where T : notnull => typeof(T).IsValueType ? (T)entry : Unsafe.As<object, T>(ref entry);
}
