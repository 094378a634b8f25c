using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Whose office or age stands for a name in a Thai article: behind <c>นายสมชาย ใจดี รัฐมนตรีว่าการกระทรวงการคลัง</c> it is his who is <c>รมว.คลัง</c>, and
/// <c>นายมานพ รักดี วัย 41 ปี</c> is <c>โค้ชวัย 41 ปี</c>.
/// </summary>
internal sealed class ThaiOffices
{
    /// <summary>With more of them than an article has, none is looked for.</summary>
    private const int MostOffices = 200;
    private const int LongestOffice = 80;
    private const int LongestShortForm = 16;
    private const int MostWords = 3;
    private const int ShortestTitle = 3;

    /// <summary>Such a word before an office has its own meaning only with it: <c>รอง ผกก.</c></summary>
    private const int LongestPart = 4;

    /// <summary>Stands for the rest of a name.</summary>
    private const char Shortened = 'ฯ';

    private readonly string text;
    private readonly LanguageWords words;
    private readonly ThaiNames names;
    private readonly List<(string Office, TextSpan Person)> offices = [];

    /// <summary>People by their age; null where two have it.</summary>
    private readonly Dictionary<int, TextSpan?> ages = [];

    /// <param name="quotes">The article.</param>
    /// <param name="words">The language.</param>
    /// <param name="names">Its names.</param>
    public ThaiOffices(QuoteText quotes, LanguageWords words, ThaiNames names)
    {
        (text, this.words, this.names) = (quotes.Text, words, names);
        foreach (var paragraph in quotes.Paragraphs)
        {
            Read(ThaiPhrases.Of(text, paragraph, names), paragraph.End);
        }
    }

    /// <summary>The one person whom an office or an age stands for.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends, perhaps behind words that belong to the verb.</param>
    public TextSpan? Find(int start, int end)
    {
        var range = Blanks.Trim(text, start, WithoutLight(start, end));
        if (AgeOf(range) is not { } age)
        {
            return OfOffice(range);
        }

        // 'เด็กชายวัย 9 ปีคนหนึ่ง' is anybody.
        var holder = OfOffice(Blanks.Trim(text, range.Start, age.Start));
        return age.End < range.End ? null
            : !ages.TryGetValue(age.Years, out var person) ? (holder is { } other && ages.ContainsValue(other) ? null : holder)
            : holder is null || holder == person ? person : null;
    }

    private TextSpan? OfOffice(TextSpan range) => words.NameWords.Unspaced.Offices.StartsAt(text, range.Start, range.End) ? Holder(Folded(range)) : null;

    private (int Years, int Start, int End)? AgeOf(TextSpan range)
    {
        for (var end = range.Start; end < range.End; end = Blanks.Skip(text, end, range.End))
        {
            end = Blanks.EndOfWord(text, end, range.End);
            if (ThaiPhrases.AgeIn(text, range.Start, end, range.End) is { } age)
            {
                return age;
            }
        }

        return null;
    }

    private int WithoutLight(int start, int end)
    {
        while (words.NameWords.Unspaced.LightWords.StartOfEndingAt(text, start, end) is { } light && light > start)
        {
            end = light;
        }

        return end;
    }

    private TextSpan? Holder(string office)
    {
        TextSpan? exact = null, longer = null;
        var (isExact, isLonger) = (true, true);
        foreach (var (known, person) in offices.Count <= MostOffices ? offices : [])
        {
            if (string.Equals(known, office, StringComparison.Ordinal))
            {
                (exact, isExact) = (person, isExact && (exact is null || exact == person));
            }
            else if (known.Length > office.Length && known.StartsWith(office, StringComparison.Ordinal) && !Scripts.IsThaiVowel(known[office.Length]))
            {
                (longer, isLonger) = (person, isLonger && (longer is null || longer == person));
            }
        }

        return exact is not null ? (isExact ? exact : null) : isLonger ? longer : null;
    }

    private string Folded(TextSpan range)
    {
        var office = range.In(text).Replace(" ", "");
        foreach (var (form, meaning) in office.Length <= LongestOffice ? words.NameWords.Unspaced.ShortOffices : [])
        {
            office = office.Replace(meaning, form);
        }

        return office.TrimEnd(Shortened);
    }

    private void Read(List<TextSpan> phrases, int end)
    {
        var used = -1;
        for (var i = 0; i < phrases.Count; i++)
        {
            if (NameIn(phrases[i]) is not var (start, first, person))
            {
                continue;
            }

            if (i > 0 && i - 1 > used && start == phrases[i].Start && IsRole(phrases[i - 1])
                && words.NameWords.Unspaced.ObjectVerbs.StartOfEndingAt(text, phrases[i - 1].Start, phrases[i - 1].End) is null)
            {
                Add(phrases[i - 1], person);
            }

            // The surname, and what the person is.
            var next = i + 1;
            while (next < phrases.Count && phrases[next].Start < (IsFull(first, person) ? first.Start + person.Length : phrases[i].End))
            {
                next++;
            }

            used = ReadRoles(phrases, next, end, person);
        }
    }

    /// <summary>The name that a phrase begins with behind what leads to it, or a full one with a title inside it: <c>โดยมีนายสมชาย ใจดี</c>.</summary>
    private (int Start, TextSpan First, TextSpan Person)? NameIn(TextSpan phrase)
    {
        var at = phrase.Start;
        while (words.Continuers.TryRead(text, ref at, phrase.End) is not null)
        {
        }

        at = at < phrase.End ? at : phrase.Start;
        if (names.At(at, phrase.End) is { } begins)
        {
            return names.Resolve(begins) is { } whole ? (at, begins, whole) : null;
        }

        for (; at < phrase.End; at++)
        {
            var title = at;
            if (names.Titles.Read(ref title, phrase.End) && title - at >= ShortestTitle && names.At(at, phrase.End) is { } first && names.Resolve(first) is { } person && IsFull(first, person))
            {
                return (at, first, person);
            }
        }

        return null;
    }

    private bool IsFull(TextSpan first, TextSpan person) => person.Length > first.Length && string.CompareOrdinal(text, first.Start, text, person.Start, person.Length) == 0;

    private int ReadRoles(List<TextSpan> phrases, int next, int end, TextSpan person)
    {
        for (var count = 0; next < phrases.Count && count < MostWords; count++, next++)
        {
            var phrase = phrases[next];
            var wordEnd = Blanks.EndOfWord(text, phrase.Start, phrase.End);
            if (ThaiPhrases.AgeIn(text, phrase.Start, wordEnd, end) is { } age)
            {
                ages.AddSole(age.Years, person);
                if (wordEnd - phrase.Start <= LongestPart)
                {
                    continue;
                }
            }

            var start = phrase.Start;
            foreach (var conjunction in words.Conjunctions)
            {
                start += count > 0 && string.CompareOrdinal(text, start, conjunction, 0, conjunction.Length) == 0 ? conjunction.Length : 0;
            }

            var role = TextSpan.FromBounds(start, wordEnd);
            if (!IsRole(role))
            {
                return next - 1;
            }

            Add(role, person);
            AddShortForm(role, person);
            if (next + 1 < phrases.Count)
            {
                // 'รอง ผกก.', 'ส.ส.เชียงใหม่ พรรคไทย'
                Add(TextSpan.FromBounds(start, phrases[next + 1].End), person);
                next += role.Length <= LongestPart ? 1 : 0;
            }
        }

        return next - 1;
    }

    /// <summary><c>ผู้ประสานงานเครือข่ายคนรักนา (ครน.)</c>: later with the short form in brackets alone, <c>ผู้ประสานงาน ครน.</c></summary>
    private void AddShortForm(TextSpan role, TextSpan person)
    {
        var body = role.Start;
        var open = Blanks.Skip(text, role.End, text.Length);
        if (words.NameWords.Unspaced.Offices.TryRead(text, ref body, role.End) is null || body == role.End || open == text.Length || text[open] != '(')
        {
            return;
        }

        var close = text.IndexOf(')', open, Math.Min(LongestShortForm, text.Length - open));
        if (close > open + 1 && offices.Count <= MostOffices)
        {
            offices.Add((Folded(TextSpan.FromBounds(role.Start, body)) + text.Substring(open + 1, close - open - 1).Trim(), person));
        }
    }

    private bool IsRole(TextSpan phrase) =>
        (words.NameWords.Unspaced.Offices.StartsAt(text, phrase.Start, phrase.End) || words.NameWords.Unspaced.PersonRoles.StartsAt(text, phrase.Start, phrase.End) || words.Roles.StartsAt(text, phrase.Start, phrase.End))
        && names.At(phrase.Start, phrase.End) is null;

    private void Add(TextSpan role, TextSpan person)
    {
        // 'ผกก.เมืองแถลงว่า'
        var end = ThaiSayings.First(text, words, role.Start, role.End) is { } verb ? verb.Start : role.End;
        if (end > role.Start && end - role.Start <= LongestOffice && offices.Count <= MostOffices)
        {
            offices.Add((Folded(Blanks.Trim(text, role.Start, WithoutLight(role.Start, end))), person));
        }
    }
}
