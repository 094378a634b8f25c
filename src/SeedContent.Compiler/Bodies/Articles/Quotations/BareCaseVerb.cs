using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether the past tense of a verb has its pronoun left out where no "that" follows it, in languages with cases: its end tells a woman or a man, and no word of its sentence can be that one
/// (<c>Na pytanie o most odpowiedziała: „…”</c>, <c>Nazwała most „wstydem”</c>, <c>Zaapelowała też o „spokój”</c>; not <c>Na miejscu policja odpowiedziała: „…”</c>).
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class BareCaseVerb(TokenizedParagraph paragraph, LanguageWords words, AttributionMaker maker)
{
    private const int MaxFront = 8;
    private const int MaxObject = 4;
    private const int LongestPreposition = 3;

    /// <summary>How subjects of such verbs do not end.</summary>
    private const string VowelsOfWomen = "aаяьść";

    private const WordKinds Others = WordKinds.AnyTitle | WordKinds.AnyVerb | WordKinds.Pronoun | WordKinds.Relative | WordKinds.Complementizer | WordKinds.Naming | WordKinds.Negation;

    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    public bool Is(int verb, int quote)
    {
        var token = paragraph.Tokens[verb];
        if (token.Is(WordKinds.AccordingTo) || !token.Is(WordKinds.VerbBeforeSpeaker) || quote >= paragraph.Tokens.Length || paragraph.Tokens[quote].Kind != TokenKind.Quote || !paragraph.InOneSentence(verb, quote) || IsWoman(token) is not { } isWoman)
        {
            return false;
        }

        return IsAtHead(verb, isWoman) && LeadsTo(verb, quote, isWoman);
    }

    private bool? IsWoman(Token verb)
    {
        var first = paragraph.Text.IndexOf(' ', verb.Start, verb.Length);
        var word = paragraph.Text[verb.Start..(first < 0 ? verb.End : first)].ToLowerInvariant();
        return SlavicForms.OfVerb(word, words.NameWords.Forms);
    }

    /// <summary>Whether nothing but when, where and of what stands before the verb.</summary>
    private bool IsAtHead(int verb, bool isWoman)
    {
        var first = paragraph.SentenceStart(verb);
        if (verb - first > MaxFront)
        {
            return false;
        }

        for (var i = first; i < verb; i++)
        {
            var token = paragraph.Tokens[i];
            var isAsked = i == first && token.Is(WordKinds.Asking) && !token.Is(WordKinds.AnyVerb);
            if (!isAsked && !IsHarmless(i, first, isWoman))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether the verb leads to the quotation, with nothing but its object between.</summary>
    private bool LeadsTo(int verb, int quote, bool isWoman)
    {
        if (maker.IsDirect(verb, quote) && !paragraph.Tokens[quote - 1].Is(WordKinds.Complementizer))
        {
            return true;
        }

        for (var i = verb + 1; i < quote; i++)
        {
            if (i - verb > MaxObject || !(IsHarmless(i, verb, isWoman) || (i == quote - 1 && paragraph.Tokens[i].IsMark(paragraph.Text, ':'))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Whether a word cannot be the subject: an adverb, a preposition, what hangs on one, or a noun that does not end as such subjects do.</summary>
    private bool IsHarmless(int i, int first, bool isWoman)
    {
        var token = paragraph.Tokens[i];
        if (token.Is(WordKinds.Adverb | WordKinds.Weekday) || (i == first && token.Is(WordKinds.SharedSubject)))
        {
            return true;
        }

        if (IsPreposition(token))
        {
            return true;
        }

        if (!token.IsWord || token.Is(Others) || words.NameWords.BackRoles.Contains(paragraph.Folded(i)))
        {
            return false;
        }

        return i > first && (IsPreposition(paragraph.Tokens[i - 1]) || (token.IsLower && !MayBeSubject(token, isWoman)));
    }

    /// <summary><c>w</c>, <c>na</c>; and <c>o</c>, which is short for a title too.</summary>
    private static bool IsPreposition(Token token) =>
        token.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) || (token.Is(WordKinds.Function) && token.Length <= LongestPreposition && !token.Is((Others & ~WordKinds.AnyTitle) | WordKinds.SharedSubject | WordKinds.Article));

    private bool MayBeSubject(Token token, bool isWoman)
    {
        var last = paragraph.Text[token.End - 1];
        return isWoman ? VowelsOfWomen.IndexOf(last) >= 0 : SlavicForms.IsOfMan(paragraph.Text, token.End) || last is 'ь' or 'a' or 'а' or 'я';
    }
}
