using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Tells where a Chinese name cannot begin or end.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="clauses">What goes on with a clause.</param>
internal sealed class HanNameEnds(string text, LanguageWords words, HanClauses clauses)
{
    /// <summary><c>陈某</c>, <c>杨某伟</c>: papers hide the name of who is accused, behind a surname that is given.</summary>
    public bool IsHidden(TextSpan name, int surname) => surname < name.End && text[surname] == '某';

    /// <summary><c>李铁也认为</c>, <c>林鄭上周六說</c>: an adverb that no name ends with, or the word for when something was.</summary>
    public bool EndsWithAdverb(TextSpan name, int surname, int end) =>
        (EndsWithAdverb(name, surname) && clauses.GoesOn(name.End, end)) || EndsWithTime(name, surname, end) || EndsInsideWord(name, surname, end);

    /// <summary><c>李铁向记者</c></summary>
    public bool EndsWithAdverb(TextSpan name, int surname) => name.Length > surname - name.Start + 1 && words.NameWords.ClauseAdverbs.IndexOf(text[name.End - 1]) >= 0;

    /// <summary><c>李秋正在说</c>: a word that goes on with the clause begins with what would be the third character.</summary>
    private bool EndsInsideWord(TextSpan name, int surname, int end) => name.End == surname + 2 && IsInsideWord(name.End, end);

    /// <summary><c>梁文辉喜不自禁</c>: whether a word that goes on with the clause begins with the character before a position.</summary>
    public bool IsInsideWord(int at, int end)
    {
        var after = at - 1;
        return words.Continuers.TryRead(text, ref after, end) is not null && after > at;
    }

    /// <summary><c>林鄭上周六說</c>: the word for when something was begins with what could end a name.</summary>
    private bool EndsWithTime(TextSpan name, int surname, int end) =>
        name.End > surname && name.End < end && words.NameWords.TimeBeginnings.IndexOf(text[name.End - 1]) >= 0 && words.NameWords.TimeUnits.IndexOf(text[name.End]) >= 0;

    /// <summary><c>村民向记者说</c>, <c>村民常常说</c>: a surname that begins something else.</summary>
    public bool IsOtherWord(int start, int surname, int end)
    {
        var word = start;
        return words.Roles.StartsAt(text, surname, end) || (words.Continuers.TryRead(text, ref word, end) is not null && word - start > 1);
    }

    /// <summary>
    /// <c>李建国教授说</c>: a title behind the name. One that begins as a body ends may belong to a place or a school: <c>张家口市长</c>.
    /// </summary>
    public bool IsBeforeTitle(int at, int end)
    {
        var next = at;
        return words.Roles.TryRead(text, ref next, end) is not null && words.BodyEndings.IndexOf(text[at]) < 0 && (words.BodyEndings.IndexOf(text[at - 1]) < 0 || text[at - 1] is '国' or '國') && clauses.GoesOn(next, end);
    }

    /// <summary>
    /// <c>王大明部长说</c>, <c>王大明市长说</c>: a surname and two characters of given names before the head of a body, whose word begins as that of the body. Before that of a place, which may be called as a
    /// person is, only where the article has the name elsewhere too.
    /// </summary>
    public bool IsBeforeChief(TextSpan name, int surname, int end, bool isRepeated)
    {
        var next = name.End;
        return surname == name.Start + 1 && name.Length == 3 && words.Roles.TryRead(text, ref next, end) is not null && next - name.End == 2 && words.BodyEndings.IndexOf(text[name.End]) >= 0
            && (isRepeated || words.NameWords.Unspaced.ChiefEndings.IndexOf(text[name.End]) >= 0) && words.BodyEndings.IndexOf(text[name.End - 1]) < 0 && !TextSpan.FromBounds(surname, name.End).HasAny(text, words.NameWords.NoGivenNames) && clauses.GoesOn(next, end);
    }

    /// <summary><c>法官张建国判刑时指出</c>: behind a title that is known a surname and one or two characters of given names are a name too before what only a verb begins with.</summary>
    public TextSpan? BehindTitle(int start, int surname, int end)
    {
        var after = surname;
        while (after < end && after - surname < 2 && IsGiven(after))
        {
            after++;
        }

        return surname - start == 1 && after > surname && after < end && IsVerb(after) && !words.Roles.StartsAt(text, surname, end) ? TextSpan.FromBounds(start, after) : null;
    }

    /// <summary>Whether a character of the grammar stands in a name behind its surname, which then is none.</summary>
    public bool HasGrammar(TextSpan name, int surname) => TextSpan.FromBounds(surname, name.End).HasAny(text, words.NameWords.GrammarCharacters);

    private bool IsGiven(int i) =>
        Scripts.Of(text[i]) == Script.Han && words.NameWords.GrammarCharacters.IndexOf(text[i]) < 0 && words.BodyEndings.IndexOf(text[i]) < 0 && !IsVerb(i);

    private bool IsVerb(int i) => words.NameWords.VerbCharacters.IndexOf(text[i]) >= 0;
}
