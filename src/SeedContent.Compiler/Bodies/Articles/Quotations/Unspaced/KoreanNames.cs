using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The names of a Korean article: a surname and two syllables before <c>씨</c> or a title, or foreign words behind a title.</summary>
internal sealed class KoreanNames
{
    private const int WholeName = 3;
    private const int LongestName = 4;
    private const int MaxForeignWords = 3;
    private const int MaxWordsBeforeTitle = 4;

    /// <summary>A shorter title ends other words too: 노동시장.</summary>
    private const int LongRole = 3;

    /// <summary>End as a subject does, but describe a noun or say where and whence: <c>떨어지고 있는</c>, <c>이번에는</c>.</summary>
    private static readonly string[] NoSubjects =
        ["하는", "되는", "있는", "없는", "않는", "받는", "맞는", "같은", "많은", "좋은", "높은", "낮은", "깊은", "받은", "맞은", "넘은", "맡은", "얻은", "젊은", "늦은", "했다는", "한다는", "있다는", "없다는", "에는", "에서는", "해서는", "에게는", "으로는", "까지는", "부터는", "보다는"];

    private readonly string text;
    private readonly LanguageWords words;
    private readonly KoreanUntitledNames untitled;

    public KoreanNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        People = new(text, words);
        untitled = new(text, words);
        var paragraphs = quotes.Paragraphs.Select(paragraph => WordsOf(text, paragraph)).ToList();
        foreach (var found in paragraphs)
        {
            for (var i = 0; i < found.Count; i++)
            {
                untitled.Count(found[i], Bare(found[i]), i > 0 ? found[i - 1] : default);
            }
        }

        foreach (var found in paragraphs)
        {
            for (var i = 0; i < found.Count; i++)
            {
                var core = Bare(found[i]);
                if (NameEndingAt(found, i, core) is { } name)
                {
                    People.Add(name.Name, core, IsWhole(name.Name));
                }
                else if (untitled.IsName(core))
                {
                    People.AddUntitled(core);
                }
            }
        }
    }

    /// <summary>Who is mentioned.</summary>
    public KoreanPeople People { get; }

    /// <summary>The words of a range, without marks at their end.</summary>
    public static List<TextSpan> WordsOf(string text, TextSpan range)
    {
        var found = new List<TextSpan>();
        for (var i = Blanks.Skip(text, range.Start, range.End); i < range.End;)
        {
            var end = i;
            while (end < range.End && !Blanks.IsBlank(text[end]))
            {
                end++;
            }

            var last = end;
            while (last > i && text[last - 1] is ',' or '.' or '?' or '!' or ':')
            {
                last--;
            }

            if (last > i)
            {
                found.Add(TextSpan.FromBounds(i, last));
            }

            i = Blanks.Skip(text, end, range.End);
        }

        return found;
    }

    /// <summary>The subject that ends with a word: a name, a pronoun, or somebody who is not named.</summary>
    public (SubjectKind Kind, TextSpan? Name, int First) SubjectAt(List<TextSpan> found, int i)
    {
        var core = Without(words.SubjectParticles, found[i]);
        if (core.Length == found[i].Length || core.Length == 0)
        {
            return (SubjectKind.None, null, i);
        }

        if (IsAll(words.Pronouns, core))
        {
            return (SubjectKind.Pronoun, null, i);
        }

        if (NameEndingAt(found, i, core) is { } name)
        {
            return (SubjectKind.Name, People.Resolve(name.Name, core), name.First);
        }

        if (untitled.IsName(core))
        {
            return (SubjectKind.Name, People.Resolve(core, isWhole: true), i);
        }

        // A surname alone, of somebody foreign, whom the article has named: '벤슨은'.
        if (People.Resolve(core, IsWhole(core)) is { } full && core.Length > 1)
        {
            return (SubjectKind.Name, full, i);
        }

        return text[found[i].End - 1] is '은' or '는' && !Array.Exists(NoSubjects, ending => Ends(found[i], ending)) ? (SubjectKind.Unnamed, null, i) : (SubjectKind.None, null, i);
    }

    /// <summary><c>김씨의</c></summary>
    public (TextSpan? Name, int First)? PossessorAt(List<TextSpan> found, int i) =>
        text[found[i].End - 1] == '의' && new TextSpan(found[i].Start, found[i].Length - 1) is var core && NameEndingAt(found, i, core) is { } name
            ? (People.Resolve(name.Name, core), name.First) : null;

    /// <summary>The name that ends with a word, whose particle is taken off: with <c>씨</c> or a title behind it, or foreign and with a title before it.</summary>
    private (TextSpan Name, int First)? NameEndingAt(List<TextSpan> found, int i, TextSpan core)
    {
        var bare = Without(words.HonorificMarks, core);
        var honored = bare.Length < core.Length;
        if (honored || IsRole(core))
        {
            var name = honored ? WithoutBrackets(bare) : default;
            for (var back = i - 1; name.Length == 0 && back >= 0 && i - back <= 2; back--)
            {
                var word = WithoutBrackets(found[back]);
                if (IsName(word, honored))
                {
                    return (word, back);
                }

                if (honored || words.BodyEndings.IndexOf(text[word.End - 1]) < 0)
                {
                    return honored ? null
                        : back == i - 1 && back > 0 && IsBeforeBody(found[back - 1], found[back]) ? (found[back - 1], back - 1) : NameOfCalled(found, i, core);
                }
            }

            return name.Length > 0 && IsName(name, honored: true) ? (name, i) : null;
        }

        return ForeignNameEndingAt(found, i, WithoutBrackets(core));
    }

    /// <summary><c>김하늘 한빛당 중앙위원회 대표</c>: some words of what somebody has the title of, who is called <c>김 대표</c> elsewhere.</summary>
    private (TextSpan Name, int First)? NameOfCalled(List<TextSpan> found, int i, TextSpan core)
    {
        for (var back = i - 1; back >= 0 && i - back <= MaxWordsBeforeTitle; back--)
        {
            var word = WithoutBrackets(found[back]);
            if (word.Length == WholeName && untitled.IsCalled(text[word.Start], core) && IsName(word, honored: false))
            {
                return (word, back);
            }

            if (Bare(found[back]).Length < found[back].Length)
            {
                return null;
            }
        }

        return null;
    }

    /// <summary>A title, or one with the place or the body before it that it is of: <c>부산시장</c>, <c>강남구청장</c>.</summary>
    private bool IsRole(TextSpan word) =>
        words.Roles.StartOfEndingAt(text, word.Start, word.End) is { } role
        && (role == word.Start || word.End - role >= LongRole || KnownPlace.Is(text, TextSpan.FromBounds(word.Start, role), words));

    /// <summary><c>김하늘 한빛구단 감독은</c>: a whole name right before the body that the title behind is of.</summary>
    private bool IsBeforeBody(TextSpan name, TextSpan body)
    {
        return name.Length == WholeName && (People.Has(name) || (words.SoundCharacters.IndexOf(text[name.End - 1]) >= 0 && IsSyllableOfName(name.Start + 1))) && IsName(name, honored: false) && name.End + 1 == body.Start && Without(words.SubjectParticles, body).Length == body.Length
            && Without(words.NounEndings, body).Length == body.Length;
    }

    /// <summary>Inside a name a syllable may be one that ends other words, as those of surnames do.</summary>
    private bool IsSyllableOfName(int at) => words.SoundCharacters.IndexOf(text[at]) >= 0 || words.Surnames.Is(text, at, at + 1);

    /// <summary>The name with its title that ends with a word without a particle: <c>김하늘 대표 “…”</c>.</summary>
    public (TextSpan? Name, int First)? TitledAt(List<TextSpan> found, int i) =>
        IsRole(found[i]) && NameEndingAt(found, i, found[i]) is { } name ? (People.Resolve(name.Name, found[i]), name.First) : null;

    /// <summary><c>강사 로라 벤슨은</c></summary>
    private (TextSpan Name, int First)? ForeignNameEndingAt(List<TextSpan> found, int i, TextSpan core)
    {
        for (var first = i; first > 0 && i - first < MaxForeignWords; first--)
        {
            if (!IsHangul(first == i ? core : found[first]) || (first < i && Without(words.SubjectParticles, found[first]).Length < found[first].Length))
            {
                return null;
            }

            if (IsAll(words.Roles, found[first - 1]))
            {
                var name = TextSpan.FromBounds(found[first].Start, core.End);
                return i - first >= 1 || (core.Length == WholeName && IsName(core, honored: false)) ? (name, first) : null;
            }
        }

        return null;
    }

    private bool IsName(TextSpan word, bool honored)
    {
        var surname = word.Start;
        if (!IsHangul(word) || word.Length > LongestName || words.BodyEndings.IndexOf(text[word.End - 1]) >= 0)
        {
            return honored && IsHangul(word) && word.Length is 2 or WholeName;
        }

        var hasSurname = words.Surnames.TryRead(text, ref surname, word.End) is not null;
        return honored
            ? (hasSurname && word.Length is 1 or WholeName) || (word.Length == 2 && IsHangul(word)) || (hasSurname && surname - word.Start == 2)
            : hasSurname && (word.Length is 1 or WholeName || surname - word.Start == 2) && !IsAll(words.Roles, word);
    }

    private bool IsWhole(TextSpan name) => name.Length >= WholeName || (name.Length == 2 && !IsAll(words.Roles, name));

    private bool IsHangul(TextSpan word)
    {
        for (var i = word.Start; i < word.End; i++)
        {
            if (Scripts.Of(text[i]) != Script.Hangul)
            {
                return false;
            }
        }

        return word.Length > 0;
    }

    private bool IsAll(NameTable table, TextSpan word) => table.Is(text, word.Start, word.End);

    /// <summary>A word without what any of a table's entries is at its end, the longest first.</summary>
    private TextSpan Without(NameTable endings, TextSpan word) => TextSpan.FromBounds(word.Start, endings.StartOfEndingAt(text, word.Start, word.End) ?? word.End);

    /// <summary>A word as a mention of a name anywhere: with <c>씨</c> or a title, whatever particle hangs on it.</summary>
    private TextSpan Bare(TextSpan word)
    {
        var core = Without(words.SubjectParticles, word);
        return core.Length < word.Length && core.Length > 0 ? core : Without(words.NounEndings, word) is { Length: > 0 } noun ? noun : word;
    }

    private bool Ends(TextSpan word, string ending) => word.Length >= ending.Length && string.CompareOrdinal(text, word.End - ending.Length, ending, 0, ending.Length) == 0;

    private TextSpan WithoutBrackets(TextSpan word)
    {
        var open = text.IndexOf('(', word.Start, word.Length);
        return open >= 0 ? TextSpan.FromBounds(word.Start, open) : word;
    }
}
