using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whether nothing that stands before a verb in its sentence can be its subject, where names have no capitals: only of what, when or after what question something is said.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class WordsBeforeVerb(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxPlaceWords = 12;
    private const int MaxFrontWords = 4;
    private const char And = 'و';

    /// <summary>Whether the words from the head of the sentence to the verb name nobody who says it.</summary>
    /// <param name="verb">The verb's token.</param>
    public bool NamesNobody(int verb)
    {
        var start = paragraph.SentenceStart(verb);
        return IsAsked(start, verb) || IsJoined(start, verb) || IsBehindFrontWords(start, verb) || FrontedTopic.Before(paragraph, verb, words) is not null || IsBehindPlace(start, verb);
    }

    /// <summary><c>وعن الجسر قال: «…»</c>: behind what begins the sentence with a preposition and names nobody.</summary>
    private bool IsBehindPlace(int start, int verb)
    {
        if (words.Script != Script.Arabic || verb - start is < 2 or > MaxPlaceWords || !paragraph.Tokens[start].Is(WordKinds.PlacePreposition) || !words.NameWords.Context.Governors.Contains(NameText.Of(paragraph, start, start)))
        {
            return false;
        }

        for (var i = start + 1; i < verb; i++)
        {
            if (!(paragraph.Tokens[i].IsWord || paragraph.Tokens[i].IsMark(paragraph.Text, ',')) || paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Relative) || (!IsDocument(start, i) && (names.StartingAt(i) is not null || words.IsGivenName(NameText.Of(paragraph, i, i)))))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>وفي بيان قال</c>: right behind the preposition stands what somebody writes, though it is a first name too.</summary>
    private bool IsDocument(int preposition, int token) => token == preposition + 1 && words.NameWords.OwnedSpeech.Contains(NameText.Of(paragraph, token, token));

    /// <summary><c>ثم أوضح أن</c>, <c>لكنه قال إن</c>, <c>עם זאת, הבהירה כי</c>: behind nothing but words that say how the sentence goes on from the one before.</summary>
    private bool IsBehindFrontWords(int start, int verb)
    {
        if (words.SubjectMarkers.Count > 0 || verb - start is < 1 or > MaxFrontWords)
        {
            return false;
        }

        for (var i = start; i < verb; i++)
        {
            var isEnd = i > start && i == verb - 1 && paragraph.Tokens[i].IsMark(paragraph.Text, ',');
            if (!isEnd && !(paragraph.Tokens[i].IsWord && paragraph.Tokens[i].Is(WordKinds.Adverb | WordKinds.SharedSubject) && !paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Weekday) && names.StartingAt(i) is null))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>يشعل سيجارة ويتابع: «…»</c>: behind a clause that leaves its subject out too.</summary>
    private bool IsJoined(int start, int verb)
    {
        if (words.Script != Script.Arabic || verb - start is < 1 or > MaxPlaceWords || paragraph.Text[paragraph.Tokens[verb].Start] != And || !paragraph.InOneSentence(verb, verb + 1) || !paragraph.Tokens[verb + 1].IsMark(paragraph.Text, ':'))
        {
            return false;
        }

        for (var i = start; i < verb; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote || paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.AnyVerb) || names.StartingAt(i) is not null || words.IsGivenName(NameText.Of(paragraph, i, i)))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary><c>כשנשאל אם יחזור השיב</c>, <c>وردا على سؤال عن الجسر قال</c>: behind what somebody was asked.</summary>
    private bool IsAsked(int start, int verb)
    {
        var isAsked = false;
        if (verb - start > VerbReader.MaxTokensBefore)
        {
            return false;
        }

        foreach (var phrase in words.NameWords.Context.AskedPhrases)
        {
            isAsked |= string.CompareOrdinal(paragraph.Text, paragraph.Tokens[start].Start, phrase, 0, phrase.Length) == 0 && !WordText.IsWordPart(paragraph.Text[Math.Min(paragraph.Text.Length - 1, paragraph.Tokens[start].Start + phrase.Length)]);
        }

        for (var i = start + 1; i < verb; i++)
        {
            isAsked &= paragraph.Tokens[i].Kind != TokenKind.Quote && !(names.StartingAt(i) is { CanSpeak: true } run && words.IsGivenName(NameText.Of(paragraph, run.NameFirst, run.NameFirst)));
        }

        return isAsked && verb > start && !IsSubjectBefore(start, verb);
    }

    /// <summary><c>בהמשך המאמן אמר</c>, <c>בהמשך דני פרץ אמר</c>: right before the verb stands who says it, and no preposition before that, as in <c>כשנשאל על המאמן השיב</c>.</summary>
    private bool IsSubjectBefore(int start, int verb)
    {
        if (words.Script != Script.Hebrew)
        {
            return false;
        }

        var first = verb;
        while (first - 1 > start && verb - first <= MaxFrontWords && (paragraph.Tokens[first - 1].Is(WordKinds.AnyTitle) || (NameText.Of(paragraph, first - 1, first - 1) is var word && (words.IsGivenName(word) || words.NameWords.Context.FamilyNames.Contains(word)))))
        {
            first--;
        }

        return first < verb && !words.NameWords.Context.Governors.Contains(NameText.Of(paragraph, first - 1, first - 1));
    }
}
