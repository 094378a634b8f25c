using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>The marks that opened, and the pairs that closed so far. Each mark is put there and taken off once, so that all is linear.</summary>
internal sealed class MarkStack
{
    private const int Families = (int)MarkFamily.Dash + 1;

    /// <summary>How far down the last mark of a family is looked for.</summary>
    private const int MaxDepth = 8;

    private readonly List<OpenMark> open = [];
    private readonly int[] openOf = new int[Families];
    private readonly List<MarkPair> pairs = [];

    /// <summary>The mark that opened last.</summary>
    public OpenMark? Top => open.Count > 0 ? open[open.Count - 1] : null;

    public bool Has(MarkFamily family) => openOf[(int)family] > 0;

    /// <summary>The last open mark of a family, where it is near.</summary>
    public OpenMark? Last(MarkFamily family)
    {
        for (var i = open.Count - 1; i >= 0 && open.Count - i <= MaxDepth; i--)
        {
            if (open[i].Family == family)
            {
                return open[i];
            }
        }

        return null;
    }

    /// <summary>Whether a pair closed behind an open mark.</summary>
    public bool HoldsPair(OpenMark mark) => pairs.Count > 0 && pairs[pairs.Count - 1].Open.Start > mark.Span.Start;

    /// <summary>The mark that closed the last pair of a family behind an open mark of it.</summary>
    public TextSpan? LastClose(MarkFamily family, OpenMark open)
    {
        if (pairs.Count == 0)
        {
            return null;
        }

        var last = pairs[pairs.Count - 1];
        return last.Family == family && last.Open.Start > open.Span.Start ? last.Close : null;
    }

    public void Open(TextSpan mark, MarkFamily family, int closer = -1)
    {
        open.Add(new(mark, family, closer));
        openOf[(int)family]++;
    }

    public void CloseIfOpen(TextSpan mark, MarkFamily family)
    {
        if (Has(family))
        {
            Close(mark, family);
        }
    }

    public void Close(TextSpan mark, MarkFamily family) => pairs.Add(new(Drop(family), mark, family));

    /// <summary>Takes the last open mark of the family, and the unclosed ones inside it, off the pile.</summary>
    public TextSpan Drop(MarkFamily family)
    {
        while (true)
        {
            var mark = open[open.Count - 1];
            open.RemoveAt(open.Count - 1);
            openOf[(int)mark.Family]--;
            if (mark.Family == family)
            {
                return mark.Span;
            }
        }
    }

    /// <summary>The first mark that opened and was not closed. One that may be an apostrophe, or is that of a title, carries nothing on.</summary>
    public TextSpan? FirstUnclosed()
    {
        foreach (var mark in open)
        {
            if (mark.Family is not (MarkFamily.Single or MarkFamily.Book or MarkFamily.Chapter))
            {
                return mark.Span;
            }
        }

        return null;
    }

    public List<MarkPair> Outermost()
    {
        pairs.Sort((x, y) => x.Open.Start.CompareTo(y.Open.Start));
        var end = 0;
        var outermost = new List<MarkPair>();
        foreach (var pair in pairs)
        {
            if (pair.Open.Start >= end)
            {
                outermost.Add(pair);
                end = pair.Close.End;
            }
        }

        return outermost;
    }
}
