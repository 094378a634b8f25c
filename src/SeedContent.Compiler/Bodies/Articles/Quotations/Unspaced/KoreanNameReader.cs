using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Reads the Korean name that ends with a word: with <c>씨</c> or a title behind it, or foreign words with a title before them.</summary>
internal sealed class KoreanNameReader
{
    private const int WholeName = 3;
    private const int MaxForeignWords = 3;
    private const int ShortestTitle = 3;
    private const int MaxWordsBeforeTitle = 4;

    private readonly string text;
    private readonly LanguageWords words;
    private readonly KoreanWords forms;
    private readonly KoreanUntitledNames untitled;
    private readonly KoreanHangulNames hangul;
    private readonly KoreanHiddenNames hidden;
    private readonly KoreanMarkedNames marked;

    /// <param name="text">The text.</param>
    /// <param name="words">The language.</param>
    /// <param name="forms">Its words without what hangs on them.</param>
    /// <param name="untitled">What the whole article shows of its names.</param>
    /// <param name="people">Who has a name already.</param>
    public KoreanNameReader(string text, LanguageWords words, KoreanWords forms, KoreanUntitledNames untitled, KoreanPeople people)
    {
        (this.text, this.words, this.forms, this.untitled) = (text, words, forms, untitled);
        Titles = new(text, words, forms);
        Far = new(text, words, forms, untitled);
        hangul = new(text, words, forms, untitled, people);
        hidden = new(text, words, forms);
        marked = new(text, words, forms, untitled, Far, Titles);
    }

    /// <summary>Names that need no title beside them.</summary>
    public KoreanFarNames Far { get; }

    /// <summary>The titles.</summary>
    public KoreanTitles Titles { get; }

    /// <summary>The name that ends with a word, whose particle is taken off: with <c>씨</c> or a title behind it, or foreign and with a title before it.</summary>
    public (TextSpan Name, int First)? EndingAt(List<TextSpan> found, int i, TextSpan core)
    {
        if (forms.BeforeBrackets(found, i, core) is { } bracketed)
        {
            // '김하늘 의원(한빛당)은', '김하늘(45)은'
            (core, i) = bracketed;
            if (marked.EndingAt(found, i, core) is { } name)
            {
                return name;
            }
        }

        (core, i) = Titles.First(found, i, core);
        var bare = forms.Without(words.HonorificMarks, core);
        return bare.Length < core.Length ? BeforeHonorific(found, i, bare, TextSpan.FromBounds(bare.End, core.End))
            : Titles.Is(core) ? BeforeTitle(found, i, core)
            : ForeignEndingAt(found, i, forms.WithoutBrackets(core)) ?? BeforeUnknownTitle(found, i, core);
    }

    /// <summary>Whether a word may be the first of a foreign name.</summary>
    public bool IsFirstWord(List<TextSpan> found, int i) => found[i].Length > 1 && Far.IsForeign(found[i]) && !forms.HasSubjectParticle(found[i]) && words.BodyEndings.IndexOf(text[found[i].End - 1]) < 0;

    /// <summary>Whether nothing that could belong to a name stands before a word.</summary>
    public bool IsHead(List<TextSpan> found, int i) => Far.IsHead(found, i) || text[found[i - 1].End - 1] == '의';

    /// <summary>Whether a name is more than a surname.</summary>
    public bool IsWhole(TextSpan name) => name.Length >= WholeName || (name.Length == 2 && !forms.IsIn(words.Roles, name));

    /// <summary><c>김하늘씨</c>, <c>김하늘 씨</c>, <c>김하늘(한빛은행 연구원)씨</c></summary>
    /// <param name="found">The words.</param>
    /// <param name="i">The word with the form of address.</param>
    /// <param name="bare">What stands before that in the word; empty where nothing does.</param>
    /// <param name="mark">The form of address.</param>
    private (TextSpan Name, int First)? BeforeHonorific(List<TextSpan> found, int i, TextSpan bare, TextSpan mark)
    {
        if (hidden.Before(found, i, bare, mark) is { } withoutGiven)
        {
            return withoutGiven;
        }

        if (bare.Length > 0 && forms.BeforeBrackets(found, i, bare) is { } described)
        {
            (bare, i) = described;
        }

        if (forms.WithoutBrackets(bare) is { Length: > 0 } own)
        {
            return Honored(found, i, own);
        }

        for (var back = i - 1; back >= 0 && WordBefore(found, i, back) is (var word, var index); back = index - 1)
        {
            if (!Titles.IsFormer(found, index))
            {
                return Honored(found, index, word);
            }
        }

        return null;
    }

    /// <summary><c>응우옌 티 흐엉씨</c>: the name that ends with a word, with the foreign ones before it.</summary>
    private (TextSpan Name, int First)? Honored(List<TextSpan> found, int i, TextSpan name) => hangul.IsBeforeHonorific(name) ? Far.WithWordsBefore(found, i, name) ?? (name, i) : null;

    /// <summary><c>김하늘 시장</c>, <c>김하늘(부산 중구) 의원</c>, <c>김하늘 한빛당 전 대표</c></summary>
    private (TextSpan Name, int First)? BeforeTitle(List<TextSpan> found, int i, TextSpan core)
    {
        if (Far.BeforeCompany(found, i, core) is { } ofCompany)
        {
            return ofCompany;
        }

        for (var back = i - 1; back >= 0 && WordBefore(found, i, back) is (var word, var index); back = index - 1)
        {
            if (Titles.IsFormer(found, index))
            {
                // '노 전 대통령', '김하늘 한빛당 전 대표'
                continue;
            }

            if (untitled.IsShortName(word))
            {
                return (word, index);
            }

            if (hangul.IsBeforeTitle(word))
            {
                // '김하늘 새벽동 마을회 회장': what is spelt as a name less surely than the one at the head.
                return word.Length == WholeName && !untitled.IsLikeName(word) && Far.Before(found, i) is { } head && head.First < index ? head : (word, index);
            }

            if (words.BodyEndings.IndexOf(text[word.End - 1]) < 0)
            {
                return words.NameWords.StateOffices.Contains(core.In(text)) && Far.BeforeTitle(found, i) is { } foreign && foreign.First < index ? foreign
                    : index == i - 1 && index > 0 && hangul.IsBeforeBody(found[index - 1], found[index]) ? (found[index - 1], index - 1)
                    : NameOfCalled(found, i, core) ?? Far.Before(found, i);
            }
        }

        return NameOfCalled(found, i, core) ?? Far.Before(found, i);
    }

    /// <summary>A word some words before a title, or the one before the brackets that it closes; null where it stands too far away.</summary>
    private (TextSpan Word, int Index)? WordBefore(List<TextSpan> found, int title, int back) =>
        title - back > MaxWordsBeforeTitle ? null
        : forms.BeforeBrackets(found, back, found[back]) ?? (title - back > 2 ? null : (forms.WithoutBrackets(found[back]), back));

    /// <summary><c>김하늘 제빵명장은</c>, <c>외무성의 존 스미스 보좌역은</c>: behind a name at the head of a sentence a word that ends as titles do.</summary>
    private (TextSpan Name, int First)? BeforeUnknownTitle(List<TextSpan> found, int i, TextSpan core)
    {
        if (i == 0 || core.Length < ShortestTitle || words.NameWords.TitleCharacters.IndexOf(text[core.End - 1]) < 0 || !forms.IsHangul(core) || found[i - 1].End + 1 != core.Start || core.Length == found[i].Length)
        {
            return null;
        }

        var name = forms.WithoutBrackets(found[i - 1]);
        if (i > 1 && found[i - 1].Length > 2 && words.BodyEndings.IndexOf(text[found[i - 1].End - 1]) >= 0 && found[i - 2].End + 1 == found[i - 1].Start && untitled.IsLikeName(found[i - 2]) && Far.IsHead(found, i - 2))
        {
            // '김하늘 기상청 예보분석관은'
            return (found[i - 2], i - 2);
        }

        // '바른플러스 관계자는': anybody of a firm, and nobody of that name.
        return untitled.IsLikeName(name) && Far.IsHead(found, i - 1) ? (name, i - 1) : words.NameWords.AgedNouns.Any(noun => core.EndsWith(text, noun)) ? null : Far.BeforeTitle(found, i);
    }

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
            if (!forms.IsHangul(first == i ? core : found[first]) || found[first].Start != found[first - 1].End + 1 || (first < i && (forms.HasSubjectParticle(found[first]) || HasCase(found[first]) || !Far.IsPart(found[first]))))
            {
                return null;
            }

            var title = found[first - 1];
            if (Titles.Is(title) || (forms.IsCopula(title) && Titles.Is(TextSpan.FromBounds(title.Start, title.End - 1))))
            {
                var name = TextSpan.FromBounds(found[first].Start, core.End);
                return (i - first >= 1 && forms.IsIn(words.Roles, title)) || (i == first && ((core.Length == WholeName && hangul.IsBeforeTitle(core)) || Far.IsLikeForeign(core))) ? (name, first) : null;
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
            if (untitled.IsCalled(text[word.Start], core) && (word.Length == WholeName ? hangul.IsBeforeTitle(word) : hangul.IsShort(word)))
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
}
