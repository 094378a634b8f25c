using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads by whom something is called what is quoted, in Romance languages, where the participle agrees with what is spoken of: <c>La obra, descrita por la alcaldesa Ana Pérez como «…»</c>,
/// <c>L'œuvre a été qualifiée par Jeanne Martin de « … »</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class AgentReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxTokens = 16;
    private const int MaxLinkWords = 4;

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int start, int quote)
    {
        if (!words.IsRomance || quote >= paragraph.Tokens.Length || TitleLike.Is(paragraph.Text, TextSpan.FromBounds(paragraph.Tokens[quote].Start + 1, paragraph.Tokens[quote].End - 1), minWords: 1))
        {
            return null;
        }

        for (var by = quote - 1; by > start && quote - by <= MaxTokens && (paragraph.Tokens[by].IsWord || IsElision(by)); by--)
        {
            if (paragraph.Tokens[by].Is(WordKinds.SpeakerMarker) && AgreedParticiple.Is(paragraph, by - 1, words))
            {
                return subjects.After(by) is { Kind: SubjectKind.Name, Run: { } run } subject && (run.IsTitled || run.NameFirst < run.Last) && IsLink(subject.Last + 1, quote) ? maker.Make(subject, by - 1, subject.Last) : null;
            }
        }

        return null;
    }

    /// <summary>Whether nothing stands between but what joins it to what it is called: <c>como «…»</c>, <c>de « … »</c>, <c>«…»</c>.</summary>
    private bool IsLink(int first, int quote)
    {
        for (var i = first; i < quote; i++)
        {
            if (i - first >= MaxLinkWords || !(IsElision(i) || IsElision(i + 1) || (paragraph.Tokens[i].IsLower && paragraph.Tokens[i].Is(WordKinds.TitleLinker | WordKinds.Complementizer | WordKinds.Article | WordKinds.AccordingTo | WordKinds.Function))))
            {
                return false;
            }
        }

        return first <= quote && !(first < quote && paragraph.Tokens[quote - 1].Is(WordKinds.PlacePreposition) && !paragraph.Tokens[quote - 1].Is(WordKinds.TitleLinker | WordKinds.Article));
    }

    /// <summary><c>d'« erreur »</c></summary>
    private bool IsElision(int i) => paragraph.Text[paragraph.Tokens[i].Start] is '\'' or '’';
}
