using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>Whether what stands behind a verb of saying is no subject of it, where names have no capitals and the order of the words is free.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
internal sealed class ContextObject(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects)
{
    private readonly WordsBehindName behindName = new(paragraph, words);

    /// <summary>Whether it is what is spoken of, since the subject stands before the verb.</summary>
    /// <param name="verb">The verb's token.</param>
    /// <param name="following">What was read as its subject behind it.</param>
    public bool Is(int verb, Subject following) => IsBehindName(verb, following) || IsBehindPronoun(verb, following);

    /// <summary>Whether a name behind the verb is one of several, or says nothing but what others said: <c>قال سامي حداد وكريم صالح إن</c>, <c>نفى سامي حداد ما قالته الصحيفة</c>.</summary>
    /// <param name="following">What was read as the verb's subject behind it.</param>
    public bool SaysNothingAlone(Subject following) =>
        following.Kind == SubjectKind.Name && (behindName.IsJoined(following.Last) || behindName.TellsOfOthersWords(following.Last));

    /// <summary><c>רות כהן כתבה בפסק הדין</c>: two words before the verb are a name more surely than what follows it, but not than a name that is known.</summary>
    private bool IsBehindName(int verb, Subject following) =>
        paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker) && following.IsSaid && subjects.Before(verb) is { Kind: SubjectKind.Name, Run: { IsNoun: false } front }
        && !(words.Script == Script.Arabic && following.Run is { } behind && IsKnown(behind) && !IsKnown(front));

    /// <summary><c>היא כינתה את הגשר</c>: behind a pronoun and the verb, a preposition begins what is spoken of.</summary>
    private bool IsBehindPronoun(int verb, Subject following) =>
        words.Script == Script.Hebrew && following.Kind is SubjectKind.Unnamed or SubjectKind.Pronoun && paragraph.InOneSentence(verb - 1, verb + 1) && paragraph.Tokens[verb - 1].Is(WordKinds.Person)
        && words.NameWords.Context.Governors.Contains(NameText.Of(paragraph, verb + 1, verb + 1));

    /// <summary><c>وبعيد انتهاء المباراة قال سامي حداد</c>: whether a name has a first name or a surname that is known.</summary>
    private bool IsKnown(NameRun run)
    {
        for (var i = run.NameFirst; i <= run.Last; i++)
        {
            if (NameText.Of(paragraph, i, i) is var word && (words.IsGivenName(word) || words.NameWords.Context.FamilyNames.Contains(word)))
            {
                return true;
            }
        }

        return false;
    }
}
