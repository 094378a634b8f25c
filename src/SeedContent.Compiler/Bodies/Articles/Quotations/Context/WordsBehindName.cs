using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>What the words right behind a name tell of it where names have no capitals: that others are joined to it, or that it speaks of the words of others.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class WordsBehindName(TokenizedParagraph paragraph, LanguageWords words)
{
    private const string What = "ما";
    private const char Him = 'ه';
    private const int ShortestJoined = 3;

    /// <summary><c>قال سامي حداد وكريم صالح إن</c>: whether another person is joined behind a name with an "and" that is written with the first name.</summary>
    /// <param name="last">The last token of the name.</param>
    public bool IsJoined(int last) =>
        paragraph.InOneSentence(last, last + 1) && paragraph.Tokens[last + 1] is { IsWord: true, Length: > ShortestJoined } next && !next.Is(WordKinds.AnyVerb) && paragraph.Text[next.Start] is 'و' or 'ו'
        && NameText.Of(paragraph, last + 1, last + 1) is var name && !words.IsGivenName(name) && words.IsGivenName(name[1..]);

    /// <summary><c>نفى سامي حداد ما قالته الصحيفة</c>: whether behind a name stands what others said.</summary>
    /// <param name="last">The last token of the name.</param>
    public bool TellsOfOthersWords(int last) =>
        words.Script == Script.Arabic && paragraph.InOneSentence(last, last + 2) && NameText.Of(paragraph, last + 1, last + 1) == What && paragraph.Tokens[last + 2] is { IsWord: true } said
        && NameText.Of(paragraph, last + 2, last + 2) is var verb && verb.Length > ShortestJoined && verb[verb.Length - 1] == Him && (words.Vocabulary.Find(paragraph.Text, said.Start, said.Length - 1) & WordKinds.AnyVerb) != WordKinds.None;
}
