using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Tells by verbs of saying, titles and commas what stands beside words that may be a name, in a script without capitals.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="unknown">Its words of which nothing is known.</param>
/// <param name="commas">Tells what commas set off.</param>
/// <param name="origins">Reads where somebody is from.</param>
internal sealed class NameContextReader(TokenizedParagraph paragraph, UnknownWords unknown, CommaNames commas, OriginBehindName origins)
{
    private const int MaxTitleWords = 6;
    private const int MaxQualifiers = 4;
    private const int MaxToQuote = 40;

    /// <summary>How many words a title has with the body that it is of.</summary>
    private const int MaxBodyWords = 10;

    /// <summary>What stands beside a sequence of words.</summary>
    public NameContext Of(int first, int last)
    {
        if (IsServed(first))
        {
            return default;
        }

        var titled = IsBehindTitle(first) || commas.IsBehindBody(first, last) || commas.IsBehindDescribedTitle(first, last);
        var verb = paragraph.InOneSentence(first - 2, first) && paragraph.Tokens[first - 1].Is(WordKinds.Adverb) && !paragraph.Tokens[first - 1].Is(WordKinds.AnyVerb) ? first - 2 : first - 1;
        // 'وقالت له ليلى حداد'
        verb -= last > first && unknown.IsGivenName(first) && verb == first - 1 && paragraph.InOneSentence(verb - 1, first) && unknown.IsHearer(verb) ? 1 : 0;
        return new(
            titled,
            titled || (paragraph.InOneSentence(verb, first) && (paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo) || IsVerbBehindQuote(verb))),
            IsBeforeVerb(last) || IsBeforeOrigin(first, last) || commas.IsSetOff(first, last) || commas.IsDescribed(first, last));
    }

    /// <summary>Whether a verb of saying stands before the title, so that the sentence's next words follow the name.</summary>
    public bool IsSaidBefore(int first)
    {
        var i = first - 1;
        while (paragraph.InOneSentence(i, first) && first - i <= MaxTitleWords && !paragraph.Tokens[i].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo)
            && (unknown.IsUnknown(i) || paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier) || paragraph.Tokens[i].IsMark(paragraph.Text, ',')))
        {
            i--;
        }

        return paragraph.InOneSentence(i, first) && paragraph.Tokens[i].Is(WordKinds.VerbBeforeSpeaker | WordKinds.AccordingTo);
    }

    /// <summary>
    /// <c>وقال الباحث في معهد الدراسات الدولية سامي حداد</c>: a first name that is known, behind the verb, the title and the body that "in" joins to it and "the" ends.
    /// </summary>
    /// <param name="name">Where the name begins.</param>
    public bool IsHolder(int name)
    {
        // '… في محافظة الشمال الدكتور سامي حداد'
        var end = name - 1;
        end -= paragraph.InOneSentence(end - 1, name) && paragraph.Tokens[end].Is(WordKinds.Title | WordKinds.Honorific) ? 1 : 0;
        if (!unknown.IsGivenName(name) || !paragraph.InOneSentence(end, name) || paragraph.Tokens[end].Is(WordKinds.Title | WordKinds.Honorific) || !(IsDefinite(end) || paragraph.Tokens[end].Is(WordKinds.Place)))
        {
            return false;
        }

        var joined = false;
        for (var i = end; i > 0 && name - i <= MaxBodyWords && paragraph.InOneSentence(i - 1, name) && paragraph.Tokens[i].IsWord; i--)
        {
            var token = paragraph.Tokens[i];
            if (paragraph.Tokens[i - 1].Is(WordKinds.VerbBeforeSpeaker))
            {
                return joined && token.Is(WordKinds.Title);
            }

            if (token.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Relative | WordKinds.Negation | WordKinds.Noun) || (token.Is(WordKinds.PlacePreposition) && !IsWithin(i)))
            {
                return false;
            }

            joined |= token.Is(WordKinds.PlacePreposition);
        }

        return false;
    }

    /// <summary><c>المتحدث باسم الرئيس سامي حداد</c>, <c>والدة العامل سامي حداد</c>: the one in whose name somebody speaks, or whose relative does.</summary>
    private bool IsServed(int first)
    {
        var title = first - 1;
        while (paragraph.InOneSentence(title - 1, first) && first - title <= MaxQualifiers && paragraph.Tokens[title].Is(WordKinds.TitleQualifier) && !paragraph.Tokens[title].Is(WordKinds.Title))
        {
            title--;
        }

        return paragraph.InOneSentence(title - 1, first) && paragraph.Tokens[title].Is(WordKinds.Title) && (NameText.Of(paragraph, title - 1, title - 1) is "باسم" || unknown.IsRelativeOf(title - 1));
    }

    private bool IsWithin(int token) => NameText.Of(paragraph, token, token) is "في" or "لدى";

    private bool IsDefinite(int token) => paragraph.Tokens[token] is { IsWord: true, Length: > 3 } word && string.CompareOrdinal(paragraph.Text, word.Start, "ال", 0, 2) == 0;

    /// <summary>A title before the words, or before a comma that sets the name off: <c>מנהלת השדה, דנה לוי</c>.</summary>
    private bool IsBehindTitle(int first)
    {
        var before = first - 1;
        before -= before >= 0 && paragraph.Tokens[before].IsMark(paragraph.Text, ',') ? 1 : 0;
        if (paragraph.InOneSentence(before - 1, first) && paragraph.Tokens[before].Is(WordKinds.Place))
        {
            // 'ראש העיר ירושלים משה כץ'
            return paragraph.Tokens[before - 1].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier) || NamePhrase.IsBehindPlaceOf(paragraph, before);
        }

        return paragraph.InOneSentence(before, first)
            && (paragraph.Tokens[before].Is(WordKinds.Title | WordKinds.Honorific) || (paragraph.Tokens[before].Is(WordKinds.TitleQualifier) && QualifiesTitle(before))
                || (paragraph.Tokens[before].Is(WordKinds.OfficeTitle) && paragraph.InOneSentence(before - 1, first) && paragraph.Tokens[before - 1].Is(WordKinds.Title | WordKinds.TitleQualifier)));
    }

    /// <summary>'ראש הממשלה', and not 'החלטת הממשלה': whether the title stands near that the word belongs to.</summary>
    private bool QualifiesTitle(int qualifier)
    {
        for (var i = qualifier; qualifier - i <= MaxQualifiers && paragraph.InOneSentence(i, qualifier) && !paragraph.Tokens[i].Is(WordKinds.AnyVerb); i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Title | WordKinds.Honorific))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>דנה לוי מאוניברסיטת הצפון אמרה</c>, <c>سامي حداد من جامعة الشمال قال</c></summary>
    private bool IsBeforeOrigin(int first, int last) => last > first && unknown.IsGivenName(first) && origins.VerbBehind(last) is not null;

    private bool IsBeforeVerb(int last)
    {
        var next = last + 1;
        next += paragraph.InOneSentence(last, next) && paragraph.Tokens[next].Is(WordKinds.Adverb) ? 1 : 0;
        return paragraph.InOneSentence(last, next) && (paragraph.Tokens[next].Is(WordKinds.VerbAfterSpeaker) || IsBeforeMarkAndQuote(last));
    }

    /// <summary><c>“…”, पूछती हैं मीना बानो</c>: a verb right behind a quotation, though its speaker stands before it elsewhere.</summary>
    private bool IsVerbBehindQuote(int verb)
    {
        var before = verb - 1;
        before -= before >= 0 && paragraph.Tokens[before].Kind == TokenKind.Mark ? 1 : 0;
        return paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker) && before >= 0 && paragraph.Tokens[before].Kind == TokenKind.Quote;
    }

    /// <summary><c>राम कुमार ने पुल को “…” बताया</c>: the mark of the subject, and a quotation behind it.</summary>
    private bool IsBeforeMarkAndQuote(int last)
    {
        if (!paragraph.Tokens[last + 1].Is(WordKinds.SubjectMarker))
        {
            return false;
        }

        for (var i = last + 2; i - last <= MaxToQuote && paragraph.InOneSentence(last, i) && !paragraph.Tokens[i].Is(WordKinds.SubjectMarker); i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote)
            {
                return true;
            }
        }

        return false;
    }
}
