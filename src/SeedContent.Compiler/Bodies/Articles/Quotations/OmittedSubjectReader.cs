using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads a verb whose subject would follow it and is left out, where names have no capitals.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class OmittedSubjectReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    /// <summary>So many characters are no term or title, but what somebody says.</summary>
    private const int LongQuote = 60;

    private const int MaxPlaceWords = 12;
    private const int MaxHearerWords = 4;
    private const int FewestOfSpeech = 3;
    private const char To = 'ل';
    private const char And = 'و';

    private readonly WordsBeforeVerb front = new(paragraph, names, words);

    /// <summary>
    /// <c>وأضافت: «…»</c>, <c>وقال ممازحا إنه … «…»</c>: a verb whose subject would follow, and does not. Within a sentence it is that of the verb before.
    /// </summary>
    public Attribution? Read(int verb, int quote)
    {
        if (!words.NamesByContext || !paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker))
        {
            return null;
        }

        var next = maker.SkipAdverbs(verb + 1);
        if (next < quote && !paragraph.Tokens[next].Is(WordKinds.Complementizer) && !paragraph.Tokens[next].IsMark(paragraph.Text, ':') && !HasPlaceBetween(next, quote) && !HasHearerBetween(next, quote) && !IsObject(verb, next, quote))
        {
            return null;
        }

        var isDirect = maker.IsDirect(next - 1, quote);
        if (subjects.Before(verb).Kind == SubjectKind.None || front.NamesNobody(verb))
        {
            return maker.Make(Subject.Pronoun(verb), verb, next - 1, isDirect);
        }

        var (shared, _) = new SharedSubjectReader(paragraph, subjects, words.NamesByContext, words.HasFreeGerunds).Find(verb);
        return shared.IsSaid ? maker.Make(shared, verb, next - 1, isDirect) : Attribution.Unnamed;
    }

    /// <summary><c>ووصف الجسر بأنه «…»</c>, <c>واتهمت المجلس بـ«…»</c>: between the verb and the preposition that it takes for what is quoted stands nothing but what it is said of, so that the subject is left out.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token.</param>
    public bool HasObjectBetween(int verb, int quote)
    {
        if (words.Script != Script.Arabic || quote >= paragraph.Tokens.Length || quote - verb is < 3 or > MaxHearerWords + 2 || !paragraph.InOneSentence(verb, quote) || !(verb == paragraph.SentenceStart(verb) || front.NamesNobody(verb))
            || NameText.Of(paragraph, verb, verb) is not { Length: > 1 } word || !words.NameWords.Context.VerbsOfCalling.Contains((word[0] == And ? word[1..] : word) + " " + NameText.Of(paragraph, quote - 1, quote - 1)))
        {
            return false;
        }

        for (var i = verb + 1; i < quote - 1; i++)
        {
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.AnyVerb) || (paragraph.Tokens[i].Is(WordKinds.AnyTitle) && !IsNoSubject(verb, i)) || words.IsGivenName(NameText.Of(paragraph, i, i)))
            {
                return false;
            }
        }

        // 'ووصف المجلس القرار بأنه': of two nouns the first is the subject.
        return quote - verb == 3 || !HasNoun(verb + 2, quote - 1);
    }

    /// <summary><c>واتهمت المجلس</c>: a man or a thing with a man's gender does nothing that a woman's verb tells.</summary>
    private bool IsNoSubject(int verb, int noun) => WordGender.IsOfWoman(paragraph.Tokens[verb]) == true && !paragraph.Tokens[noun].EndsWithAny(paragraph.Text, words.NameWords.Forms.NounEndingsOfWomen, stem: 0);

    /// <summary>Whether a word with "the" stands there that is no adjective: <c>القرار</c>, not <c>البلدي</c>.</summary>
    private bool HasNoun(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (paragraph.Tokens[i].BeginsWithAny(paragraph.Text, words.DescribingPrefixes, rest: 0) && !paragraph.Tokens[i].EndsWithAny(paragraph.Text, words.NameWords.Forms.AdjectiveEndings, stem: 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether nothing but whom it is told to stands between a verb and a colon or "that".</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="quote">The quotation's token.</param>
    public bool HasHearer(int verb, int quote) => verb + 1 < quote && HasHearerBetween(verb + 1, quote);

    /// <summary><c>تقول للعربي الجديد: «…»</c>, <c>يقول لـ«النهار» إن الجسر «…»</c>: whom it is told to, up to a colon or "that".</summary>
    private bool HasHearerBetween(int first, int quote)
    {
        if (words.Script != Script.Arabic || !paragraph.Tokens[first].IsWord || paragraph.Tokens[first].Is(WordKinds.AnyTitle) || !IsTo(paragraph.Tokens[first]) || names.StartingAt(first) is not null || words.IsGivenName(NameText.Of(paragraph, first, first)))
        {
            return false;
        }

        for (var i = first + 1; i < quote && i - first <= MaxHearerWords; i++)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ':') || paragraph.Tokens[i].Is(WordKinds.Complementizer))
            {
                return true;
            }

            if (!(paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Kind == TokenKind.Quote) || paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.AnyVerb) || names.StartingAt(i) is not null)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary><c>لـ</c>, <c>للقناة</c>, <c>لصحيفة</c>: "to" alone, with "the", or with a body; not <c>لاعب</c>.</summary>
    private bool IsTo(Token token) =>
        paragraph.Text[token.Start] == To && (token.Length == 1 || paragraph.Text[token.Start + 1] is To or UnknownWords.Tatweel || words.BodyWords.Find(paragraph.Text, token.Start + 1, token.Length - 1).Value || token.Is(WordKinds.Naming));

    /// <summary><c>وشدد على «ضرورة فتح الطريق»</c>: what is quoted is what the verb is about, with the preposition that the verb takes.</summary>
    private bool IsObject(int verb, int preposition, int quote) =>
        preposition == verb + 1 && preposition == quote - 1 && quote < paragraph.Tokens.Length && NameText.Of(paragraph, verb, preposition) is var phrase
        && words.NameWords.Context.VerbsWithObject.Contains(phrase[0] == And ? phrase[1..] : phrase) && QuoteShape.Of(paragraph.Text, paragraph.Tokens[quote].Span).Words >= FewestOfSpeech;

    /// <summary><c>وأضافت في حديث للقناة: «…»</c>, <c>وأضافت في بيان أمس إن الجسر «…»</c>: where it was said stands where the subject would, and nobody is named up to "that" or the quotation.</summary>
    private bool HasPlaceBetween(int first, int quote)
    {
        if (words.NameWords.Context.IsObjectBeforeSubject(NameText.Of(paragraph, first, first)) && words.Script == Script.Arabic && paragraph.InOneSentence(first, first + 1) && words.IsGivenName(NameText.Of(paragraph, first + 1, first + 1)))
        {
            // 'وقال له سامي إن': behind the pronoun stands who says it.
            return false;
        }

        for (var i = first; i < quote; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Complementizer) && i - first <= MaxPlaceWords && paragraph.Tokens[first].Is(WordKinds.PlacePreposition))
            {
                return true;
            }

            if (quote - i > VerbReader.MaxTokensBefore || paragraph.Tokens[i].Kind == TokenKind.Quote || paragraph.Tokens[i].Is(WordKinds.Title | WordKinds.AnyVerb) || names.StartingAt(i) is not null)
            {
                return false;
            }
        }

        // A few words in quotation marks may be where it was said.
        return paragraph.Tokens[first].Is(WordKinds.PlacePreposition)
            && (paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':') || paragraph.Tokens[quote - 1].Is(WordKinds.Complementizer) || (quote < paragraph.Tokens.Length && paragraph.Tokens[quote].Length >= LongQuote));
    }
}
