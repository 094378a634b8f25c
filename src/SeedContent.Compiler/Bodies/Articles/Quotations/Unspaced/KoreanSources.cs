using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>According to whom a Korean sentence is: <c>김하늘 씨에 따르면</c>, <c>김하늘 씨의 말을 빌리면</c>, <c>그에 따르면</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class KoreanSources(string text, LanguageWords words, KoreanNames names)
{
    /// <summary>The first source among some words.</summary>
    /// <param name="found">The words.</param>
    /// <returns>A name, or a pronoun whose person is not known; null where none of them is one.</returns>
    public SpeakerRead? In(List<TextSpan> found)
    {
        for (var i = 0; i < found.Count; i++)
        {
            if (EndOfSource(found, i) is not { } last)
            {
                continue;
            }

            if (names.MentionAt(found, i) is { Name: { } name, First: var first })
            {
                return new(SubjectKind.Name, name, TextSpan.FromBounds(found[first].Start, found[last].End), IsDirect: true);
            }

            if (IsPronoun(found[i]))
            {
                return new(SubjectKind.Pronoun, Name: null, TextSpan.FromBounds(found[i].Start, found[last].End), IsDirect: true);
            }
        }

        return null;
    }

    private int? EndOfSource(List<TextSpan> found, int i)
    {
        foreach (var mark in words.NameWords.SourceMarks)
        {
            var parts = mark.Split(' ');
            if (i + parts.Length <= found.Count && found[i].Length > parts[0].Length && found[i].EndsWith(text, parts[0])
                && Enumerable.Range(1, parts.Length - 1).All(next => string.CompareOrdinal(text, found[i + next].Start, parts[next], 0, parts[next].Length) == 0))
            {
                return i + parts.Length - 1;
            }
        }

        return null;
    }

    /// <summary><c>그에</c>, <c>그녀의</c></summary>
    private bool IsPronoun(TextSpan word) => text[word.Start] == '그' && (word.Length == 2 || (word.Length == 3 && text[word.Start + 1] == '녀'));
}
