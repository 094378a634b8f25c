using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The names of a Korean article: a surname and two syllables before <c>씨</c> or a title, or foreign words behind a title; and who of them is a subject.</summary>
internal sealed class KoreanNames
{
    /// <summary>Particles for with whom something is, and whose. A part of the grammar.</summary>
    private static readonly List<string> Withs = ["와의", "과의", "와", "과", "의"];

    private readonly string text;
    private readonly LanguageWords words;
    private readonly KoreanWords forms;
    private readonly KoreanUntitledNames untitled;
    private readonly KoreanNameReader reader;

    public KoreanNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        People = new(text, words);
        forms = new(text, words);
        untitled = new(text, words);
        Bracketed = new(text, words, forms, untitled);
        reader = new(text, words, forms, untitled, People);
        var paragraphs = quotes.Paragraphs.Select(paragraph => KoreanWords.Of(text, paragraph)).ToList();
        foreach (var found in paragraphs)
        {
            for (var i = 0; i < found.Count; i++)
            {
                var core = forms.Bare(found[i]);
                if (forms.WithoutBrackets(found[i]) is { Length: > 0 } bracketed && bracketed.Length < found[i].Length)
                {
                    // '김하늘(배우', '김하늘(45)은'
                    core = bracketed;
                }

                untitled.Count(found[i], core, i > 0 ? found[i - 1] : default, i > 1 ? found[i - 2] : default);
                if (i > 0 && found[i - 1].Length >= 2 && found[i - 1].End + 1 == core.Start && reader.Titles.Is(core))
                {
                    untitled.AddTitled(found[i - 1], core);
                }
            }
        }

        foreach (var found in paragraphs)
        {
            for (var i = 0; i < found.Count; i++)
            {
                var core = PredicateEnding(found[i]) is { } ending ? new(found[i].Start, found[i].Length - ending.Length) : forms.Bare(found[i]);
                if (reader.EndingAt(found, i, core) is { } name)
                {
                    People.Add(name.Name, core, reader.IsWhole(name.Name));
                }
                else if (reader.Far.OfGeneration(found, i, core) is { } son)
                {
                    People.AddUntitled(son.Name);
                }
                else if (untitled.IsName(core))
                {
                    People.AddUntitled(core);
                }
                else if (core.Length > 2 && text[found[i].End - 1] is '은' or '는' or '이' or '가' && UntitledBehindTrade(found, i) is { } trained)
                {
                    People.AddUntitled(trained);
                }
                else if (text[found[i].End - 1] is '은' or '는' && reader.Far.Alone(found, i, forms.WithoutSubjectParticle(found[i])) is { } alone)
                {
                    People.AddUntitled(alone.Name);
                }
            }
        }
    }

    /// <summary>Who speaks in brackets.</summary>
    public KoreanBracketedNames Bracketed { get; }

    /// <summary>Who is mentioned.</summary>
    public KoreanPeople People { get; }

    /// <summary>The subject that ends with a word: a name, a pronoun, or somebody who is not named, as are two whom <c>와</c> joins (<c>김하늘 대표와 박바다 대표는</c>).</summary>
    public (SubjectKind Kind, TextSpan? Name, int First) SubjectAt(List<TextSpan> found, int i) =>
        OneSubjectAt(found, i) is var subject && subject is { Kind: SubjectKind.Name, First: > 0 and var first } && found[first - 1].End + 1 == found[first].Start && text[found[first - 1].End - 1] is '와' or '과' && WithAt(found, first - 1) is not null
            ? (SubjectKind.Unnamed, null, i) : subject;

    private (SubjectKind Kind, TextSpan? Name, int First) OneSubjectAt(List<TextSpan> found, int i)
    {
        var core = forms.WithoutSubjectParticle(found[i]);
        var isAlso = i + 1 < found.Count && words.NameWords.AlsoWords.Contains(found[i + 1].In(text));
        if ((core.Length == found[i].Length && !isAlso) || core.Length == 0 || words.NameWords.NoSubjects.Contains(found[i].In(text), StringComparer.Ordinal) || words.NameWords.DescribingVerbs.Contains(found[i].In(text)))
        {
            return (SubjectKind.None, null, i);
        }

        if (forms.IsIn(words.Pronouns, core))
        {
            // '그들은', '우리는' are not whom alone the text is about.
            return (text[core.Start] == '그' && text[core.End - 1] != '들' ? SubjectKind.Pronoun : SubjectKind.Unnamed, null, i);
        }

        if (words.NameWords.Unspaced.Generations.Contains(core.In(text)))
        {
            // '주니어는' alone is any junior.
            return reader.Far.OfGeneration(found, i, core) is { } son ? (SubjectKind.Name, People.Resolve(son.Name, isWhole: true), son.First) : (SubjectKind.Unnamed, null, i);
        }

        if (reader.EndingAt(found, i, core) is { } name)
        {
            return (SubjectKind.Name, People.Resolve(name.Name, core), name.First);
        }

        if (untitled.IsName(core))
        {
            return (SubjectKind.Name, People.Resolve(core, isWhole: true), i);
        }

        // '벤슨 대통령은'
        if (i > 0 && reader.Titles.Is(core) && found[i - 1].Length > 1 && found[i].Start == found[i - 1].End + 1 && People.Resolve(found[i - 1], isWhole: false) is { } titled)
        {
            return (SubjectKind.Name, titled, i - 1);
        }

        // '장관은': the office alone, with which the sentence begins.
        if (i == 0 && text[found[i].End - 1] is '은' or '는' && forms.IsIn(words.Roles, core) && People.OfTitle(core) is { } holder)
        {
            return (SubjectKind.Name, holder, i);
        }

        // A surname alone, of somebody foreign, whom the article has named: '벤슨은'.
        if (People.Resolve(core, reader.IsWhole(core)) is { } full && core.Length > 1)
        {
            // '에릭 벤슨은' is not the Lora Benson whom the article has named.
            var first = i > 0 && found[i - 1].End + 1 == core.Start && reader.IsFirstWord(found, i - 1) && !text.AsSpan(full.Start, full.Length).StartsWith(core.In(text).AsSpan())
                && !full.In(text).EndsWith(TextSpan.FromBounds(found[i - 1].Start, core.End).In(text), StringComparison.Ordinal);
            return !first ? (SubjectKind.Name, full, i) : i == 1 ? (SubjectKind.Name, TextSpan.FromBounds(found[0].Start, core.End), 0) : (SubjectKind.Unnamed, null, i);
        }

        if (reader.Far.Alone(found, i, core) is { } alone)
        {
            return (SubjectKind.Name, alone.Name, alone.First);
        }

        return isAlso ? (SubjectKind.Unnamed, null, i) : text[found[i].End - 1] is '은' or '는' && !IsBehindObject(found, i) && (forms.IsPersonNoun(core) || !words.NameWords.NoSubjects.Any(ending => forms.Ends(found[i], ending))) ? (SubjectKind.Unnamed, null, i) : (SubjectKind.None, null, i);
    }

    /// <summary><c>천막을 찾은 교사</c>: right behind its object a verb describes the noun behind it.</summary>
    private bool IsBehindObject(List<TextSpan> found, int i) => i > 0 && i + 1 < found.Count && found[i - 1].Length > 1 && text[found[i - 1].End - 1] is '을' or '를' && found[i].Start == found[i - 1].End + 1;

    /// <summary><c>김씨의</c></summary>
    /// <param name="found">The words.</param>
    /// <param name="i">The word.</param>
    /// <param name="mayBeUntitled">Whether a noun for what somebody says follows, so that what is spelt as a name is one.</param>
    public (TextSpan? Name, int First)? PossessorAt(List<TextSpan> found, int i, bool mayBeUntitled = false) =>
        text[found[i].End - 1] != '의' || new TextSpan(found[i].Start, found[i].Length - 1) is not { Length: > 0 } core ? null
            : reader.EndingAt(found, i, core) is { } name ? (People.Resolve(name.Name, core), name.First)
            : untitled.IsName(core) ? (People.Resolve(core, isWhole: true), i)
            : mayBeUntitled && untitled.IsLikeName(core) ? (core, i) : null;

    /// <summary>The name that ends with a word, whatever particle hangs on it.</summary>
    public (TextSpan? Name, int First)? MentionAt(List<TextSpan> found, int i) =>
        forms.Bare(found[i]) is not { Length: > 0 } core ? null
            : reader.EndingAt(found, i, core) is { } name ? (People.Resolve(name.Name, core), name.First)
            : untitled.IsName(core) ? (People.Resolve(core, isWhole: true), i) : null;

    /// <summary><c>선제골을 넣은 김하늘은</c>, <c>김하늘(한빛구단)은</c>: what is spelt as a name, where nothing that could belong to it stands before.</summary>
    public TextSpan? UntitledAt(List<TextSpan> found, int i) =>
        forms.WithoutSubjectParticle(found[i]) is var bare && bare.Length < found[i].Length && forms.WithoutBrackets(bare) is var core && untitled.IsLikeName(core) && (reader.IsHead(found, i) || IsDescribed(found, i) || UntitledBehindTrade(found, i) is not null) && !(i > 0 && words.NameWords.Determiners.Contains(found[i - 1].In(text))) ? core : null;

    /// <summary><c>증인으로 나온 김하늘은</c>: a verb right before the name describes it, and has its own noun before it.</summary>
    private bool IsDescribed(List<TextSpan> found, int i) =>
        i > 1 && found[i - 1].End + 1 == found[i].Start && found[i - 1].Length > 1 && words.NameWords.DescribingVerbEndings.IndexOf(text[found[i - 1].End - 1]) >= 0
        && found[i - 2].End + 1 == found[i - 1].Start && (found[i - 2].Length > 1 || IsBehindMark(found[i - 2])) && text[found[i - 2].End - 1] is '을' or '를' or '로' or '에' or '서' or '게' or '과' or '와' or '이' or '가' or '도';

    /// <summary><c>‘국민 가수’로 불린 김하늘은</c>: the particle hangs on what stands in marks.</summary>
    private bool IsBehindMark(TextSpan particle) => particle.Start > 0 && text[particle.Start - 1] is '’' or '”' or '\'' or '"';

    /// <summary><c>마라토너 김하늘은</c>: what is spelt as a name behind a word that ends as those do for what somebody is.</summary>
    public TextSpan? UntitledBehindTrade(List<TextSpan> found, int i) =>
        forms.WithoutBrackets(forms.Bare(found[i])) is { Length: > 1 } core && i > 0 && found[i - 1].Length > 1 && found[i - 1].End + 1 == found[i].Start && (untitled.IsLikeName(core) || (words.Surnames.Is(text, core.Start, core.Start + 1) && untitled.IsLikeGiven(core)))
        && (words.NameWords.TradeCharacters.IndexOf(text[found[i - 1].End - 1]) >= 0 || reader.Titles.Is(found[i - 1]) || words.NameWords.Trades.Is(text, found[i - 1].Start, found[i - 1].End)) && !words.NameWords.NoSubjects.Any(ending => forms.Ends(found[i - 1], ending)) ? core : null;

    /// <summary>The name with its title, or the name alone, in words that name somebody and do nothing else: <c>김하늘 위원장</c>.</summary>
    public TextSpan? LabelAt(List<TextSpan> found, int last) =>
        new TextSpan(found[last].Start, found[last].Length - (text[found[last].End - 1] == ':' ? 1 : 0)) is { Length: > 0 } word
            ? NameEndingAt(found, last, word) is { } name ? name.Name : last == 0 && untitled.IsLikeName(word) ? People.Resolve(word, isWhole: true) ?? word : null : null;

    /// <summary><c>김하늘 감독과의</c>, <c>김하늘과의</c>: with whom something is, or whose.</summary>
    public TextSpan? WithAt(List<TextSpan> found, int i)
    {
        foreach (var particle in Withs)
        {
            if (found[i].Length > particle.Length && found[i].EndsWith(text, particle))
            {
                var core = new TextSpan(found[i].Start, found[i].Length - particle.Length);
                return NameEndingAt(found, i, core) is { } name ? name.Name : untitled.IsName(core) || untitled.IsLikeName(core) ? People.Resolve(core, isWhole: true) : null;
            }
        }

        return null;
    }

    /// <summary><c>뛰어든 것은 어민 김하늘 씨였다</c>: who ends a sentence.</summary>
    public TextSpan? Predicate(List<TextSpan> found)
    {
        var last = found.Count - 1;
        if (PredicateEnding(found[last]) is not { } ending)
        {
            return null;
        }

        var core = new TextSpan(found[last].Start, found[last].Length - ending.Length);
        return NameEndingAt(found, last, core) is { } name ? name.Name : untitled.IsLikeName(core) && found.Exists(word => words.NameWords.CleftNouns.Contains(word.In(text))) ? core : null;
    }

    private string? PredicateEnding(TextSpan word) => words.NameWords.PredicateEndings.FirstOrDefault(end => word.Length > end.Length && word.EndsWith(text, end));

    /// <summary>The name that ends with a word whose ending is taken off.</summary>
    public (TextSpan Name, int First)? NameEndingAt(List<TextSpan> found, int i, TextSpan core) =>
        reader.EndingAt(found, i, core) is { } name && (People.Resolve(name.Name, core) ?? (reader.IsWhole(name.Name) ? name.Name : null)) is { } full ? (full, name.First) : null;

    /// <summary>The name with its title that ends with a word without a particle: <c>김하늘 대표 “…”</c>.</summary>
    public (TextSpan? Name, int First)? TitledAt(List<TextSpan> found, int i) =>
        reader.Titles.Is(found[i]) && reader.EndingAt(found, i, found[i]) is { } name ? (People.Resolve(name.Name, found[i]), name.First) : null;
}
