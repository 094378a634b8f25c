using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whom a Vietnamese text calls by his age (<c>“…”, người đàn ông 58 tuổi nói</c>): the one behind whose name it has given that age (<c>anh Lê Văn Nam, 58 tuổi,</c>); nobody where two have it.
/// </summary>
/// <param name="paragraphs">The paragraphs.</param>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class AgedPeople(IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    private const int MostDigits = 3;

    /// <summary>The age, the mark before it and the name before that.</summary>
    private const int TokensToName = 3;

    private Dictionary<string, TextSpan?>? people;

    /// <summary>Who has the age that the words name.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="attribution">The words that attribute it.</param>
    public TextSpan? Find(TokenizedParagraph paragraph, TextSpan attribution)
    {
        var first = words.AgeWords.Count > 0 ? paragraph.FirstFrom(attribution.Start) : paragraph.Tokens.Length;
        if (first >= paragraph.Tokens.Length || paragraph.Tokens[first].Is(WordKinds.Indefinite))
        {
            // 'một người đàn ông 58 tuổi nói' has not been named yet.
            return null;
        }

        for (var i = first + 2; i < paragraph.Tokens.Length && paragraph.Tokens[i].Start < attribution.End; i++)
        {
            if (IsAge(paragraph, i))
            {
                people ??= Read();
                return people.TryGetValue(paragraph.Folded(i - 1), out var person) ? person : null;
            }
        }

        return null;
    }

    private Dictionary<string, TextSpan?> Read()
    {
        var found = new Dictionary<string, TextSpan?>(StringComparer.Ordinal);
        foreach (var paragraph in paragraphs)
        {
            for (var i = TokensToName; i < paragraph.Tokens.Length; i++)
            {
                var mark = paragraph.Tokens[i - 2];
                if (!IsAge(paragraph, i) || !(mark.IsMark(paragraph.Text, ',') || mark.IsMark(paragraph.Text, '(')) || names[paragraph.Index].EndingAt(i - TokensToName) is not { CanSpeak: true } run || index.Resolve(run) is not { } person)
                {
                    continue;
                }

                var age = paragraph.Folded(i - 1);
                found[age] = found.TryGetValue(age, out var other) && other != person ? null : person;
            }
        }

        return found;
    }

    private bool IsAge(TokenizedParagraph paragraph, int i) =>
        paragraph.Tokens[i - 1] is { Length: <= MostDigits } number && char.IsDigit(paragraph.Text[number.Start]) && words.AgeWords.Contains(paragraph.Folded(i));
}
