using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Tells which Korean words before <c>씨</c> or a title are a name, and not what the title is of (<c>미 국무부 대변인</c>) or another noun.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
/// <param name="untitled">What the whole article shows of its names.</param>
/// <param name="people">Who has a name already.</param>
internal sealed class KoreanHangulNames(string text, LanguageWords words, KoreanWords forms, KoreanUntitledNames untitled, KoreanPeople people)
{
    private const int WholeName = 3;
    private const int LongestName = 4;

    /// <summary><c>김씨</c>, <c>하늘씨</c>, <c>김하늘씨</c>: a surname with or without a given name, or what <c>씨</c> may stand behind.</summary>
    public bool IsBeforeHonorific(TextSpan word)
    {
        if (!MayBeName(word))
        {
            return forms.IsHangul(word) && word.Length is 2 or WholeName;
        }

        var surname = word.Start;
        var hasSurname = words.Surnames.TryRead(text, ref surname, word.End) is not null;
        return (hasSurname && (word.Length == 1 || surname - word.Start == 2)) || (word.Length is 2 or WholeName && !forms.IsIn(words.Roles, word) && !untitled.IsBody(word));
    }

    /// <summary><c>김 시장</c>, <c>김하늘 시장</c>: a surname with or without a given name.</summary>
    public bool IsBeforeTitle(TextSpan word)
    {
        if (IsBodyOfTitle(word) || (word.Length > 1 && words.NameWords.NameAdverbs.Contains(word.In(text))))
        {
            // '하지만 노래하는교사는'
            return false;
        }

        if (words.NameWords.ShortSurnames.Contains(word.In(text)))
        {
            return true;
        }

        if (!MayBeName(word))
        {
            return IsLikeDistrict(word);
        }

        var surname = word.Start;
        return words.Surnames.TryRead(text, ref surname, word.End) is not null && (word.Length is 1 or WholeName || surname - word.Start == 2) && !forms.IsIn(words.Roles, word) && !untitled.IsBody(word)
            && (word.Length == 1 || words.NameWords.NoGivenNameEndings.IndexOf(text[word.End - 1]) < 0);
    }

    /// <summary>A surname and one syllable, and no place and no title.</summary>
    public bool IsShort(TextSpan word) =>
        word.Length == 2 && forms.IsHangul(word) && !forms.HasSubjectParticle(word) && !untitled.IsBody(word) && !forms.IsIn(words.Roles, word) && !KnownPlace.Is(text, word, words) && !words.NameWords.NameAdverbs.Contains(word.In(text));

    /// <summary><c>김하늘 한빛구단 감독은</c>: a whole name right before the body that the title behind is of.</summary>
    public bool IsBeforeBody(TextSpan name, TextSpan body) =>
        name.Length == WholeName && (people.Has(name) || (words.SoundCharacters.IndexOf(text[name.End - 1]) >= 0 && IsSyllableOfName(name.Start + 1))) && IsBeforeTitle(name)
        && name.End + 1 == body.Start && !forms.HasSubjectParticle(body)
        && forms.Without(words.NounEndings, body).Length == body.Length;

    /// <summary>Whether a word is as long as a name, and ends as no body and no place does.</summary>
    private bool MayBeName(TextSpan word) => forms.IsHangul(word) && word.Length <= LongestName && !(word.Length > 1 && words.BodyEndings.IndexOf(text[word.End - 1]) >= 0);

    /// <summary><c>백악관 대변인</c>, <c>미 국무부 대변인</c>, <c>주독일 대사</c></summary>
    private bool IsBodyOfTitle(TextSpan word) =>
        words.NameWords.WorldBodies.Contains(word.In(text)) || (word.Length >= WholeName && text[word.Start] == '주' && KnownPlace.IsCountry(text, new(word.Start + 1, word.Length - 1), words));

    /// <summary><c>김민구 대표</c>: ends as districts do, and is none that is known.</summary>
    private bool IsLikeDistrict(TextSpan word) =>
        word.Length == WholeName && text[word.End - 1] == '구' && words.Surnames.Is(text, word.Start, word.Start + 1) && words.SoundCharacters.IndexOf(text[word.Start + 1]) >= 0 && !KnownPlace.Is(text, word, words) && !untitled.IsBody(word);

    /// <summary>Inside a name a syllable may be one that ends other words, as those of surnames do.</summary>
    private bool IsSyllableOfName(int at) => words.SoundCharacters.IndexOf(text[at]) >= 0 || words.Surnames.Is(text, at, at + 1);
}
