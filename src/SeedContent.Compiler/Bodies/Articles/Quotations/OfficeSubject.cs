using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads an office with its article that says what is quoted, wherever in the sentence it stands beside its verb: <c>Ma intanto la sindaca conferma che il ponte è «vecchio»</c>,
/// <c>El puente, dijo la alcaldesa, “está mal”</c>, <c>For the mayor, the bridge is “a shame”</c>. It is whose alone the article says that it is.
/// </summary>
/// <param name="holders">Tells whose an office is.</param>
/// <param name="words">The language.</param>
internal sealed class OfficeSubject(RoleHolder holders, LanguageWords words)
{
    private const int MaxBody = 8;
    private const int MaxView = 12;
    private const int MaxFront = 2;

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <returns>The words that attribute it, and who holds the office.</returns>
    public (Attribution Attribution, TextSpan Holder)? Read(TokenizedParagraph paragraph, int quote)
    {
        var start = paragraph.SentenceStart(quote);
        for (var verb = quote - 1; (words.IsRomance || words.IsGermanic || words.CaseEndings.Count > 0) && verb >= start && quote - verb <= VerbReader.MaxTokensBefore; verb--)
        {
            if (paragraph.Tokens[verb].Kind == TokenKind.Quote)
            {
                return null;
            }

            if (paragraph.Tokens[verb].Is(WordKinds.AnyVerb))
            {
                return IsNegated(paragraph, verb, quote) ? null : (words.CaseEndings.Count > 0 ? BehindPlace(paragraph, start, verb, quote) : Behind(paragraph, verb, quote) ?? Before(paragraph, start, verb, quote)) ?? Joined(paragraph, start, verb, quote);
            }
        }

        return View(paragraph, start, quote);
    }

    /// <summary>'The mayor did not say that': a negation stands beside the verb.</summary>
    private static bool IsNegated(TokenizedParagraph paragraph, int verb, int quote) => paragraph.HasBetween(verb - 1, Math.Min(quote, verb + 2), WordKinds.Negation);

    /// <summary><c>, dijo la alcaldesa, “está mal”</c>, <c>Nach Ansicht der Bürgermeisterin</c></summary>
    private (Attribution Attribution, TextSpan Holder)? Behind(TokenizedParagraph paragraph, int verb, int quote)
    {
        var token = paragraph.Tokens[verb];
        var title = verb + (token.Is(WordKinds.AccordingTo) && DefiniteTitle.EndsWithArticle(paragraph, token, words) ? 1 : 2);
        return token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) && title < quote && paragraph.InOneSentence(verb, title) && holders.OfTitle(paragraph, quote, title) is { } holder ? Make(paragraph, verb, title, holder) : null;
    }

    /// <summary><c>Ma intanto la sindaca conferma che</c>, <c>The mayor of Acton said</c>: no preposition stands before the article.</summary>
    private (Attribution Attribution, TextSpan Holder)? Before(TokenizedParagraph paragraph, int start, int verb, int quote)
    {
        for (var title = verb - 1; title > start && verb - title <= MaxBody && paragraph.Tokens[title].IsWord; title--)
        {
            if (!paragraph.Tokens[title].Is(WordKinds.Title | WordKinds.OfficeTitle) || DefiniteTitle.ArticleOf(paragraph, title, adjectives: 0, words) is not (>= 0 and var article))
            {
                continue;
            }

            return paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker) && !paragraph.Tokens[verb].Is(WordKinds.AccordingTo) && BeginsClause(paragraph, start, article) && holders.OfTitle(paragraph, quote, title) is { } holder ? Make(paragraph, article, verb, holder) : null;
        }

        return null;
    }

    /// <summary><c>На пресс-конференции мэр сказал: «…»</c>: in languages with cases, behind where and when it was said and right before its verb, which the quotation or "that" follows.</summary>
    private (Attribution Attribution, TextSpan Holder)? BehindPlace(TokenizedParagraph paragraph, int start, int verb, int quote)
    {
        var title = verb - 1;
        while (title > start && paragraph.Tokens[title].Is(WordKinds.Adverb))
        {
            title--;
        }

        if (title <= start || !paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker) || !(paragraph.Tokens[verb + 1].IsMark(paragraph.Text, ':') || paragraph.Tokens[verb + 1].IsMark(paragraph.Text, ','))
            || !paragraph.Tokens[start].Is(WordKinds.PlacePreposition | WordKinds.Adverb | WordKinds.Weekday) || !paragraph.Tokens[title].IsLower || TitleCase.IsOblique(paragraph.Text, paragraph.Tokens[title], words) || words.NameWords.Spoken.FormerWords.Contains(paragraph.Folded(title - 1)))
        {
            return null;
        }

        for (var i = start + 1; i < title; i++)
        {
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.AnyTitle | WordKinds.Relative | WordKinds.Complementizer))
            {
                return null;
            }
        }

        return holders.OfSubject(paragraph, quote, title) is { } holder ? Make(paragraph, title, verb, holder) : null;
    }

    /// <summary><c>Contacted by phone, the mayor rejected it and said that it was “late”</c>: what the verb is joined to has the office for its subject, at the head of the sentence or behind its first comma.</summary>
    private (Attribution Attribution, TextSpan Holder)? Joined(TokenizedParagraph paragraph, int start, int verb, int quote)
    {
        var joint = verb - 1;
        joint -= paragraph.InOneSentence(joint, verb) && paragraph.Tokens[joint].Is(WordKinds.Auxiliary | WordKinds.Adverb) && !paragraph.Tokens[joint].Is(WordKinds.SharedSubject) ? 1 : 0;
        if (joint <= start || !paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker) || !paragraph.Tokens[joint].Is(WordKinds.SharedSubject) || paragraph.Tokens[joint].Is(WordKinds.Complementizer))
        {
            return null;
        }

        var first = start;
        for (var i = joint - 1; i > start; i--)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ',') && first == start)
            {
                first = i + 1;
            }
            else if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.Complementizer | WordKinds.Relative) && !paragraph.Tokens[i].Is(WordKinds.Article | WordKinds.TitleLinker))
            {
                return null;
            }
        }

        var title = words.CaseEndings.Count > 0 ? first : first + 1;
        return title + 1 < joint && paragraph.Tokens[title].Is(WordKinds.Title | WordKinds.OfficeTitle) && !paragraph.Tokens[title + 1].Is(WordKinds.TitleLinker | WordKinds.TitleQualifier) && paragraph.Tokens[title + 1].IsLower
            && (words.CaseEndings.Count > 0 ? !TitleCase.IsOblique(paragraph.Text, paragraph.Tokens[title], words) : !paragraph.HasBetween(title + 1, joint, WordKinds.AnyTitle))
            && (words.CaseEndings.Count > 0 ? holders.OfSubject(paragraph, quote, title) : holders.OfOwner(paragraph, quote, title)) is { } holder ? Make(paragraph, first, title, holder) : null;
    }

    /// <summary>Whether nothing stands before a subject, or what begins its clause, or when and where it was: <c>In una nota la sindaca scrive</c>, and not <c>the man who met the mayor said</c>.</summary>
    private static bool BeginsClause(TokenizedParagraph paragraph, int start, int article)
    {
        if (article == start || (article - start <= MaxFront && paragraph.Tokens[start].Is(WordKinds.SharedSubject | WordKinds.Adverb) && !paragraph.Tokens[article - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker)) || paragraph.Tokens[article - 1] is not { IsWord: true } before || before.Is(WordKinds.Adverb | WordKinds.Complementizer | WordKinds.SharedSubject | WordKinds.Weekday))
        {
            return true;
        }

        for (var i = start + 1; i < article; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Relative | WordKinds.AnyVerb) && !paragraph.Tokens[i].Is(WordKinds.TitleLinker))
            {
                return false;
            }
        }

        return paragraph.Tokens[start].Is(WordKinds.PlacePreposition) && !paragraph.Tokens[start].Is(WordKinds.Article) && !before.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.NameParticle);
    }

    /// <summary><c>Per la sindaca il ponte è «una vergogna»</c></summary>
    private (Attribution Attribution, TextSpan Holder)? View(TokenizedParagraph paragraph, int start, int quote)
    {
        var title = start + 2;
        if (quote - start > MaxView || title >= quote || !words.ViewWords.Contains(paragraph.Folded(start)) || holders.OfTitle(paragraph, quote, title) is not { } holder)
        {
            return null;
        }

        for (var i = title + 1; i < quote; i++)
        {
            if (words.ViewVerbs.Contains(paragraph.Folded(i)))
            {
                return Make(paragraph, start, title, holder);
            }
        }

        return null;
    }

    private static (Attribution Attribution, TextSpan Holder) Make(TokenizedParagraph paragraph, int first, int last, TextSpan holder) =>
        (new(SubjectKind.Unnamed, Speaker: null, TextSpan.FromBounds(paragraph.Tokens[first].Start, paragraph.Tokens[last].End), IsDirect: false), holder);
}
