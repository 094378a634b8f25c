using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// What only a whole Korean article shows of its names: a surname and two syllables of given names that stand in it again and again are one without a
/// title (<c>온하늘은</c>, <c>온하늘이</c>), and <c>김 감독</c> says that there is a <c>김하늘 … 감독</c>.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class KoreanUntitledNames(string text, LanguageWords words)
{
    private const int WholeName = 3;
    private const int ShortName = 2;
    private const int FewestMentions = 2;

    /// <summary>A blank, or "former" between two.</summary>
    private const int MaxBetween = 3;

    /// <summary>How often a word stands in the article; a negative number where it is none of a name.</summary>
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private readonly HashSet<string> called = new(StringComparer.Ordinal);
    private readonly HashSet<string> titled = new(StringComparer.Ordinal);

    /// <summary>Words that a sentence is about.</summary>
    private readonly HashSet<string> topics = new(StringComparer.Ordinal);

    /// <summary>Words with the title right behind them.</summary>
    private readonly HashSet<(string Name, string Title)> calledBy = [];

    /// <summary>Counts a word.</summary>
    /// <param name="word">The word, with what hangs on it.</param>
    /// <param name="core">Without its particle.</param>
    /// <param name="before">The word before it; empty where it is the first.</param>
    /// <param name="secondBefore">The word before that.</param>
    public void Count(TextSpan word, TextSpan core, TextSpan before, TextSpan secondBefore)
    {
        if (before.Length == 1 && text[before.Start] is '전' or '현' && secondBefore.Length == 1 && secondBefore.End + 1 == before.Start)
        {
            // '김 전 장관'
            before = secondBefore;
        }

        if (before.Length == 1 && core.Start - before.End is > 0 and <= MaxBetween && words.Surnames.Is(text, before.Start, before.End))
        {
            called.Add(before.In(text) + core.In(text));
        }

        if (core.Length == ShortName && core.Length < word.Length && IsLikeShortName(core))
        {
            counts[core.In(text)] = counts.TryGetValue(core.In(text), out var known) ? known + 1 : 1;
        }

        if (core.Length >= ShortName && core.Length == word.Length - 1 && text[core.End] is '은' or '는')
        {
            topics.Add(core.In(text));
        }

        if (word.Length < WholeName)
        {
            return;
        }

        // '이주민들은': several are nobody's name.
        var isPlural = word.Length > WholeName && text[word.Start + WholeName] == '들';
        if (isPlural || (core.Length == WholeName && before.Length > 0 && words.NameWords.Determiners.Contains(before.In(text))))
        {
            counts[text.Substring(word.Start, WholeName)] = -1;
        }
        else if (core.Length == WholeName && IsLikeName(core))
        {
            counts[core.In(text)] = counts.TryGetValue(core.In(text), out var count) ? (count < 0 ? count : count + 1) : 1;
        }
    }

    /// <summary>Notes a word right before a title.</summary>
    /// <param name="name">The word.</param>
    /// <param name="title">The title.</param>
    public void AddTitled(TextSpan name, TextSpan title)
    {
        calledBy.Add((name.In(text), title.In(text)));
        if (name.Length == ShortName)
        {
            titled.Add(name.In(text));
        }
    }

    /// <summary>Whether a word stands right before one of some titles: <c>벤슨 CEO</c>.</summary>
    public bool IsCalled(TextSpan name, List<string> titles) => name.In(text) is var word && titles.Exists(title => calledBy.Contains((word, title)));

    /// <summary>Whether a sentence is about a word alone: <c>벤슨은</c>.</summary>
    public bool IsTopic(TextSpan word) => topics.Contains(word.In(text));

    /// <summary><c>김별 교수 … 김별은</c>: a surname and one syllable that have a title once and stand again and again as what a sentence is about.</summary>
    public bool IsShortName(TextSpan core) => core.Length == ShortName && titled.Contains(core.In(text)) && counts.TryGetValue(core.In(text), out var count) && count >= FewestMentions;

    /// <summary>Whether a word is spelt as a surname and one syllable of given names are, and as nothing else that is known.</summary>
    public bool IsLikeShortName(TextSpan core) =>
        core.Length == ShortName && !IsBody(core) && words.Surnames.Is(text, core.Start, core.Start + 1) && words.SoundCharacters.IndexOf(text[core.End - 1]) >= 0
        && words.BodyEndings.IndexOf(text[core.End - 1]) < 0 && !words.Roles.Is(text, core.Start, core.End) && !words.NameWords.NameAdverbs.Contains(core.In(text)) && !words.Pronouns.Is(text, core.Start, core.End)
        && !KnownPlace.Is(text, core, words);

    /// <summary>Whether a word is a name that the article has again and again.</summary>
    public bool IsName(TextSpan core) => IsShortName(core) || IsWholeName(core);

    private bool IsWholeName(TextSpan core) => core.Length == WholeName && counts.TryGetValue(core.In(text), out var count) && count >= FewestMentions;

    /// <summary>Whether somebody is called by a surname and a title elsewhere: <c>김 감독</c>.</summary>
    /// <param name="surname">The surname.</param>
    /// <param name="core">The word that the title ends.</param>
    public bool IsCalled(char surname, TextSpan core) => called.Contains(surname + core.In(text));

    /// <summary>Whether a word is the short form of a body's name.</summary>
    public bool IsBody(TextSpan word) => words.NameWords.NounsLikeNames.Contains(word.In(text));

    /// <summary>Whether a word is spelt as a surname and two syllables of given names are, and as nothing else that is known.</summary>
    /// <param name="core">The word.</param>
    /// <param name="mayEndAsNoun">Whether its last syllable may be one that ends other words as often.</param>
    public bool IsLikeName(TextSpan core, bool mayEndAsNoun = false) => IsLikeDouble(core) ||
        core.Length == WholeName && !IsBody(core) && words.Surnames.Is(text, core.Start, core.Start + 1) && IsMiddle(text[core.Start + 1]) && ((mayEndAsNoun && words.NameWords.MiddleCharacters.IndexOf(text[core.End - 1]) >= 0) || words.SoundCharacters.IndexOf(text[core.End - 1]) >= 0)
        && (mayEndAsNoun ? text[core.End - 1] is not ('위' or '산' or '대') : words.NameWords.NounEndingsLikeNames.IndexOf(text[core.End - 1]) < 0) && words.BodyEndings.IndexOf(text[core.End - 1]) < 0 && words.Roles.StartOfEndingAt(text, core.Start, core.End) is null
        && !KnownPlace.Is(text, core, words);

    /// <summary><c>시은비(19)</c>: of a rare surname an age shows the name, where it ends as no trade and no body does.</summary>
    public bool IsLikeGiven(TextSpan core) =>
        core.Length == WholeName && Scripts.AreAll(text, core, Script.Hangul) && words.NameWords.NounEndingsLikeNames.IndexOf(text[core.End - 1]) < 0 && words.NameWords.TradeCharacters.IndexOf(text[core.End - 1]) < 0 && words.BodyEndings.IndexOf(text[core.End - 1]) < 0 && !IsBody(core)
        && words.Roles.StartOfEndingAt(text, core.Start, core.End) is null && !KnownPlace.Is(text, core, words) && !words.NameWords.AgedNouns.Any(noun => core.EndsWith(text, noun));

    /// <summary><c>남궁하늘</c>, <c>남궁솔</c>: behind a surname in two syllables, which few other words begin with.</summary>
    private bool IsLikeDouble(TextSpan core)
    {
        var surname = core.Start;
        return core.Length is WholeName or WholeName + 1 && words.Surnames.TryRead(text, ref surname, core.End) is not null && surname - core.Start == 2 && !words.NameWords.NounsLikeNames.Contains(text.Substring(core.Start, 2))
            && (words.SoundCharacters.IndexOf(text[core.End - 1]) >= 0 || core.Length > WholeName) && words.BodyEndings.IndexOf(text[core.End - 1]) < 0 && words.Roles.StartOfEndingAt(text, core.Start, core.End) is null;
    }

    private bool IsMiddle(char syllable) => words.SoundCharacters.IndexOf(syllable) >= 0 || words.NameWords.MiddleCharacters.IndexOf(syllable) >= 0 || words.NameWords.InnerCharacters.IndexOf(syllable) >= 0;
}
