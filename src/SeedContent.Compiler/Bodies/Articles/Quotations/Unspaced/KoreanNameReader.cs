using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads the Korean name that ends with a word: with <c>씨</c> or a title behind it, or foreign words with a title before them.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
/// <param name="untitled">What the whole article shows of its names.</param>
/// <param name="people">Who has a name already.</param>
internal sealed class KoreanNameReader(string text, LanguageWords words, KoreanWords forms, KoreanUntitledNames untitled, KoreanPeople people)
{
    private const int WholeName = 3;
    private const int LongestName = 4;
    private const int MaxForeignWords = 3;
    private const int LongestCountry = 12;
    private const int MostTitles = 3;
    private const int ShortestTitle = 3;
    private const int MaxWordsBeforeTitle = 4;

    /// <summary>A shorter title ends other words too: 노동시장.</summary>
    private const int LongRole = 3;

    private readonly KoreanFarNames far = new(text, words, forms, untitled);
    private readonly KoreanHiddenNames hidden = new(text, words, forms);

    /// <summary>Names that need no title beside them.</summary>
    public KoreanFarNames Far => far;

    /// <summary>The name that ends with a word, whose particle is taken off: with <c>씨</c> or a title behind it, or foreign and with a title before it.</summary>
    public (TextSpan Name, int First)? EndingAt(List<TextSpan> found, int i, TextSpan core)
    {
        if (forms.BeforeBrackets(found, i, core) is { } bracketed)
        {
            // '김하늘 의원(한빛당)은', '김하늘(45)은'
            (core, i) = bracketed;
            var isAged = forms.HasAge(core.End) && forms.Without(words.HonorificMarks, core).Length == core.Length;
            if (isAged && far.WithWordsBefore(found, i, core) is { } foreign)
            {
                return foreign;
            }

            if (IsTeamBehind(core.End) && untitled.IsLikeName(core))
            {
                return (core, i);
            }

            if (IsCountryBehind(core.End) && (far.WithWordsBefore(found, i, core) ?? (untitled.IsLikeName(core) || far.IsLikeForeign(core) ? (core, i) : null)) is { } national)
            {
                return national;
            }

            if (isAged && (IsNameWithAge(core) || far.IsLikeForeign(core) || far.MayBeForeign(core)))
            {
                return (core, i);
            }
        }

        for (var titles = 1; titles < MostTitles && i > 2 && IsRole(core) && BeforeAnd(found, i) is { } first; titles++)
        {
            (core, i) = (found[first], first);
        }

        var bare = forms.Without(words.HonorificMarks, core);
        var honored = bare.Length < core.Length;
        if (honored && hidden.Before(found, i, bare, TextSpan.FromBounds(bare.End, core.End)) is { } withoutGiven)
        {
            return withoutGiven;
        }

        if (honored && bare.Length > 0 && forms.BeforeBrackets(found, i, bare) is { } described)
        {
            // '김하늘(한빛은행 연구원)씨는'
            (bare, i) = described;
        }

        if (honored || IsRole(core))
        {
            var name = honored ? forms.WithoutBrackets(bare) : default;
            for (var back = i - 1; name.Length == 0 && back >= 0 && i - back <= MaxWordsBeforeTitle; back--)
            {
                var word = forms.WithoutBrackets(found[back]);
                if (forms.BeforeBrackets(found, back, found[back]) is { } open)
                {
                    // '김하늘(부산 중구) 의원은'
                    (word, back) = open;
                }
                else if (i - back > 2)
                {
                    break;
                }

                if (IsFormer(found, back))
                {
                    // '노 전 대통령', '김하늘 한빛당 전 대표'
                    continue;
                }

                if (!honored && untitled.IsShortName(word))
                {
                    return (word, back);
                }

                if (IsName(word, honored))
                {
                    // '김하늘 새벽동 마을회 회장': what is spelt as a name less surely than the one at the head.
                    return honored ? far.WithWordsBefore(found, back, word) ?? (word, back)
                        : word.Length == WholeName && !untitled.IsLikeName(word) && far.Before(found, i) is { } head && head.First < back ? head : (word, back);
                }

                if (honored || words.BodyEndings.IndexOf(text[word.End - 1]) < 0)
                {
                    return honored ? null
                        : words.NameWords.StateOffices.Contains(core.In(text)) && far.BeforeTitle(found, i) is { } foreign && foreign.First < back ? foreign
                        : back == i - 1 && back > 0 && IsBeforeBody(found[back - 1], found[back]) ? (found[back - 1], back - 1) : NameOfCalled(found, i, core) ?? far.Before(found, i);
                }
            }

            return name.Length > 0 && IsName(name, honored: true) ? far.WithWordsBefore(found, i, name) is { } whole ? whole : (name, i) : honored ? null : NameOfCalled(found, i, core) ?? far.Before(found, i);
        }

        return ForeignEndingAt(found, i, forms.WithoutBrackets(core)) ?? BeforeUnknownTitle(found, i, core);
    }

    /// <summary><c>김하늘 부총리 겸 기획재정부 장관은</c>: the first of two titles.</summary>
    private int? BeforeAnd(List<TextSpan> found, int role)
    {
        for (var and = role - 1; and > 0 && role - and <= MaxWordsBeforeTitle; and--)
        {
            if (found[and].Length == 1 && text[found[and].Start] == '겸')
            {
                return IsRole(found[and - 1]) ? and - 1 : null;
            }
        }

        return null;
    }

    /// <summary><c>김하늘 제빵명장은</c>, <c>외무성의 존 스미스 보좌역은</c>: behind a name at the head of a sentence a word that ends as titles do.</summary>
    private (TextSpan Name, int First)? BeforeUnknownTitle(List<TextSpan> found, int i, TextSpan core)
    {
        if (i == 0 || core.Length < ShortestTitle || words.NameWords.TitleCharacters.IndexOf(text[core.End - 1]) < 0 || !forms.IsHangul(core) || found[i - 1].End + 1 != core.Start || core.Length == found[i].Length)
        {
            return null;
        }

        var name = forms.WithoutBrackets(found[i - 1]);
        if (i > 1 && found[i - 1].Length > 2 && words.BodyEndings.IndexOf(text[found[i - 1].End - 1]) >= 0 && found[i - 2].End + 1 == found[i - 1].Start && untitled.IsLikeName(found[i - 2]) && far.IsHead(found, i - 2))
        {
            // '김하늘 기상청 예보분석관은'
            return (found[i - 2], i - 2);
        }

        return untitled.IsLikeName(name) && far.IsHead(found, i - 1) ? (name, i - 1) : far.BeforeTitle(found, i);
    }

    /// <summary>A title, or one with the place or the body before it that it is of: <c>부산시장</c>, <c>강남구청장</c>.</summary>
    public bool IsRole(TextSpan word) =>
        words.Roles.StartOfEndingAt(text, word.Start, word.End) is { } role
        && (role == word.Start || IsNumbered(word.Start, role) || (word.Length > LongRole && words.RoleEndings.StartOfEndingAt(text, word.Start, word.End) is not null) || word.End - role >= LongRole || KnownPlace.Is(text, TextSpan.FromBounds(word.Start, role), words));

    /// <summary><c>2차관</c>, <c>제1부시장</c></summary>
    private bool IsNumbered(int start, int role)
    {
        start += text[start] == '제' ? 1 : 0;
        return start < role && role - start <= 2 && text[start] is >= '1' and <= '9' && text[role - 1] is >= '0' and <= '9';
    }

    /// <summary>Whether a word may be the first of a foreign name.</summary>
    public bool IsFirstWord(List<TextSpan> found, int i) => found[i].Length > 1 && far.IsForeign(found[i]) && !forms.HasSubjectParticle(found[i]) && words.BodyEndings.IndexOf(text[found[i].End - 1]) < 0;

    /// <summary>Whether nothing that could belong to a name stands before a word.</summary>
    public bool IsHead(List<TextSpan> found, int i) => far.IsHead(found, i) || text[found[i - 1].End - 1] == '의';

    /// <summary>Whether a name is more than a surname.</summary>
    public bool IsWhole(TextSpan name) => name.Length >= WholeName || (name.Length == 2 && !forms.IsIn(words.Roles, name));

    /// <summary>Whether a word says "former" or "present" of the title behind it, and is no surname: another stands before it that no particle ends.</summary>
    private bool IsFormer(List<TextSpan> found, int word) =>
        word > 0 && (found[word].In(text) is "전" or "현") && found[word].Start == found[word - 1].End + 1 && !forms.HasSubjectParticle(found[word - 1]);

    /// <summary><c>강사 로라 벤슨은</c></summary>
    private (TextSpan Name, int First)? ForeignEndingAt(List<TextSpan> found, int i, TextSpan core)
    {
        if (core.Length == 0 || words.HonorificMarks.Is(text, core.Start, core.Start + 1))
        {
            // '뱃사공 김하늘 씨였다'
            return null;
        }

        for (var first = i; first > 0 && i - first <= MaxForeignWords && !forms.Ends(core, "에") && !forms.Ends(core, "에서") && !forms.Ends(core, "으로"); first--)
        {
            if (!forms.IsHangul(first == i ? core : found[first]) || found[first].Start != found[first - 1].End + 1 || (first < i && (forms.HasSubjectParticle(found[first]) || HasCase(found[first]) || !far.IsPart(found[first]))))
            {
                return null;
            }

            var title = found[first - 1];
            if (IsRole(title) || (forms.IsCopula(title) && IsRole(TextSpan.FromBounds(title.Start, title.End - 1))))
            {
                var name = TextSpan.FromBounds(found[first].Start, core.End);
                return (i - first >= 1 && forms.IsIn(words.Roles, title)) || (i == first && ((core.Length == WholeName && IsName(core, honored: false)) || far.IsLikeForeign(core))) ? (name, first) : null;
            }
        }

        return null;
    }

    /// <summary><c>선거에서</c>, <c>시장의</c>: a noun that no name goes on behind.</summary>
    private bool HasCase(TextSpan word) => word.Length > 1 && (text[word.End - 1] is '의' or '을' or '를' || forms.Ends(word, "에서") || forms.Ends(word, "에게"));

    /// <summary><c>김하늘 한빛당 중앙위원회 대표</c>: some words of what somebody has the title of, who is called <c>김 대표</c> elsewhere.</summary>
    private (TextSpan Name, int First)? NameOfCalled(List<TextSpan> found, int i, TextSpan core)
    {
        for (var back = i - 1; back >= 0 && i - back <= MaxWordsBeforeTitle; back--)
        {
            var word = forms.WithoutBrackets(found[back]);
            if (untitled.IsCalled(text[word.Start], core) && (word.Length == WholeName ? IsName(word, honored: false) : IsShortOfCalled(word)))
            {
                return (word, back);
            }

            if (forms.Bare(found[back]).Length < found[back].Length)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>An age says that a name stands before: one of a usual length that is spelt so, or a surname and whatever syllables.</summary>
    private bool IsNameWithAge(TextSpan core)
    {
        var surname = core.Start;
        return untitled.IsLikeName(core) || untitled.IsLikeGiven(core)
            || (core.Length is WholeName or LongestName && forms.IsHangul(core) && words.Surnames.TryRead(text, ref surname, core.End) is not null && !IsRole(core) && !untitled.IsBody(core) && words.Roles.StartOfEndingAt(text, core.Start, core.End) is null
                && !words.NameWords.AgedNouns.Any(noun => forms.Ends(core, noun)));
    }

    /// <summary><c>김하늘(한빛고)</c>: one word for a team or a school.</summary>
    private bool IsTeamBehind(int open)
    {
        var close = open < text.Length && text[open] == '(' ? text.IndexOf(')', open, Math.Min(LongestCountry, text.Length - open)) : -1;
        var team = close < 0 ? default : TextSpan.FromBounds(open + 1, close);
        return team.Length > 1 && forms.IsHangul(team) && words.NameWords.Unspaced.TeamEndings.Any(ending => team.Length > ending.Length && team.EndsWith(text, ending));
    }

    /// <summary><c>에릭 벤슨(노르웨이)</c></summary>
    private bool IsCountryBehind(int open) =>
        open < text.Length && text[open] == '(' && text.IndexOf(')', open, Math.Min(LongestCountry, text.Length - open)) is > 0 and var close && KnownPlace.IsCountry(text, TextSpan.FromBounds(open + 1, close), words);

    /// <summary>A surname and one syllable, and no place and no title.</summary>
    private bool IsShortOfCalled(TextSpan word) =>
        word.Length == 2 && forms.IsHangul(word) && !forms.HasSubjectParticle(word) && !untitled.IsBody(word) && !forms.IsIn(words.Roles, word) && !KnownPlace.Is(text, word, words) && !words.NameWords.NameAdverbs.Contains(word.In(text));

    /// <summary><c>김하늘 한빛구단 감독은</c>: a whole name right before the body that the title behind is of.</summary>
    private bool IsBeforeBody(TextSpan name, TextSpan body) =>
        name.Length == WholeName && (people.Has(name) || (words.SoundCharacters.IndexOf(text[name.End - 1]) >= 0 && IsSyllableOfName(name.Start + 1))) && IsName(name, honored: false)
        && name.End + 1 == body.Start && !forms.HasSubjectParticle(body)
        && forms.Without(words.NounEndings, body).Length == body.Length;

    /// <summary>Inside a name a syllable may be one that ends other words, as those of surnames do.</summary>
    private bool IsSyllableOfName(int at) => words.SoundCharacters.IndexOf(text[at]) >= 0 || words.Surnames.Is(text, at, at + 1);

    /// <summary>Whether a word is a surname with or without a given name, or what <c>씨</c> may stand behind.</summary>
    private bool IsName(TextSpan word, bool honored)
    {
        var surname = word.Start;
        if (!honored && (words.NameWords.WorldBodies.Contains(word.In(text)) || (word.Length >= WholeName && text[word.Start] == '주' && KnownPlace.IsCountry(text, new(word.Start + 1, word.Length - 1), words))))
        {
            // '백악관 대변인', '미 국무부 대변인', '주독일 대사'
            return false;
        }

        if (!honored && word.Length > 1 && words.NameWords.NameAdverbs.Contains(word.In(text)))
        {
            // '하지만 노래하는교사는'
            return false;
        }

        if (!honored && words.NameWords.ShortSurnames.Contains(word.In(text)))
        {
            return true;
        }

        if (!forms.IsHangul(word) || word.Length > LongestName || (word.Length > 1 && words.BodyEndings.IndexOf(text[word.End - 1]) >= 0))
        {
            return honored ? forms.IsHangul(word) && word.Length is 2 or WholeName
                : word.Length == WholeName && text[word.End - 1] == '구' && words.Surnames.Is(text, word.Start, word.Start + 1) && words.SoundCharacters.IndexOf(text[word.Start + 1]) >= 0 && !KnownPlace.Is(text, word, words) && !untitled.IsBody(word);
        }

        var hasSurname = words.Surnames.TryRead(text, ref surname, word.End) is not null;
        return honored
            ? (hasSurname && word.Length == 1) || (word.Length is 2 or WholeName && forms.IsHangul(word) && !forms.IsIn(words.Roles, word) && !untitled.IsBody(word)) || (hasSurname && surname - word.Start == 2)
            : hasSurname && (word.Length is 1 or WholeName || surname - word.Start == 2) && !forms.IsIn(words.Roles, word) && !untitled.IsBody(word)
                && (word.Length == 1 || words.NameWords.NoGivenNameEndings.IndexOf(text[word.End - 1]) < 0);
    }
}
