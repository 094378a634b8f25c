using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>
/// The names of an article, and for each the fullest form of it. A short name is the end of a longer one (<c>Stoltenberg</c>), or its
/// beginning where the longer one is known to be a person's (<c>Yoon</c>). Where two longer names share it, it resolves to nothing.
/// </summary>
internal sealed class NameIndex
{
    private readonly string text;
    private readonly Dictionary<string, NameEntry> names = new(StringComparer.Ordinal);

    /// <summary>Short form to the fullest name; null where there are several.</summary>
    private readonly Dictionary<string, NameEntry?> fullest = new(StringComparer.Ordinal);

    public NameIndex(string text, IReadOnlyList<NameRun> runs)
    {
        this.text = text;
        foreach (var run in runs)
        {
            if (run.HasName)
            {
                Add(run);
            }
        }

        DropFirstWordsOfSentences(runs);
        foreach (var entry in names.Values)
        {
            for (var i = 1; i < entry.Words.Count; i++)
            {
                AddShort(string.Join(" ", entry.Words.Skip(i)), entry);
                if (entry.IsPerson)
                {
                    AddShort(string.Join(" ", entry.Words.Take(i)), entry);
                }
            }
        }
    }

    /// <summary>Where the fullest form of a run's name stands first, or null where that is not certain.</summary>
    public TextSpan? Resolve(NameRun run)
    {
        if (!run.HasName)
        {
            return null;
        }

        var name = run.Name;
        for (var hops = 0; fullest.TryGetValue(name, out var full); hops++)
        {
            if (full is null || hops > full.Words.Count)
            {
                return null;
            }

            name = string.Join(" ", full.Words);
        }

        return names.TryGetValue(name, out var entry) && entry.IsFirm ? entry.Span : null;
    }

    private void Add(NameRun run)
    {
        var name = run.Name;
        if (!names.TryGetValue(name, out var entry))
        {
            names.Add(name, entry = new(name.Split(' '), run.NameSpan));
        }
        else if (IsBroken(entry.Span) && !IsBroken(run.NameSpan))
        {
            entry.Span = run.NameSpan;
        }

        entry.IsPerson |= run.Speaks || run.Title != TitleContext.None;
        entry.IsFirm |= !run.IsWeak;
        entry.StandsInside |= !run.StartsSentence || run.NameFirst > run.First;
    }

    /// <summary>A line end in the middle: any other mention reads better.</summary>
    private bool IsBroken(TextSpan span)
    {
        for (var i = span.Start; i < span.End; i++)
        {
            if (Blanks.IsLineEnd(text[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Yesterday Jane Doe' at the head of a sentence is 'Jane Doe' where that stands elsewhere.</summary>
    private void DropFirstWordsOfSentences(IReadOnlyList<NameRun> runs)
    {
        foreach (var run in runs)
        {
            if (run.HasName && run.StartsSentence && run.NameFirst == run.First && run.Last - run.First >= 2
                && !(names.TryGetValue(run.Name, out var whole) && whole.StandsInside)
                && names.TryGetValue(NameText.Of(run.Paragraph, run.First + 1, run.Last), out var shorter) && shorter.IsFirm)
            {
                names.Remove(run.Name);
                run.NameFirst++;
            }
        }
    }

    private void AddShort(string name, NameEntry entry)
    {
        if (!fullest.TryGetValue(name, out var known))
        {
            fullest.Add(name, entry);
        }
        else if (known is not null && !known.Covers(entry))
        {
            fullest[name] = entry.Covers(known) ? entry : null;
        }
    }
}
