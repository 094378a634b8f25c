namespace SeedContent.Compiler.Schema.Relations;

/// <summary>Orders sort keys; what has no value comes last in either direction.</summary>
/// <param name="isDescending">Whether the greatest comes first.</param>
internal sealed class SortKeyComparer(bool isDescending) : IComparer<SortKey>
{
    /// <inheritdoc/>
    public int Compare(SortKey? x, SortKey? y)
    {
        var (left, right) = (x ?? SortKey.None, y ?? SortKey.None);
        var presence = IsMissing(left).CompareTo(IsMissing(right));
        if (presence != 0)
        {
            return presence;
        }

        var order = left.Number is { } number && right.Number is { } other ? number.CompareTo(other) : string.CompareOrdinal(left.Text, right.Text);
        return isDescending ? -order : order;
    }

    private static bool IsMissing(SortKey key) => key.Number is null && key.Text is null;
}
