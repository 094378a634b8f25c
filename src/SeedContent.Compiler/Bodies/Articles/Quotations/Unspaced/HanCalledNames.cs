using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>People whom a Chinese article calls by their surname and a form of address only: <c>市民王女士说</c>. The surname is their name.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class HanCalledNames(string text, LanguageWords words)
{
    private Dictionary<string, TextSpan>? first;

    /// <summary>The surname before a form of address at a position.</summary>
    /// <param name="start">The position.</param>
    /// <param name="end">Where the name has to end at the latest.</param>
    /// <returns>The surname, and where the form of address ends.</returns>
    public (TextSpan Surname, int End)? At(int start, int end)
    {
        var surname = start;
        if (words.Surnames.TryRead(text, ref surname, end) is null || surname - start > 2)
        {
            return null;
        }

        var after = surname;
        return words.NameWords.Unspaced.CallingTitles.TryRead(text, ref after, end) is not null && !words.Roles.StartsAt(text, start, surname) ? (TextSpan.FromBounds(start, surname), after) : null;
    }

    /// <summary><c>王妇</c>, <c>曾董</c>: a surname and what its holder is, which is no full name.</summary>
    public bool IsShort(TextSpan name) => name.Length == 2 && (words.NameWords.CalledPersons.IndexOf(text[name.End - 1]) >= 0 || words.NameWords.FamiliarEndings.IndexOf(text[name.End - 1]) >= 0);

    /// <summary><c>马太</c>: a wife has her husband's surname, and is somebody else.</summary>
    public bool IsWife(TextSpan surname) => surname.End < text.Length && (text[surname.End] == '太' || (text[surname.End] == '夫' && surname.End + 1 < text.Length && text[surname.End + 1] == '人'));

    /// <summary>The surname at the first mention of who is called so.</summary>
    public TextSpan First(int start, int end)
    {
        if (first is null)
        {
            first = new(StringComparer.Ordinal);
            for (var i = 0; i < text.Length; i++)
            {
                if (At(i, text.Length) is { } called && !first.ContainsKey(text[i..called.End]))
                {
                    first.Add(text[i..called.End], called.Surname);
                }
            }
        }

        return first[text[start..end]];
    }
}
