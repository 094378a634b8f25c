using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Foreign names in Korean, before a country or a body that everybody knows (<c>존 스미스 미국 대통령</c>, <c>에릭 벤슨 유엔 특사</c>), before an office of a state,
/// and before a firm where the last word stands with the title elsewhere (<c>에릭 벤슨 한빛테크 CEO … 벤슨 CEO</c>).
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
/// <param name="untitled">What the whole article shows of its names.</param>
internal sealed class KoreanForeignNames(string text, LanguageWords words, KoreanWords forms, KoreanUntitledNames untitled)
{
    private const int MaxBetween = 5;
    private const int MaxBodyWords = 2;
    private const int MaxForeignWords = 3;
    private const int LongestForeign = 7;
    private const int ShortestAlone = 3;
    private const int WordsWithCompany = 3;

    /// <summary>Particles that end a word that is no part of a name; they are grammar, as all endings here, and no vocabulary.</summary>
    private const string Particles = "을를의";

    private const string Plural = "들";

    /// <summary>Particles of words that say where or according to what.</summary>
    private static readonly List<string> LinkEndings = ["에", "에서", "으로", "면", "면서", "면서도", "으며", "하며", "지만", "는데", "도록", "하고", "부터", "까지", "에게"];

    /// <summary>Particles that end a word that is no part of a body's name.</summary>
    private const string BodyParticles = "은는을를의에";

    /// <summary><c>존 스미스 미국 대통령</c>, <c>존 스미스 미국 국무부 대변인</c></summary>
    /// <param name="found">The words.</param>
    /// <param name="role">The title's word.</param>
    public (TextSpan Name, int First)? BeforeCountry(List<TextSpan> found, int role)
    {
        var place = role - 1;
        while (place >= 1 && role - place <= MaxBodyWords && !IsState(found[place]) && IsJoined(found[place], found[place + 1]) && BodyParticles.IndexOf(text[found[place].End - 1]) < 0)
        {
            place--;
        }

        if (place < 1 || !IsState(found[place]))
        {
            return null;
        }

        place -= place > 1 && (words.NameWords.OfficePrefixes.Contains(found[place - 1].In(text)) || IsState(found[place - 1])) ? 1 : 0;
        var first = place;
        while (first > 0 && place - first < MaxForeignWords && IsForeign(found[first - 1]) && (first == place || IsJoined(found[first - 1], found[first])))
        {
            first--;
        }

        // More words than a name has may be anything; one is a name for certain where nothing that could belong to it stands before.
        var isBounded = IsHead(found, first);
        var count = place - first;
        return count is 2 || (count == MaxForeignWords && isBounded) || (count == 1 && isBounded && (found[first].Length >= ShortestAlone || untitled.IsLikeShortName(found[first]) || (first == 0 && (words.Surnames.Is(text, found[0].Start, found[0].Start + 1) || HasForeign(found[0], 1)))))
            ? (TextSpan.FromBounds(found[first].Start, found[place - 1].End), first) : null;
    }

    /// <summary><c>벤슨 대통령은</c>, <c>미국 에릭 벤슨 대통령은</c>: a foreign name, which is whole behind a country.</summary>
    /// <param name="found">The words.</param>
    /// <param name="role">The title's word.</param>
    public (TextSpan Name, int First)? BeforeOffice(List<TextSpan> found, int role)
    {
        var last = role - 1;
        if (last < 0 || !words.NameWords.StateOffices.Contains(forms.Bare(found[role]).In(text)) || !IsJoined(found[last], found[role]) || found[last].Length < 2 || !IsForeignName(found[last]))
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first < MaxForeignWords && IsJoined(found[first - 1], found[first]) && IsForeignName(found[first - 1]))
        {
            first--;
        }

        first = first > 0 && (KnownPlace.IsCountry(text, found[first - 1], words) || IsHead(found, first) || IsLinked(found[first - 1])) ? first : last;
        return (TextSpan.FromBounds(found[first].Start, found[last].End), first);
    }

    /// <summary><c>에릭 벤슨 한빛테크 CEO … 벤슨 CEO</c>, <c>에릭 벤슨 한빛테크 CEO … 벤슨은</c></summary>
    /// <param name="found">The words.</param>
    /// <param name="role">The title's word.</param>
    public (TextSpan Name, int First)? BeforeCalled(List<TextSpan> found, int role)
    {
        for (var last = role - 2; last > 0 && role - last <= MaxBetween && BodyParticles.IndexOf(text[found[last + 1].End - 1]) < 0; last--)
        {
            var isCalled = untitled.IsCalled(found[last], Titles(found[role]));
            if (!IsForeignName(found[last]) || !(isCalled || (untitled.IsTopic(found[last]) && HasForeign(found[last], 1))))
            {
                continue;
            }

            var first = last;
            while (first > 0 && last - first < MaxForeignWords - 1 && IsJoined(found[first - 1], found[first]) && IsForeignName(found[first - 1]))
            {
                first--;
            }

            return first < last && IsHead(found, first) && (isCalled || last - first == 1) ? (TextSpan.FromBounds(found[first].Start, found[last].End), first) : null;
        }

        return null;
    }

    /// <summary><c>에릭 벤슨 노바텔 최고경영자는</c>: two words of a name, and one of what the title is of.</summary>
    /// <param name="found">The words.</param>
    /// <param name="role">The title's word.</param>
    /// <param name="title">The title.</param>
    public (TextSpan Name, int First)? BeforeCompany(List<TextSpan> found, int role, TextSpan title)
    {
        var first = role - WordsWithCompany;
        if (first < 0 || !words.NameWords.CompanyOffices.Contains(title.In(text)) || found[role - 1] is not { Length: >= ShortestAlone } company || BodyParticles.IndexOf(text[company.End - 1]) >= 0
            || words.NameWords.Unspaced.Generations.Contains(company.In(text)) || untitled.IsTopic(company))
        {
            return null;
        }

        var (given, surname) = (found[first], found[first + 1]);
        return IsJoined(given, surname) && IsJoined(surname, company) && IsJoined(company, found[role]) && IsForeignName(given) && IsForeignName(surname) && (HasForeign(given, 1) || HasForeign(surname, 1)) && !untitled.IsLikeName(given)
            && (IsHead(found, first) || IsLinked(found[first - 1])) ? (TextSpan.FromBounds(given.Start, surname.End), first) : null;
    }

    /// <summary><c>외교부의 존 스미스 대변인은</c>, <c>리토니아의 존 스미스 문화부 장관은</c>: words that are spelt as foreign names are, with nothing that could belong to them before.</summary>
    /// <param name="found">The words.</param>
    /// <param name="role">The title's word.</param>
    public (TextSpan Name, int First)? BeforeTitle(List<TextSpan> found, int role)
    {
        var last = role - 1;
        last -= last > 0 && IsJoined(found[last], found[role]) && found[last].Length > 2 && (words.BodyEndings.IndexOf(text[found[last].End - 1]) >= 0 || (found[last].Length > ShortestAlone && words.NameWords.Unspaced.LongBodyEndings.IndexOf(text[found[last].End - 1]) >= 0)) ? 1 : 0;
        last -= last > 0 && last == role - 1 && found[last].In(text) is "전" or "현" ? 1 : 0;
        var first = last + 1;
        while (first > 0 && last - first + 1 < MaxForeignWords && IsJoined(found[first - 1], found[first]) && (IsForeignName(found[first - 1]) || IsDescribedLikeForeign(found[first - 1])) && (found[first - 1].Length > 1 || words.NameWords.NameConnectors.IndexOf(text[found[first - 1].Start]) >= 0 || words.NameWords.ForeignCharacters.IndexOf(text[found[first - 1].Start]) >= 0))
        {
            first--;
        }

        // '에릭 벤슨 바른테크 CEO': the third may be a firm, as the second is behind a whole name: '김하늘 오픈스카이 대표'.
        var count = last - first + 1;
        if (count == MaxForeignWords && found[last - 1].Length > 1)
        {
            return null;
        }

        var isBounded = count > 0 && (IsHead(found, first) || (found[first - 1].Length > 1 && (text[found[first - 1].End - 1] is '의' || IsState(found[first - 1]) || (count > 1 && IsLinked(found[first - 1])) || (count > 1 && words.BodyEndings.IndexOf(text[found[first - 1].End - 1]) >= 0 && HasForeign(found[first], 1)))));
        return isBounded && (first == 0 || text[found[first - 1].Start] is not (>= 'A' and <= 'z')) && (count > 1 ? Enumerable.Range(first, count).Any(word => HasForeign(found[word], 1)) : IsLikeForeign(found[last]))
            ? (TextSpan.FromBounds(found[first].Start, found[count == 2 && untitled.IsLikeName(found[first]) && Titles(found[role]).Exists(words.NameWords.CompanyOffices.Contains) ? first : last].End), first) : null;
    }

    /// <summary><c>응우옌 티 흐엉씨</c>: foreign words before one with <c>씨</c>.</summary>
    /// <param name="found">The words.</param>
    /// <param name="last">The last word.</param>
    /// <param name="name">The last word without what hangs on it.</param>
    public (TextSpan Name, int First)? WithWordsBefore(List<TextSpan> found, int last, TextSpan name)
    {
        var first = last;
        while (first > 0 && last - first < MaxForeignWords && IsJoined(found[first - 1], found[first]) && IsForeignName(found[first - 1]) && (HasForeign(found[first - 1], 1) || (found[first - 1].Length == 1 && words.NameWords.NameConnectors.IndexOf(text[found[first - 1].Start]) >= 0)))
        {
            first--;
        }

        return first < last && name.Length > 1 && !untitled.IsLikeName(name)
            ? (TextSpan.FromBounds(found[first].Start, name.End), first) : null;
    }

    /// <summary><c>존 스미스 주니어</c>, <c>스미스 주니어</c>: foreign words before one that tells a son from his father.</summary>
    /// <param name="found">The words.</param>
    /// <param name="last">The last word.</param>
    /// <param name="core">The last word without what hangs on it.</param>
    public (TextSpan Name, int First)? OfGeneration(List<TextSpan> found, int last, TextSpan core)
    {
        if (!words.NameWords.Unspaced.Generations.Contains(core.In(text)))
        {
            return null;
        }

        var first = last;
        while (first > 0 && last - first < MaxForeignWords && IsJoined(found[first - 1], found[first]) && IsForeignName(found[first - 1]) && HasForeign(found[first - 1], 1))
        {
            first--;
        }

        return first < last ? (TextSpan.FromBounds(found[first].Start, core.End), first) : null;
    }

    /// <summary>Whether a word is spelt as foreign names are, and as nothing else that is known.</summary>
    public bool IsLikeForeign(TextSpan word) => word.Length >= ShortestAlone && IsForeignName(word) && HasForeign(word, word.Length > ShortestAlone ? 1 : 2);

    /// <summary>Whether a word may be foreign where something else shows that it is a name.</summary>
    public bool MayBeForeign(TextSpan word) => word.Length is > 1 and <= LongestForeign && IsForeignName(word) && HasForeign(word, 1);

    /// <summary><c>스웨덴 출신 에릭 벤슨은</c>: two words or more that are spelt as foreign names are, with nothing that could belong to them before.</summary>
    /// <param name="found">The words.</param>
    /// <param name="last">The last word.</param>
    /// <param name="core">The last word without its particle.</param>
    public (TextSpan Name, int First)? Alone(List<TextSpan> found, int last, TextSpan core)
    {
        var first = last;
        while (first > 0 && last - first < MaxForeignWords && IsJoined(found[first - 1], found[first]) && IsForeignName(found[first - 1]) && (HasForeign(found[first - 1], 1) || (found[first - 1].Length == 1 && words.NameWords.NameConnectors.IndexOf(text[found[first - 1].Start]) >= 0)
            || (first > 1 && words.NameWords.OriginNouns.Contains(found[first - 2].In(text)))))
        {
            first--;
        }

        return first < last && core.Length > 1 && IsForeignName(core) && HasForeign(core, 1) && (IsHead(found, first) || IsLinked(found[first - 1]) || words.NameWords.OriginNouns.Contains(found[first - 1].In(text)) || KnownPlace.IsCountry(text, found[first - 1], words)) && !untitled.IsLikeName(core)
            ? (TextSpan.FromBounds(found[first].Start, core.End), first) : null;
    }

    /// <summary>Whether a sentence begins with a word, or what stands before cannot belong to it.</summary>
    public bool IsHead(List<TextSpan> found, int word) =>
        word == 0 || !IsJoined(found[word - 1], found[word]) || IsAdverb(found[word - 1])
        || (found[word - 1].Length > 1 && (words.NameWords.DescribingEndings.IndexOf(text[found[word - 1].End - 1]) >= 0 || forms.IsCopula(found[word - 1])));

    /// <summary><c>조너선</c>: ends as a verb does that describes something, but is spelt as foreign names are.</summary>
    public bool IsDescribedLikeForeign(TextSpan word) => text[word.End - 1] is '선' or '던' && word.Length is 2 or ShortestAlone && forms.IsHangul(word) && HasForeign(new(word.Start, word.Length - 1), 1);

    /// <summary>Whether a word may be one of a foreign name.</summary>
    public bool IsForeign(TextSpan word) =>
        word.Length <= LongestForeign && (forms.IsHangul(word) || (word.Length <= 2 && char.IsUpper(text[word.Start]))) && !IsAdverb(word) && !forms.IsIn(words.Roles, word) && !KnownPlace.Is(text, word, words)
        && !words.NameWords.WorldBodies.Contains(word.In(text)) && !words.NameWords.NounsLikeNames.Contains(word.In(text)) && !forms.IsCopula(word) && !(word.Length > 1 && (IsLink(word) || forms.Ends(word, Plural)))
        && !(word.Length > 1 && (words.NameWords.DescribingEndings.IndexOf(text[word.End - 1]) >= 0 || Particles.IndexOf(text[word.End - 1]) >= 0));

    /// <summary>Whether a word has so many syllables that foreign names have and few other words.</summary>
    private bool HasForeign(TextSpan word, int count)
    {
        for (var i = word.Start; i < word.End && count > 0; i++)
        {
            count -= words.NameWords.ForeignCharacters.IndexOf(text[i]) >= 0 ? 1 : 0;
        }

        return count == 0;
    }

    private bool IsForeignName(TextSpan word) => forms.IsHangul(word) && IsForeign(word) && words.BodyEndings.IndexOf(text[word.End - 1]) < 0;

    /// <summary>A country or a body that everybody knows, perhaps with its short form in brackets: <c>유럽연합(EU)</c>.</summary>
    private bool IsState(TextSpan word) =>
        forms.WithoutBrackets(word) is { Length: > 0 } name && (KnownPlace.IsCountry(text, name, words) || words.NameWords.WorldBodies.Contains(name.In(text)));

    /// <summary>The title in a word, and the one in brackets behind it: <c>최고경영자(CEO)는</c>.</summary>
    private List<string> Titles(TextSpan word)
    {
        var title = forms.WithoutBrackets(word);
        if (title.Length == word.Length)
        {
            return [forms.Bare(word).In(text)];
        }

        var close = text.IndexOf(')', title.End, word.End - title.End);
        return close < 0 ? [title.In(text)] : [title.In(text), TextSpan.FromBounds(title.End + 1, close).In(text)];
    }

    /// <summary><c>회견에서</c>, <c>일지만</c>: says where, or ends a clause, so that a name may begin behind it.</summary>
    private bool IsLinked(TextSpan word) => word.Length > 2 && IsLink(word);

    private bool IsLink(TextSpan word) => LinkEndings.Exists(ending => forms.Ends(word, ending));

    private bool IsAdverb(TextSpan word) => words.NameWords.NameAdverbs.Contains(word.In(text));

    /// <summary>Whether nothing but a space stands between two words.</summary>
    private static bool IsJoined(TextSpan word, TextSpan next) => next.Start == word.End + 1;
}
