using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads who is quoted, behind a quotation: <c>„…“, wird Anna Weber zitiert</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class QuotedPassiveReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxWords = 10;

    /// <param name="first">The token behind the quotation and its comma.</param>
    public Attribution? Read(int first)
    {
        if (!IsPart(first, 0) || subjects.After(first + 1) is not { Kind: SubjectKind.Name } subject)
        {
            return null;
        }

        for (var i = subject.Last + 1; i - subject.Last <= MaxWords && paragraph.InOneSentence(first, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if (IsPart(i, 1))
            {
                return maker.Make(subject, first, subject.Last);
            }
        }

        return null;
    }

    /// <summary><c>Anna Weber wird in der Mitteilung mit den Worten zitiert: „…“</c></summary>
    /// <param name="second">The token of the second word of the passive.</param>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? ReadBefore(int second, int quote)
    {
        for (var i = second - 1; IsPart(second, 1) && second - i <= MaxWords && paragraph.InOneSentence(i, quote - 1) && paragraph.Tokens[i].IsWord; i--)
        {
            if (IsPart(i, 0))
            {
                var before = subjects.Before(i);
                var subject = before is { Kind: SubjectKind.Name, Run.IsNoun: false } ? before : subjects.After(i + 1) is { Kind: SubjectKind.Name } after && after.Last < second ? after : before;
                return subject.Kind == SubjectKind.Name ? maker.Make(subject, Math.Min(i, subject.First), second, maker.IsDirect(second, quote)) : null;
            }
        }

        return null;
    }

    /// <summary>Whether a token is the first or the second word of one of the passives.</summary>
    private bool IsPart(int token, int part) =>
        words.QuotedPassives.Any(passive => string.Equals(passive.Split(' ')[part], paragraph.Folded(token), StringComparison.Ordinal));
}
