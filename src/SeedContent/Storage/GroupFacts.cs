using System.ComponentModel;
using System.Diagnostics.CodeAnalysis;

namespace SeedContent.Storage;

/// <summary>What a group says of itself, in one method: the C# compiler takes a third of a millisecond for each, and a collection has up to 128 groups.</summary>
/// <param name="count">The number of entries.</param>
/// <param name="stamp">A number that is another one when any of the entries is, so that hot reload is noticed.</param>
/// <param name="broken">The slots of those whose seeds have errors. Only hot reload brings such entries into a program.</param>
[EditorBrowsable(EditorBrowsableState.Never)]
[SuppressMessage("Design", "CA1051:Do not declare visible instance fields", Justification = "As the other facts that generated code gives; accessors would be compiled at every start.")]
public readonly ref struct GroupFacts(int count, int stamp, ReadOnlySpan<int> broken = default)
{
    /// <summary>The number of entries.</summary>
    public readonly int Count = count;

    /// <summary>A number that is another one when any of the entries is.</summary>
    public readonly int Stamp = stamp;

    /// <summary>The slots of those whose seeds have errors.</summary>
    public readonly ReadOnlySpan<int> Broken = broken;
}
