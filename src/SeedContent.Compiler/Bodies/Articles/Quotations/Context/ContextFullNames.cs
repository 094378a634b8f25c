using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// The full names of an article, to tell who is called by some of their words: <c>गीता शर्मा … गीता ने कहा</c>, <c>أم سامي الحداد … أم سامي</c>. Words that two people have are nobody's, and who is
/// called by a child (<c>أم سامي الحداد</c>) is not the child.
/// </summary>
/// <param name="words">The language.</param>
internal sealed class ContextFullNames(LanguageWords words)
{
    /// <summary>More people who share a word are too many to tell.</summary>
    private const int MostOfOneWord = 12;

    private const string The = "ال";

    private static readonly char[] Blanks = [' ', '\t', '\r', '\n', '\u00A0'];

    private readonly Dictionary<string, List<ContextFullName>> names = new(StringComparer.Ordinal);

    /// <summary>Notes the people of a paragraph.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="people">Its people.</param>
    public void Add(TokenizedParagraph paragraph, IReadOnlyList<ContextPerson> people)
    {
        foreach (var person in people)
        {
            if (person.IsShort)
            {
                continue;
            }

            var parts = new string[person.Last - person.NameFirst + 1];
            for (var i = 0; i < parts.Length; i++)
            {
                parts[i] = NameText.Of(paragraph, person.NameFirst + i, person.NameFirst + i);
            }

            Add(new(parts, person.CertainLast - person.NameFirst + 1, NameText.Span(paragraph, person.NameFirst, person.Last), NameText.Span(paragraph, person.NameFirst, person.CertainLast)) { IsKnown = person.IsKnown });
        }
    }

    /// <summary>Whether a word is one of somebody's full name, of which it is known that it is one.</summary>
    /// <param name="word">The word.</param>
    public bool Has(string word) => names.TryGetValue(word, out var known) && known.Exists(name => name.IsKnown);

    /// <summary>Notes that somebody is called by one word, which ends the name where what follows it elsewhere is not certainly of the name.</summary>
    /// <param name="word">The word.</param>
    public void Cut(string word)
    {
        foreach (var name in names.TryGetValue(word, out var known) ? known : [])
        {
            name.Cut(word);
        }
    }

    /// <summary>Whose name some words are of, by the fullest form; the words themselves where they are of nobody's full name, and null where of several.</summary>
    /// <param name="text">The text.</param>
    /// <param name="name">The words.</param>
    public TextSpan? Resolve(string text, TextSpan name)
    {
        var parts = name.In(text).Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        if (parts.Length == 0 || !names.TryGetValue(parts[0], out var known))
        {
            return name;
        }

        if (known.Count > MostOfOneWord)
        {
            return parts.Length > 1 ? name : null;
        }

        var found = known.FindAll(full => Holds(full.Words, parts));
        if (found.Count == 0)
        {
            return name;
        }

        var fullest = found.OrderByDescending(full => full.Words.Length).First();
        return found.TrueForAll(full => Holds(fullest.Words, full.Words)) ? fullest.For(parts.Length) : parts.Length > 1 ? name : null;
    }

    private void Add(ContextFullName name)
    {
        foreach (var part in name.Words.Distinct(StringComparer.Ordinal))
        {
            if (!names.TryGetValue(part, out var known))
            {
                names.Add(part, known = []);
            }

            if (known.Count <= MostOfOneWord && !known.Exists(full => full.Words.SequenceEqual(name.Words, StringComparer.Ordinal)))
            {
                known.Add(name);
            }
        }
    }

    /// <summary>Whether one name begins with the words of another, or has its only word.</summary>
    private bool Holds(string[] full, string[] parts)
    {
        if (parts.Length == 1)
        {
            var at = Array.IndexOf(full, parts[0]);
            return at == 0 || (at > 0 && !words.NameWords.Context.BeginningParticles.Contains(full[at - 1]));
        }

        if (parts.Length < full.Length && full[0] != parts[0])
        {
            // 'الصديق معنينو' of 'محمد الصديق معنينو'
            return words.IsGivenName(full[0]) && full.AsSpan(full.Length - parts.Length).SequenceEqual(parts);
        }

        return parts.Length <= full.Length && full[0] == parts[0] && Enumerable.Range(1, parts.Length - 1).All(i => IsSame(full[i], parts[i]));
    }

    /// <summary><c>سامي صالح</c> is <c>سامي الصالح</c>: papers write a surname with "the" and without.</summary>
    private bool IsSame(string word, string other) =>
        string.Equals(word, other, StringComparison.Ordinal) || (words.Script == Script.Arabic && (string.Equals(word, The + other, StringComparison.Ordinal) || string.Equals(The + word, other, StringComparison.Ordinal)));
}
