using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Finds the names of a Thai article, the surest first: behind what is put before them (<c>นายสมชาย ใจดี</c>), before an age (<c>บุญมา ศรีทอง วัย 67 ปี</c>), behind a word
/// that leads to them (<c>คือนายทองใบ แก้วมณี</c>), with what describes them, and alone.
/// </summary>
internal sealed class ThaiNameFinder
{
    private const int ShortestName = 2;
    private const int LongestName = 24;
    private const int LongestFirstName = 12;
    private const int FewestSetOff = 3;

    private readonly QuoteText quotes;
    private readonly string text;
    private readonly LanguageWords words;
    private readonly ThaiTitles titles;
    private readonly ThaiSurnames surnames;

    /// <summary>What stands behind a word that is put before names, or before a verb of saying: <c>ฮิลล์กล่าว</c>.</summary>
    private readonly HashSet<string> called = new(StringComparer.Ordinal);

    /// <summary>Finds the names.</summary>
    /// <param name="quotes">The article.</param>
    /// <param name="words">The language.</param>
    /// <param name="titles">Reads what is put before names.</param>
    /// <param name="surnames">Gets the last words of the names.</param>
    public ThaiNameFinder(QuoteText quotes, LanguageWords words, ThaiTitles titles, ThaiSurnames surnames)
    {
        (this.quotes, text, this.words, this.titles, this.surnames) = (quotes, quotes.Text, words, titles, surnames);
        ForEachPhrase((start, end) => called.UnionWith(titles.NameBehind(start, end) is { } titled ? [titled.In(text)] : []));
        ForEachPhrase((start, end) => called.UnionWith(ThaiPhrases.EndOfThai(text, start, end) is var last && ThaiSayings.First(text, words, start, last)?.Start is { } verb && verb - start is > ShortestName and <= LongestName ? [text.Substring(start, verb - start)] : []));
        ForEachPhrase((start, end) => AddTitled(start, end, isWhole: false));
        ForEachPhrase(AddAged);
        ForEachPhrase(AddLinked);
        var described = new ThaiDescribedNames(text, words, surnames);
        ForEachPhrase((start, end) => AddDescribed(described.Read(start, end)));
        var untitled = new ThaiUntitledNames(quotes, words, described, surnames);
        untitled.Read().ForEach(name => AddDescribed(name));
        Doubtful = untitled.Doubtful;
        ForEachPhrase(AddUntitled);
        AddSetOff();
    }

    /// <summary>First names with the full name; null where two people have it.</summary>
    public Dictionary<string, TextSpan?> Full { get; } = new(StringComparer.Ordinal);

    /// <summary>Words that may be a part of a longer name.</summary>
    public HashSet<string> Doubtful { get; }

    private void ForEachPhrase(Action<int, int> read)
    {
        foreach (var (start, end) in ThaiPhrases.Beginnings(quotes))
        {
            read(start, end);
        }
    }

    /// <summary><c>นายสมชาย ใจดี</c></summary>
    /// <param name="start">Where a phrase begins.</param>
    /// <param name="end">Where the paragraph ends.</param>
    /// <param name="isWhole">Whether only a name with its surname counts.</param>
    private void AddTitled(int start, int end, bool isWhole)
    {
        if (titles.NameBehind(start, end) is not { } first)
        {
            return;
        }

        var surname = first.End < end && text[first.End] == ' ' ? surnames.EndOf(first.End + 1, end) : null;
        var isSurname = surname is not null;
        if (isWhole && !isSurname)
        {
            return;
        }

        // 'นายปีเตอร์ โทมัส ฮิลล์': a third word, where somebody is called by it.
        if (surname is { } middle && middle < end && text[middle] == ' ' && surnames.EndOf(middle + 1, end) is { } third && called.Contains(text.Substring(middle + 1, third - middle - 1)))
        {
            surname = third;
        }

        var name = TextSpan.FromBounds(first.Start, surname ?? first.End);
        if (isSurname)
        {
            surnames.Add(name);
        }

        var key = first.In(text);
        if (!Full.TryGetValue(key, out var known) || (known is { } some && some.Length == first.Length))
        {
            Full[key] = name;
        }
        else if (isSurname && known is { } other && !string.Equals(other.In(text), name.In(text), StringComparison.Ordinal))
        {
            Full[key] = null;
        }
    }

    /// <summary><c>บุญมา ศรีทอง วัย 67 ปี</c>: two words with an age behind are a name.</summary>
    private void AddAged(int start, int end)
    {
        // 'คุณยายบุญมา ศรีทอง วัย 84 ปี'
        words.NameWords.Unspaced.FamiliarTitles.TryRead(text, ref start, end);
        var first = ThaiPhrases.EndOfThai(text, start, end);
        if (first - start is <= ShortestName or > LongestFirstName || first >= end || text[first] != ' ' || surnames.Has(TextSpan.FromBounds(start, first)) || words.Roles.StartsAt(text, start, end)
            || words.Continuers.StartsAt(text, start, end) || HasVerb(start, first) || surnames.EndOf(first + 1, end) is not { } surname)
        {
            return;
        }

        var age = Blanks.Skip(text, surname, end);
        if (age > surname && words.Roles.TryRead(text, ref age, end) is not null && age < end && char.IsDigit(text[Blanks.Skip(text, age, end - 1)]))
        {
            var key = text.Substring(start, first - start);
            Full[key] = Full.TryGetValue(key, out var known) && known?.Length != key.Length ? known : TextSpan.FromBounds(start, surname);
            surnames.Add(TextSpan.FromBounds(start, surname));
        }
    }

    /// <summary><c>คนขุดเรือคือนายทองใบ แก้วมณี</c>: a name with its surname behind a word that leads to it, inside a phrase.</summary>
    private void AddLinked(int start, int end)
    {
        for (var i = start; i < end && Scripts.Of(text[i]) == Script.Thai; i++)
        {
            var at = i;
            if (words.Continuers.TryRead(text, ref at, end) is not null || words.NameWords.Unspaced.ObjectVerbs.TryRead(text, ref at, end) is not null)
            {
                AddTitled(Blanks.Skip(text, at, end), end, isWhole: true);
            }
        }
    }

    /// <summary>A name that what stands around it shows, where its first word is no surname and nobody's first name with another surname.</summary>
    private void AddDescribed((TextSpan First, TextSpan Name)? found)
    {
        if (found is { } name && !surnames.Has(name.First) && (!Full.TryGetValue(name.First.In(text), out var known) || known?.Length == name.First.Length))
        {
            Full[name.First.In(text)] = name.Name;
            surnames.Add(name.Name);
        }
    }

    /// <summary><c>บุญมา ศรีทอง … ป้าบุญมา</c>: the first mention of a first name may have nothing before it, and its surname behind.</summary>
    private void AddUntitled(int start, int end)
    {
        var last = ThaiPhrases.EndOfThai(text, start, end);
        if (last - start <= LongestName && last < end && text[last] == ' ' && !surnames.Has(TextSpan.FromBounds(start, last)) && Full.TryGetValue(text.Substring(start, last - start), out var known) && known is { } some && some.Length == last - start
            && surnames.EndOf(last + 1, end) is { } surname)
        {
            Full[some.In(text)] = TextSpan.FromBounds(start, surname);
        }
    }

    /// <summary><c>จาง ทำงานที่นี่ … จาง เล่า</c>: one word between spaces that stands so again and again, and that tells something once, is a name.</summary>
    private void AddSetOff()
    {
        var found = new Dictionary<string, (TextSpan First, int Count, bool Tells)>(StringComparer.Ordinal);
        ForEachPhrase((start, end) =>
        {
            var last = ThaiPhrases.EndOfThai(text, start, end);
            if (IsSetOff(start, last, end))
            {
                var key = text.Substring(start, last - start);
                var known = found.TryGetValue(key, out var before) ? before : (First: TextSpan.FromBounds(start, last), Count: 0, Tells: false);
                found[key] = (known.First, known.Count + 1, known.Tells || IsNarrating(last + 1, end));
            }
        });

        foreach (var name in found.Where(name => name.Value is { Count: >= FewestSetOff, Tells: true } && !Full.ContainsKey(name.Key)))
        {
            Full.Add(name.Key, name.Value.First);
            Doubtful.Remove(name.Key);
        }
    }

    /// <summary>Whether a word stands between spaces that is not known for anything but a name.</summary>
    private bool IsSetOff(int start, int last, int end) =>
        last - start is > ShortestName and <= LongestFirstName && (last == end || text[last] == ' ') && (start == 0 || Blanks.IsBlank(text[start - 1])) && !words.Roles.StartsAt(text, start, end)
        && !words.Continuers.StartsAt(text, start, end) && !words.Pronouns.StartsAt(text, start, end) && !words.UnnamedSubjects.StartsAt(text, start, end) && !HasVerb(start, last)
        && !KnownPlace.Is(text, TextSpan.FromBounds(start, last), words);

    private bool IsNarrating(int at, int end) => at < end && words.NameWords.Unspaced.NarratingVerbs.Any(verb => string.CompareOrdinal(text, at, verb, 0, verb.Length) == 0);

    private bool HasVerb(int start, int end) => ThaiSayings.First(text, words, start, end) is not null;
}
