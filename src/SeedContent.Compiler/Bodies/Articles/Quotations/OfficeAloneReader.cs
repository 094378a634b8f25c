using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads an office that speaks without a name, as Vietnamese papers call those who hold the highest ones: <c>Thủ tướng nhấn mạnh: “…”</c>, <c>“…”, Bộ trưởng nói</c>. It is whose alone the article says
/// that it is, where that person is named not far above. With more words behind it (<c>Bộ trưởng Y tế</c>) it may be another one.
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="holders">Whom the article gives each title.</param>
/// <param name="words">The language.</param>
internal sealed class OfficeAloneReader(IReadOnlyList<ParagraphNames> names, TitleHolders holders, LanguageWords words)
{
    private const int MaxAdverbs = 3;
    private const int MaxParagraphsAbove = 3;
    private const int MaxTokensBefore = 16;

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <returns>The words that attribute it, and who holds the office.</returns>
    public (Attribution Attribution, TextSpan Holder)? Read(TokenizedParagraph paragraph, int quote) =>
        !words.HonorificsInNames ? null : Behind(paragraph, quote) ?? Before(paragraph, quote);

    private (Attribution, TextSpan)? Behind(TokenizedParagraph paragraph, int quote)
    {
        var title = quote + 1;
        title += paragraph.InOneSentence(quote, title) && paragraph.Tokens[title].IsMark(paragraph.Text, ',') ? 1 : 0;
        title += paragraph.InOneSentence(quote, title + 1) && paragraph.Tokens[title] is { IsLower: true } acting && acting.Is(WordKinds.TitleQualifier) && !acting.Is(WordKinds.Title | WordKinds.OfficeTitle) ? 1 : 0;
        return paragraph.InOneSentence(quote, title) && VerbBehind(paragraph, title) is { } verb ? Of(paragraph, quote, title, verb) : null;
    }

    private (Attribution, TextSpan)? Before(TokenizedParagraph paragraph, int quote)
    {
        var verb = quote - 1;
        while (verb > 0 && quote - verb <= MaxAdverbs && (paragraph.Tokens[verb].IsMark(paragraph.Text, ':') || paragraph.Tokens[verb].Is(WordKinds.Complementizer)))
        {
            verb--;
        }

        var title = verb > 0 ? TitleBefore(paragraph, verb) : -1;
        return title >= 0 && paragraph.InOneSentence(title, quote) && VerbBehind(paragraph, title) == verb ? Of(paragraph, quote, title, verb) : AtHead(paragraph, quote);
    }

    /// <summary>
    /// <c>Bộ trưởng nói tại buổi họp báo: “…”</c>, <c>Bộ trưởng nói rằng cây cầu “đã cũ”</c>: the office with which the sentence begins, and how and where it was said up to the colon or "that".
    /// </summary>
    private (Attribution, TextSpan)? AtHead(TokenizedParagraph paragraph, int quote)
    {
        var start = paragraph.SentenceStart(quote);
        if (quote == start || quote - start > MaxTokensBefore || VerbBehind(paragraph, start) is not { } verb)
        {
            return null;
        }

        var leads = false;
        for (var i = verb + 1; i < quote; i++)
        {
            leads |= paragraph.Tokens[i].Is(WordKinds.Complementizer) || (i == quote - 1 && paragraph.Tokens[i].IsMark(paragraph.Text, ':'));
            if (!leads && (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.VerbAfterSpeaker)))
            {
                return null;
            }
        }

        return leads ? Of(paragraph, quote, start, verb) : null;
    }

    /// <summary>The head of the sentence, or of its last clause: <c>Kể về cầu cũ, Chủ tịch nước nói: “…”</c></summary>
    private static int TitleBefore(TokenizedParagraph paragraph, int verb)
    {
        var start = paragraph.SentenceStart(verb);
        for (var title = verb - 1; title > start && verb - title <= MaxAdverbs + 1; title--)
        {
            if (paragraph.Tokens[title - 1].IsMark(paragraph.Text, ','))
            {
                return title;
            }
        }

        return start;
    }

    /// <summary>The verb behind a title alone, which only adverbs may stand before.</summary>
    private int? VerbBehind(TokenizedParagraph paragraph, int title)
    {
        var token = paragraph.Tokens[title];
        if (!token.Is(WordKinds.Title | WordKinds.OfficeTitle) || token.Is(WordKinds.Honorific | WordKinds.OwnedRole) || names[paragraph.Index].Around(title) is { } run && (run.First < title || run.Last > title))
        {
            return null;
        }

        var verb = title + 1;
        while (verb - title <= MaxAdverbs && paragraph.InOneSentence(title, verb) && paragraph.Tokens[verb].Is(WordKinds.Adverb) && !paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker))
        {
            verb++;
        }

        return paragraph.InOneSentence(title, verb) && paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker) ? verb : null;
    }

    private (Attribution, TextSpan)? Of(TokenizedParagraph paragraph, int quote, int title, int verb) =>
        holders.TryGet(paragraph.Folded(title), paragraph.Tokens[title].Start, out var holder) && holder is { } person && holders.Mentions.StandBefore(person, paragraph.Index, quote, MaxParagraphsAbove)
            ? (new(SubjectKind.Unnamed, Speaker: null, TextSpan.FromBounds(paragraph.Tokens[title].Start, paragraph.Tokens[verb].End), IsDirect: true), person)
            : null;
}
