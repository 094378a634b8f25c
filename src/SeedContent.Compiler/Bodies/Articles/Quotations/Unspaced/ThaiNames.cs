using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>The names of a Thai article: what follows <c>นาย</c> and the like up to a space, and the surname behind it. Later the first name alone is enough.</summary>
internal sealed class ThaiNames
{
    private const int ShortestName = 2;
    private const int LongestName = 24;
    private const int LongestFirstName = 12;
    private const int FewestSetOff = 3;
    private const int LongestInitial = 3;

    /// <summary>Such a title begins no name.</summary>
    private const int LongTitle = 6;

    /// <summary>Stands in surnames before a place: <c>ณ อยุธยา</c>.</summary>
    private const string From = "ณ ";

    /// <summary>With more names than an article has, none is looked through for a beginning.</summary>
    private const int MostNames = 200;

    private readonly string text;
    private readonly LanguageWords words;

    /// <summary>First names with the full name; null where two people have it.</summary>
    private readonly Dictionary<string, TextSpan?> full = new(StringComparer.Ordinal);

    /// <summary>Last words of the full names.</summary>
    private readonly ThaiSurnames surnames;

    /// <summary>What stands behind a word that is put before names.</summary>
    private readonly HashSet<string> called = new(StringComparer.Ordinal);

    /// <summary>Words that may be a part of a longer name.</summary>
    private readonly HashSet<string> doubtful;

    public ThaiNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        surnames = new(text, words);
        ForEachPhrase(quotes, (start, end) => called.UnionWith(TitledAt(start, end) is { } titled ? [titled.In(text)] : []));
        ForEachPhrase(quotes, (start, end) => Add(start, end, isWhole: false));
        ForEachPhrase(quotes, AddAged);
        ForEachPhrase(quotes, AddLinked);
        var described = new ThaiDescribedNames(text, words, surnames);
        ForEachPhrase(quotes, (start, end) => AddDescribed(described.Read(start, end)));
        var untitled = new ThaiUntitledNames(quotes, words, described, SurnameEnd);
        untitled.Read().ForEach(name => AddDescribed(name));
        doubtful = untitled.Doubtful;

        // 'บุญมา ศรีทอง … ป้าบุญมา': the first mention may have nothing before it.
        ForEachPhrase(quotes, AddUntitled);
        AddSetOff(quotes);
    }

    private void ForEachPhrase(QuoteText quotes, Action<int, int> read)
    {
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if (Scripts.Of(text[i]) == Script.Thai && (i == paragraph.Start || Scripts.Of(text[i - 1]) != Script.Thai))
                {
                    read(i, paragraph.End);
                }
            }
        }
    }

    /// <summary><c>จาง ทำงานที่นี่ … จาง เล่า</c>: one word between spaces that stands so again and again, and that tells something once, is a name.</summary>
    private void AddSetOff(QuoteText quotes)
    {
        var found = new Dictionary<string, (TextSpan First, int Count, bool Tells)>(StringComparer.Ordinal);
        ForEachPhrase(quotes, (start, end) =>
        {
            var last = start;
            while (last < end && Scripts.Of(text[last]) == Script.Thai)
            {
                last++;
            }

            if (last - start is > ShortestName and <= LongestFirstName && (last == end || text[last] == ' ') && (start == 0 || Blanks.IsBlank(text[start - 1])) && !words.Roles.StartsAt(text, start, end)
                && !words.Continuers.StartsAt(text, start, end) && !words.Pronouns.StartsAt(text, start, end) && !words.UnnamedSubjects.StartsAt(text, start, end) && !HasVerb(start, last)
                && !KnownPlace.Is(text, TextSpan.FromBounds(start, last), words))
            {
                var key = text.Substring(start, last - start);
                var known = found.TryGetValue(key, out var before) ? before : (First: TextSpan.FromBounds(start, last), Count: 0, Tells: false);
                found[key] = (known.First, known.Count + 1, known.Tells || (last + 1 < end && string.CompareOrdinal(text, last + 1, "เล่า", 0, 4) == 0));
            }
        });

        foreach (var name in found.Where(name => name.Value is { Count: >= FewestSetOff, Tells: true } && !full.ContainsKey(name.Key)))
        {
            full.Add(name.Key, name.Value.First);
            doubtful.Remove(name.Key);
        }
    }

    private void AddDescribed((TextSpan First, TextSpan Name)? found)
    {
        if (found is { } name && !surnames.Has(name.First) && (!full.TryGetValue(name.First.In(text), out var known) || known?.Length == name.First.Length))
        {
            full[name.First.In(text)] = name.Name;
            surnames.Add(name.Name);
        }
    }

    private void AddUntitled(int start, int end)
    {
        var last = start;
        while (last < end && Scripts.Of(text[last]) == Script.Thai)
        {
            last++;
        }

        if (last - start <= LongestName && last < end && text[last] == ' ' && !surnames.Has(TextSpan.FromBounds(start, last)) && full.TryGetValue(text.Substring(start, last - start), out var known) && known is { } some && some.Length == last - start
            && SurnameEnd(last + 1, end) is { } surname)
        {
            full[some.In(text)] = TextSpan.FromBounds(start, surname);
        }
    }

    /// <summary><c>บุญมา ศรีทอง วัย 67 ปี</c>: two words with an age behind are a name.</summary>
    private void AddAged(int start, int end)
    {
        // 'คุณยายบุญมา ศรีทอง วัย 84 ปี'
        words.NameWords.Unspaced.FamiliarTitles.TryRead(text, ref start, end);
        var first = start;
        while (first < end && Scripts.Of(text[first]) == Script.Thai)
        {
            first++;
        }

        if (first - start is <= ShortestName or > LongestFirstName || first >= end || text[first] != ' ' || surnames.Has(TextSpan.FromBounds(start, first)) || words.Roles.StartsAt(text, start, end)
            || words.Continuers.StartsAt(text, start, end) || HasVerb(start, first) || SurnameEnd(first + 1, end) is not { } surname)
        {
            return;
        }

        var age = Blanks.Skip(text, surname, end);
        if (age > surname && words.Roles.TryRead(text, ref age, end) is not null && age < end && char.IsDigit(text[Blanks.Skip(text, age, end - 1)]))
        {
            var key = text.Substring(start, first - start);
            full[key] = full.TryGetValue(key, out var known) && known?.Length != key.Length ? known : TextSpan.FromBounds(start, surname);
            surnames.Add(TextSpan.FromBounds(start, surname));
        }
    }

    private int? SurnameEnd(int start, int end)
    {
        var last = start;
        while (last < end && (Scripts.Of(text[last]) == Script.Thai || (text[last] == '-' && last > start)))
        {
            last++;
        }

        // 'ดา ซิลวา', 'ณ อยุธยา', 'ที. เบนสัน': what joins a word to a surname.
        if (last < end && (words.NameWords.Unspaced.SurnameParticles.Contains(text.Substring(start, last - start)) || (text[last] == '.' && last - start <= LongestInitial && ++last < end)) && text[last] == ' ' && SurnameEnd(last + 1, end) is { } joined)
        {
            return joined;
        }

        if (last < end && text[last] == ' ' && string.CompareOrdinal(text, last + 1, From, 0, From.Length) == 0 && SurnameEnd(last + 1, end) is { } place)
        {
            return place;
        }

        return last - start is > ShortestName and <= LongestName && !words.Roles.StartsAt(text, start, end) && !words.NameWords.Unspaced.PersonRoles.StartsAt(text, start, end) && !words.NameWords.Unspaced.Offices.StartsAt(text, start, end) && !HasVerb(start, last) && !surnames.IsClause(start, last) ? last : null;
    }

    /// <summary>The first name that begins at a position, behind what is put before it, or as one that the article has.</summary>
    public TextSpan? At(int start, int end)
    {
        var titled = TitledAt(start, end);
        var first = titled ?? TextSpan.FromBounds(start, end);

        // A first name that the article has with a surname ends before whatever follows it.
        for (var length = ShortestName + 1; length <= Math.Min(LongestName, first.Length); length++)
        {
            if (full.TryGetValue(text.Substring(first.Start, length), out var name) && (name is null || name.Value.Length > length || length == first.Length))
            {
                return new(first.Start, length);
            }
        }

        if (titled is null && Familiar(start, end) is { } familiar)
        {
            return familiar;
        }

        for (var length = Math.Min(LongestName, first.Length); length > ShortestName && titled is not null; length--)
        {
            // 'นายไวลด์ประกาศ': a surname of the article ends before whatever follows it.
            if (surnames.Has(new(first.Start, length)))
            {
                return new(first.Start, length);
            }
        }

        return titled ?? (first.Length is >= ShortestName and <= LongestName && surnames.StandsAlone(first) ? first : (TextSpan?)null) ?? (first.Length is >= ShortestName and <= LongestName && Longer(first) is not null ? first : null);
    }

    /// <summary><c>หมอสมชาย</c>: a first name that the article has with a surname, behind a word that stands before other words too.</summary>
    private TextSpan? Familiar(int start, int end)
    {
        var at = start;
        if (words.NameWords.Unspaced.FamiliarTitles.TryRead(text, ref at, end) is null)
        {
            return null;
        }

        for (var length = Math.Min(LongestName, end - at); length > ShortestName; length--)
        {
            if (full.TryGetValue(text.Substring(at, length), out var name) && name is { } known && known.Length > length)
            {
                return new(at, length);
            }
        }

        return null;
    }

    /// <summary>Whether the article has a first name.</summary>
    public bool IsFirstName(TextSpan name) => full.ContainsKey(name.In(text));

    /// <summary>Whether a name of one word may be but a part of the article's full one, which is not certain.</summary>
    public bool IsDoubtful(TextSpan name) => doubtful.Contains(name.In(text));

    /// <summary>The full name, where it is one person's.</summary>
    public TextSpan? Resolve(TextSpan first)
    {
        // A first name that the article has without a surname alone may end before the word that follows it, unless a space or a verb does.
        return full.TryGetValue(first.In(text), out var found)
            ? (found is { } name && name.Length == first.Length && surnames.Has(first) ? surnames.Whole(first) : found is { } other && (other.Length > first.Length || EndsClearly(other)) ? found : null)
            : surnames.Has(first) ? surnames.Whole(first) : Longer(first);
    }

    private bool EndsClearly(TextSpan name) => name.End >= text.Length || Scripts.Of(text[name.End]) != Script.Thai || words.Sayings.StartsAt(text, name.End, text.Length);

    /// <summary>'หลี่' of 'หลี่ชุนฮวา': the one name that begins so.</summary>
    private TextSpan? Longer(TextSpan first)
    {
        if (full.Count > MostNames)
        {
            return null;
        }

        var beginning = first.In(text);
        var starts = full.Where(name => name.Key.Length > beginning.Length && name.Key.StartsWith(beginning, StringComparison.Ordinal)).Take(2).ToList();
        return starts.Count == 1 ? starts[0].Value : null;
    }

    private TextSpan? TitledAt(int start, int end)
    {
        var at = start;
        if (!ReadTitle(ref at, end) || IsRole(words.Roles, start, at - 1, end) || IsRole(words.NameWords.Unspaced.PersonRoles, start, at, end) || IsHolderOf(start, at, end))
        {
            return null;
        }

        at = Blanks.Skip(text, at, end);
        for (var next = at; words.HonorificMarks.TryRead(text, ref next, end) is not null && (text[next - 1] == '.' || next - at >= LongTitle); next = at)
        {
            at = next = Blanks.Skip(text, next, end);
        }

        var last = at;
        while (last < end && Scripts.Of(text[last]) == Script.Thai && !words.Sayings.StartsAt(text, last, end))
        {
            last++;
        }

        // 'นายโจ เบนสัน': two letters are a first name before a surname.
        return (last - at is > ShortestName and <= LongestName) || (last - at == ShortestName && last < text.Length && text[last] == ' ' && SurnameEnd(last + 1, text.Length) is not null) ? TextSpan.FromBounds(at, last) : null;
    }

    /// <summary>'นายแบบ', 'แพทย์' and 'แพทย์หญิง': whether a role goes on where what is put before names ends.</summary>
    private bool IsRole(NameTable roles, int start, int title, int end)
    {
        var at = start;
        return roles.TryRead(text, ref at, end) is not null && at > title;
    }

    /// <summary><c>นายกสมชาย</c>, <c>อาจารย์คณะรัฐศาสตร์</c>: whether what is put before names is a role here, before a known first name or the name of a body.</summary>
    private bool IsHolderOf(int start, int title, int end)
    {
        var at = start;
        return (words.NameWords.Unspaced.FamiliarTitles.TryRead(text, ref at, end) is not null && at > title && GivenNameAt(at, end))
            || (words.NameWords.Unspaced.PersonRoles.Is(text, start, title) && words.NameWords.Unspaced.NameBodies.StartsAt(text, title, end) && !GivenNameAt(title, end));
    }

    private bool GivenNameAt(int start, int end)
    {
        for (var length = Math.Min(LongestFirstName, end - start); length > ShortestName; length--)
        {
            if (words.GivenNames.Contains(text.Substring(start, length)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>คนขุดเรือคือนายทองใบ แก้วมณี</c>: a name with its surname behind a word that leads to it, inside a phrase.</summary>
    private void AddLinked(int start, int end)
    {
        for (var i = start; i < end && Scripts.Of(text[i]) == Script.Thai; i++)
        {
            var at = i;
            if (words.Continuers.TryRead(text, ref at, end) is not null || words.NameWords.Unspaced.ObjectVerbs.TryRead(text, ref at, end) is not null)
            {
                Add(Blanks.Skip(text, at, end), end, isWhole: true);
            }
        }
    }

    private void Add(int start, int end, bool isWhole)
    {
        if (TitledAt(start, end) is not { } first)
        {
            return;
        }

        var surname = first.End < end && text[first.End] == ' ' ? SurnameEnd(first.End + 1, end) : null;
        var isSurname = surname is not null;
        if (isWhole && !isSurname)
        {
            return;
        }

        // 'นายปีเตอร์ โทมัส ฮิลล์': a third word, where somebody is called by it.
        if (surname is { } middle && middle < end && text[middle] == ' ' && SurnameEnd(middle + 1, end) is { } third && called.Contains(text.Substring(middle + 1, third - middle - 1)))
        {
            surname = third;
        }

        var name = TextSpan.FromBounds(first.Start, surname ?? first.End);
        if (isSurname)
        {
            surnames.Add(name);
        }

        var key = first.In(text);
        if (!full.TryGetValue(key, out var known) || (known is { } some && some.Length == first.Length))
        {
            full[key] = name;
        }
        else if (isSurname && known is { } other && !string.Equals(other.In(text), name.In(text), StringComparison.Ordinal))
        {
            full[key] = null;
        }
    }

    /// <summary>Whether a phrase begins with what is put before names.</summary>
    public bool ReadsTitle(TextSpan phrase) => TitledAt(phrase.Start, phrase.End) is not null;

    /// <summary>Reads what is put before a name; one letter is that only with its full stop: <c>ศ.</c></summary>
    public bool ReadTitle(ref int at, int end)
    {
        var start = at;
        if (words.HonorificMarks.TryRead(text, ref at, end) is null || at - start <= 1)
        {
            return false;
        }

        var stop = text.LastIndexOf('.', at - 1, at - start);
        if (stop > start && stop == at - 2 && words.HonorificMarks.Is(text, start, stop))
        {
            // 'พล.อ.อนุชา': the last letter is the name's, since no full stop follows it.
            at = stop + 1;
        }

        return true;
    }

    private bool HasVerb(int start, int end) => ThaiSayings.First(text, words, start, end) is not null;
}
