using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Tells what a single word may be where names have no capitals: one of a name, one of a role, or what takes the noun behind it.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class ContextWordReader(TokenizedParagraph paragraph, LanguageWords words)
{
    private const int ShortestFamily = 3;
    private const int ShortestNisba = 5;
    private const int ShortestWithPronoun = 4;

    private readonly UnknownWords unknown = new(paragraph, words);
    private readonly NameDescriptions descriptions = new(paragraph, words);
    private readonly ContextWords context = words.NameWords.Context;

    /// <summary>The word at a token.</summary>
    public string Text(int token) => NameText.Of(paragraph, token, token);

    /// <summary>Whether a word is a first name that is known.</summary>
    public bool IsGiven(int token) => paragraph.Tokens[token].IsWord && words.IsGivenName(Text(token)) && !paragraph.Tokens[token].Is(WordKinds.Place | WordKinds.Weekday | WordKinds.Month | WordKinds.Complementizer);

    /// <summary>Whether a word is spelt as a first name, though another word is the same: <c>יולי</c>.</summary>
    public bool IsNameSpelling(int token) => paragraph.Tokens[token].IsWord && unknown.IsNameSpelling(paragraph.Tokens[token]);

    /// <summary>Whether a word is a surname that is known: <c>كوهين</c>, <c>शर्मा</c>, also of two that a hyphen joins.</summary>
    public bool IsFamily(int token) => IsFamily(Text(token)) || paragraph.IsSurname(token);

    /// <summary>The same, of a word.</summary>
    public bool IsFamily(string word)
    {
        return context.FamilyNames.Contains(word) || (word.LastIndexOfAny(['-', '\u05BE']) is var hyphen and >= ShortestFamily && (context.FamilyNames.Contains(word[(hyphen + 1)..]) || context.FamilyNames.Contains(word[..hyphen])));
    }

    /// <summary>A word without the "and" that is written with it; null where there is none.</summary>
    public string? WithoutAnd(int token) =>
        paragraph.Tokens[token] is { IsWord: true, Length: > ShortestFamily } word && paragraph.Text[word.Start] is 'ו' or 'و' ? Text(token)[1..] : null;

    /// <summary>Whether a word may be one of a name: nothing is known of it, or that it is a name.</summary>
    public bool MayBeName(int token) =>
        paragraph.Tokens[token].IsWord && (unknown.IsUnknown(token) || ((IsGiven(token) || IsFamily(token)) && !paragraph.Tokens[token].Is(WordKinds.Pronoun | WordKinds.Negation | WordKinds.SubjectMarker | WordKinds.Complementizer)) || context.TitlesInNames.Contains(Text(token)))
        && !context.Governors.Contains(Text(token)) && !context.ClauseWords.Contains(Text(token));

    /// <summary>Whether a word joins others of a name: <c>بن</c>, <c>דה</c>.</summary>
    public bool IsParticle(int token) => paragraph.Tokens[token].IsWord && (paragraph.Tokens[token].Is(WordKinds.NameParticle) || context.BeginningParticles.Contains(Text(token)));

    /// <summary>Whether two words are one first name: <c>عبد اللطيف</c>.</summary>
    /// <param name="token">The first.</param>
    public bool IsGivenPair(int token) =>
        words.Script == Script.Arabic && paragraph.Tokens[token].Is(WordKinds.NameParticle) && paragraph.InOneSentence(token, token + 1) && paragraph.Tokens[token + 1].IsWord && words.IsGivenName(Text(token) + Text(token + 1));

    /// <summary>Whether a word begins as those do that describe a title: <c>الأمريكي</c>.</summary>
    public bool IsDescription(int token) => descriptions.IsDescription(token) && !IsGiven(token) && !IsFamily(token) && !context.NoDescriptions.Contains(Text(token));

    /// <summary><c>المغذوي</c>: a surname that says where its bearer is from.</summary>
    public bool IsNisba(int token) =>
        words.Script == Script.Arabic && paragraph.Tokens[token] is { Length: >= ShortestNisba } word && paragraph.Text[word.End - 1] == 'ي' && string.CompareOrdinal(paragraph.Text, word.Start, "ال", 0, 2) == 0;

    /// <summary>Whether a word is a plural or has a pronoun at its end, so that it is of no name.</summary>
    public bool IsNoName(int token) => !IsGiven(token) && !IsFamily(token) && (descriptions.IsPlural(paragraph.Tokens[token]) || HoldsPronoun(paragraph.Tokens[token]) || IsDefinitePlural(paragraph.Tokens[token]));

    /// <summary>Whether a word begins with a preposition or an "and" that is written with it.</summary>
    public bool HasPrefix(int token, int shortest) =>
        !IsGiven(token) && !IsFamily(token) && descriptions.Begins(token, words.TrailingPrefixes, rest: 2, shortest);

    /// <summary>Whether a word begins or ends a role: a title, or what belongs to one.</summary>
    public bool IsTitle(int token) => paragraph.Tokens[token].IsWord && paragraph.Tokens[token].Is(WordKinds.Title | WordKinds.Honorific) && !paragraph.Tokens[token].Is(WordKinds.AnyVerb);

    /// <summary>Whether a word says of whom a relative is, who is somebody else: <c>والدة العامل سامي حداد</c>.</summary>
    public bool IsRelative(int token) => paragraph.Tokens[token].IsWord && unknown.IsRelativeOf(token);

    /// <summary>Whether a word may stand inside a role, before the name: nothing that leads to another clause.</summary>
    public bool MayBeRole(int token) =>
        paragraph.Tokens[token] is { IsWord: true } word && !word.Is(WordKinds.Complementizer | WordKinds.Relative | WordKinds.Negation | WordKinds.Pronoun | WordKinds.SharedVerb | WordKinds.VerbWithPronoun | WordKinds.SubjectMarker | WordKinds.AccordingTo)
        && (!word.Is(WordKinds.AnyVerb | WordKinds.Adverb) || word.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier)) && !context.ClauseWords.Contains(Text(token));

    /// <summary>Whether a word takes the noun behind it, which is then no subject: <c>على</c>, <c>את</c>.</summary>
    public bool IsGovernor(int token) => paragraph.Tokens[token].IsWord && context.Governors.Contains(Text(token));

    /// <summary>Whether what follows a name shows that it has ended.</summary>
    public bool IsBoundary(int token) =>
        !(token < paragraph.Tokens.Length && paragraph.InOneSentence(token - 1, token)) || !paragraph.Tokens[token].IsWord || !MayBeName(token) || (HasPrefix(token, shortest: 1) && paragraph.Tokens[token].Length >= ShortestNisba);

    /// <summary><c>بأداء</c>: what a verb is about, with a preposition of one letter; not <c>بجامعة</c>, which goes on with a role.</summary>
    /// <param name="token">The word's token.</param>
    public bool BeginsObject(int token) =>
        words.Script == Script.Arabic && paragraph.Tokens[token] is { IsWord: true, Length: > ShortestFamily } word && paragraph.Text[word.Start] is 'ب' or 'ك' && !word.Is(WordKinds.AnyTitle | WordKinds.TitleQualifier) && !IsGiven(token)
        && (words.Vocabulary.Find(paragraph.Text, word.Start + 1, word.Length - 1) & (WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Place)) == WordKinds.None;

    /// <summary><c>राम कुमार और मंत्री श्याम लाल ने</c>: whether another name is joined before one, where "and" is a word of its own.</summary>
    /// <param name="name">Where the name begins.</param>
    public bool IsJoined(int name)
    {
        var and = name - 1;
        while (and > 0 && paragraph.InOneSentence(and - 1, name) && paragraph.Tokens[and].Is(WordKinds.Title | WordKinds.TitleQualifier))
        {
            and--;
        }

        return paragraph.InOneSentence(and - 1, name) && paragraph.Tokens[and].IsWord && words.Conjunctions.Contains(Text(and), StringComparer.Ordinal) && (IsGiven(and - 1) || IsFamily(and - 1));
    }

    /// <summary>Whether an audience is written with a first name that is known: <c>لسامي</c>.</summary>
    /// <param name="token">The word's token.</param>
    public bool IsAudience(int token) => paragraph.Tokens[token] is { IsWord: true, Length: > ShortestFamily } word && paragraph.Text[word.Start] is 'ل' or 'ב' or 'ל' or 'ب' && !IsGiven(token) && words.IsGivenName(Text(token)[1..]);

    /// <summary><c>المودعين</c></summary>
    private bool IsDefinitePlural(Token word) =>
        words.Script == Script.Arabic && word.Length > ShortestNisba + 1 && string.CompareOrdinal(paragraph.Text, word.Start, "ال", 0, 2) == 0 && paragraph.Text.Substring(word.End - 2, 2) is "ين" or "ون" or "ات";

    private bool HoldsPronoun(Token word) =>
        words.Script == Script.Arabic && word.Length >= ShortestWithPronoun && (paragraph.Text[word.End - 1] == 'ه' || ArabicPronoun.IsHersOrTheirs(paragraph.Text, word));
}
