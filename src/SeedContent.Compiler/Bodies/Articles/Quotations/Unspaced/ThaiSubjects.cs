using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Tells which phrases of a Thai sentence begin with a subject, and which make the name behind them an object.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class ThaiSubjects(string text, LanguageWords words, ThaiNames names)
{
    /// <summary>Where the subject of a phrase may begin: behind a word that leads to it.</summary>
    public int Start(TextSpan phrase)
    {
        var at = phrase.Start;
        words.Continuers.TryRead(text, ref at, phrase.End);
        at = Blanks.Skip(text, at, phrase.End);
        return at < phrase.End ? at : phrase.Start;
    }

    /// <summary>Whether a phrase begins with who does what its verb says.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="verb">Where the verb begins.</param>
    public bool Begins(TextSpan phrase, int verb)
    {
        var start = Start(phrase);
        return words.Roles.StartsAt(text, start, verb) || words.NameWords.Unspaced.PersonRoles.StartsAt(text, start, verb) || words.NameWords.Unspaced.NameBodies.StartsAt(text, start, verb)
            || words.Pronouns.StartsAt(text, start, verb) || words.UnnamedSubjects.StartsAt(text, start, verb) || names.At(start, verb) is not null;
    }

    /// <summary><c>“…” ส่วนตำรวจระบุว่า</c>: whether what stands behind a quotation is a clause with a subject of its own.</summary>
    /// <param name="after">What stands behind it.</param>
    public bool BeginsOther(TextSpan after) => LeadsToOther(after) && names.At(Start(after), after.End) is null;

    /// <summary><c>ส่วน</c>, <c>ขณะที่</c>: whether a word begins a phrase that leads to a clause with a subject of its own.</summary>
    public bool LeadsToOther(TextSpan phrase) => words.NameWords.Unspaced.OtherClauses.Any(word => string.CompareOrdinal(text, phrase.Start, word, 0, word.Length) == 0);

    /// <summary><c>นายสมชาย ใจดี ก้มลงและพึมพำว่า</c>: whether the verb of saying in a phrase goes on with another verb that begins it.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="verb">Where the verb begins.</param>
    public bool IsShared(TextSpan phrase, int verb) =>
        words.NameWords.Unspaced.VerbLinks.Any(word => verb - word.Length > phrase.Start && string.CompareOrdinal(text, verb - word.Length, word, 0, word.Length) == 0)
        && !Begins(phrase, verb);

    /// <summary><c>พรรคตอบโต้ นายสมชาย ใจดี</c>: whether the name behind a phrase is no subject.</summary>
    /// <param name="phrase">The phrase.</param>
    public bool TakesObject(TextSpan phrase) =>
        (words.NameWords.Unspaced.ObjectVerbs.StartOfEndingAt(text, phrase.Start, phrase.End) is not null && !IsLink(phrase))
        || words.UnnamedSubjects.StartsAt(text, Start(phrase), phrase.End) || words.Pronouns.StartsAt(text, Start(phrase), phrase.End)
        || IsToldTo(phrase);

    /// <summary><c>ตะโกนใส่จำเลย นายสมชาย ใจดี</c>: whether a phrase tells to somebody who is named behind it.</summary>
    private bool IsToldTo(TextSpan phrase) =>
        ThaiSayings.First(text, words, phrase.Start, phrase.End) is { } verb && words.NameWords.Unspaced.PersonRoles.StartOfEndingAt(text, verb.End, phrase.End) is not null;

    /// <summary><c>โดย นายสมชาย กล่าวว่า</c>: a word alone between spaces that leads to a subject.</summary>
    private bool IsLink(TextSpan phrase) => words.Continuers.Is(text, phrase.Start, phrase.End) && !words.Conjunctions.Contains(phrase.In(text), StringComparer.Ordinal);
}
