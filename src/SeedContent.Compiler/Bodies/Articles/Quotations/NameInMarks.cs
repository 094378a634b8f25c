using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether what stands in marks is a name that the sentence goes on with, whoever says that: <c>по словам Ивана Сидорова, «Волна» закроется</c>,
/// <c>как сообщает «Волна», он заявил</c>. A part of what somebody says begins with a small letter, and a whole sentence has a mark before or behind it.
/// </summary>
internal static class NameInMarks
{
    private const int MostWords = 4;
    private const int MostOfSource = 2;

    /// <param name="paragraph">The paragraph.</param>
    /// <param name="quote">The quotation's token.</param>
    /// <param name="inner">What stands between the marks.</param>
    /// <param name="words">The language.</param>
    public static bool Is(TokenizedParagraph paragraph, int quote, TextSpan inner, LanguageWords words)
    {
        if (!paragraph.StartsSentence(quote) && IsAcronym(paragraph.Text, inner))
        {
            return true;
        }

        if (IsNickname(paragraph, quote, inner))
        {
            return true;
        }

        if (words.CaseEndings.Count > 0 && IsSubject(paragraph, quote, inner))
        {
            return true;
        }

        if (words.NamesByContext || words.VerbLast || paragraph.StartsSentence(quote) || quote + 1 >= paragraph.Tokens.Length || !char.IsUpper(paragraph.Text[inner.Start])
            || !char.IsLetterOrDigit(paragraph.Text[inner.End - 1]) || QuoteShape.Of(paragraph.Text, inner) is not { EndsSentence: false, Words: <= MostWords } shape)
        {
            return false;
        }

        var (before, next) = (paragraph.Tokens[quote - 1], paragraph.Tokens[quote + 1]);
        if (!before.IsWord && !before.IsMark(paragraph.Text, ','))
        {
            return false;
        }

        if (words.CaseEndings.Count > 0 && (before.IsLower || before.Is(WordKinds.AccordingTo)) && IsNoun(paragraph, quote - 1))
        {
            return true;
        }

        if (words.CaseEndings.Count > 0 && next.IsMark(paragraph.Text, ',') && IsCited(paragraph, quote - 1))
        {
            return true;
        }

        return next.IsLower && paragraph.InOneSentence(quote, quote + 1)
            ? words.CaseEndings.Count > 0 && !next.Is(WordKinds.SharedSubject | WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.PlacePreposition)
            : words.CaseEndings.Count > 0 && shape.Words <= MostOfSource && next.IsMark(paragraph.Text, ',') && before.Is(WordKinds.VerbBeforeSpeaker) && before.Is(WordKinds.VerbAfterSpeaker);
    }

    /// <summary>'перед «Волной», говорит Сидоров', 'не только «Волны»': a noun, a preposition or a word of the sentence, and no verb of saying.</summary>
    private static bool IsNoun(TokenizedParagraph paragraph, int before)
    {
        var token = paragraph.Tokens[before];
        return token.Is(WordKinds.AccordingTo) || IsOutlet(paragraph, before)
            || (!token.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.SharedSubject | WordKinds.Audience | WordKinds.Pronoun)
                && !(token.Is(WordKinds.Adverb) && before > 0 && paragraph.Tokens[before - 1].Is(WordKinds.AnyVerb)));
    }

    /// <summary>'сообщил корреспонденту «Волны», что', 'сказала она газете «Волна» в среду': behind the one to whom it was said, and before what was said or words that go on.</summary>
    private static bool IsOutlet(TokenizedParagraph paragraph, int hearer)
    {
        var (token, next) = (paragraph.Tokens[hearer], hearer + 2);
        return token.Is(WordKinds.Audience) && !token.Is(WordKinds.AnyVerb) && paragraph.InOneSentence(hearer, next)
            && ((paragraph.Tokens[next].IsMark(paragraph.Text, ',') && paragraph.InOneSentence(next, next + 1) && paragraph.Tokens[next + 1].Is(WordKinds.Complementizer)) || (token.Is(WordKinds.Naming) && paragraph.Tokens[next].IsLower));
    }

    /// <summary>'Об этом, как пишет в среду «Вечерняя волна», рассказал Сидоров': the paper that writes it, behind the day.</summary>
    private static bool IsCited(TokenizedParagraph paragraph, int before)
    {
        var verb = before;
        while (before - verb < MostOfSource && verb > 0 && paragraph.Tokens[verb].Is(WordKinds.Adverb | WordKinds.Weekday | WordKinds.PlacePreposition) && !paragraph.Tokens[verb].Is(WordKinds.AnyVerb))
        {
            verb--;
        }

        return verb > 0 && verb < before && paragraph.InOneSentence(verb - 1, before)
            && (paragraph.Tokens[verb].Is(WordKinds.AccordingTo) || (paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker) && paragraph.Tokens[verb - 1].Is(WordKinds.Complementizer)));
    }

    /// <summary>'«Волна» сообщает, что': it is who says something.</summary>
    private static bool IsSubject(TokenizedParagraph paragraph, int quote, TextSpan inner) =>
        paragraph.StartsSentence(quote) && paragraph.InOneSentence(quote, quote + 1) && paragraph.Tokens[quote + 1] is { IsLower: true } verb && verb.Is(WordKinds.VerbAfterSpeaker)
        && char.IsUpper(paragraph.Text[inner.Start]) && char.IsLetterOrDigit(paragraph.Text[inner.End - 1]) && QuoteShape.Of(paragraph.Text, inner) is { EndsSentence: false, Words: <= MostWords };

    /// <summary>'Jorge, “Tuto”, Ruiz habló', 'Jane “Jay” Doe said': one word in the middle of a name.</summary>
    private static bool IsNickname(TokenizedParagraph paragraph, int quote, TextSpan inner)
    {
        if (!char.IsUpper(paragraph.Text[inner.Start]) || QuoteShape.Of(paragraph.Text, inner) is not { Words: 1, EndsSentence: false })
        {
            return false;
        }

        var (before, next) = (quote - 1, quote + 1);
        if (paragraph.InOneSentence(before, next) && paragraph.Tokens[before].IsMark(paragraph.Text, ',') && paragraph.Tokens[next].IsMark(paragraph.Text, ','))
        {
            (before, next) = (before - 1, next + 1);
        }

        return paragraph.InOneSentence(before, next) && paragraph.Tokens[before] is { IsWord: true, IsUpper: true } && paragraph.Tokens[next] is { IsWord: true, IsUpper: true };
    }

    /// <summary>'an episode of “DWTS.”'</summary>
    private static bool IsAcronym(string text, TextSpan inner)
    {
        var end = text[inner.End - 1] is '.' or ',' ? inner.End - 1 : inner.End;
        for (var i = inner.Start; i < end; i++)
        {
            if (!char.IsUpper(text[i]))
            {
                return false;
            }
        }

        return end - inner.Start > 1;
    }
}
