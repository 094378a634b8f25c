using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Who is mentioned where in a Chinese article, to tell whom a pronoun or a surname alone can only stand for.</summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class HanPeople(QuoteText quotes, LanguageWords words, HanNameReader names)
{
    private const int MostMentions = 64;
    private const int LongestSentence = 400;

    private readonly string text = quotes.Text;
    private readonly List<(int At, TextSpan? Name)> speakers = [];
    private readonly Dictionary<string, List<TextSpan?>> bySurname = new(StringComparer.Ordinal);
    private List<(int At, TextSpan? Name)>? people;

    private List<(int At, TextSpan? Name)> All => people ??= Find();

    /// <summary>Notes who spoke, with a name that only the words beside the quotation showed.</summary>
    public void AddSpeaker(int at, TextSpan name) => speakers.Add((at, name));

    /// <summary>
    /// The person that a pronoun can only stand for: the only one whom its paragraph names before it, or of several the one who spoke last and was named
    /// last; where it is in the first sentence of a paragraph, the only one of the paragraph above, who spoke last.
    /// </summary>
    public TextSpan? OnlyOneBefore(int position, TextSpan? lastSpeaker)
    {
        var number = ParagraphOf(position);
        var paragraph = quotes.Paragraphs[number];
        var (count, name) = In(paragraph.Start, position);
        if (count > 0)
        {
            return count == 1 || (name is not null && name == lastSpeaker) ? name : null;
        }

        if (number == 0 || lastSpeaker is null || !IsFirstSentence(paragraph.Start, position))
        {
            return null;
        }

        var above = quotes.Paragraphs[number - 1];
        (count, name) = In(above.Start, above.End);
        return count == 1 && name == lastSpeaker ? name : null;
    }

    /// <summary>The number of the paragraph that holds a position.</summary>
    public int ParagraphOf(int position) => Math.Max(0, After(quotes.Paragraphs, position, paragraph => paragraph.Start) - 1);

    /// <summary><c>李女士</c>: the only person of the article with a surname, who was named before.</summary>
    public TextSpan? OnlyOneOf(string surname, int position) => WithSurname(surname) is [{ } one] && one.Start < position ? one : null;

    /// <summary><c>王女士</c>: the only person of the article with the surname, or where nobody has it in a full name, who is called so; null where several have it.</summary>
    /// <param name="surname">The surname.</param>
    /// <param name="end">Where the form of address ends.</param>
    public TextSpan? Called(TextSpan surname, int end) => names.Called.IsWife(surname) ? names.Called.First(surname.Start, end) : OnlyOneOf(surname.In(text), surname.Start) ?? (WithSurname(surname.In(text)).Count > 0 ? null : names.Called.First(surname.Start, end));

    /// <summary>One or two of those of the article who have a surname in a full name.</summary>
    public List<TextSpan?> WithSurname(string surname)
    {
        if (!bySurname.TryGetValue(surname, out var found))
        {
            bySurname.Add(surname, found = [.. All.Where(person => person.Name is { } name && name.Length > surname.Length && !names.Called.IsShort(name) && name.In(text).StartsWith(surname, StringComparison.Ordinal)).Select(person => person.Name).Distinct().Take(2)]);
        }

        return found;
    }

    /// <summary>The only person whom a range names.</summary>
    public TextSpan? OnlyOneIn(int start, int end) => In(start, end) is (1, { } one) ? one : null;

    /// <summary>How many people a range names: none, one, or two for more.</summary>
    public int CountIn(int start, int end) => In(start, end).Count;

    /// <summary>How many people are named, where one who is not certain is as many; and the last of them.</summary>
    private (int Count, TextSpan? Last) In(int start, int end)
    {
        var (count, at, last) = In(All, start, end);
        var (countOfSpeakers, spokeAt, speaker) = In(speakers, start, end);
        return count == 0 ? (countOfSpeakers, speaker)
            : countOfSpeakers == 0 ? (count, last)
            : (count == 1 && countOfSpeakers == 1 && last == speaker ? 1 : 2, spokeAt > at ? speaker : last);
    }

    private static (int Count, int At, TextSpan? Last) In(List<(int At, TextSpan? Name)> mentions, int start, int end)
    {
        var i = After(mentions, end - 1, mention => mention.At) - 1;
        if (i < 0 || mentions[i].At < start)
        {
            return (0, -1, null);
        }

        var last = mentions[i];
        for (var count = 0; i >= 0 && mentions[i].At >= start && count < MostMentions; i--, count++)
        {
            if (mentions[i].Name is null || mentions[i].Name != last.Name)
            {
                return (2, last.At, last.Name);
            }
        }

        return (1, last.At, last.Name);
    }

    /// <summary>The first item that begins behind a position.</summary>
    private static int After<T>(IReadOnlyList<T> items, int position, Func<T, int> start)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = start(items[middle]) <= position ? (middle + 1, high) : (low, middle);
        }

        return low;
    }

    /// <summary>Whether a position stands in the first sentence of a paragraph, quotations apart.</summary>
    public bool IsFirstSentence(int start, int position)
    {
        var quote = After(quotes.Quotes, start - 1, q => q.Outer.Start);
        for (var i = start; i < position; i++)
        {
            if (quote < quotes.Quotes.Count && quotes.Quotes[quote].Outer.Start == i)
            {
                i = quotes.Quotes[quote].Outer.End - 1;
                quote++;
            }
            else if (quotes.IsEndAt(i) || i - start > LongestSentence)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>All mentions of people: behind a title, or at the head of a clause where the article has the name twice.</summary>
    private List<(int At, TextSpan? Name)> Find()
    {
        var found = new List<(int At, TextSpan? Name)>();
        foreach (var paragraph in quotes.Paragraphs)
        {
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                var next = i;
                var titled = words.Roles.TryRead(text, ref next, paragraph.End) is not null;
                if (names.Called.At(titled ? next : i, paragraph.End) is { } called && (titled || IsHead(i, paragraph.Start)))
                {
                    found.Add((i, names.Called.First(called.Surname.Start, called.End)));
                    i = called.End - 1;
                    continue;
                }

                var name = names.Foreign.At(i, paragraph.End)
                    ?? (titled ? names.NameAt(next, paragraph.End, titled: true) ?? names.TitledElsewhere(next, paragraph.End)
                    : IsHead(i, paragraph.Start) || names.IsKnown(i, paragraph.End)
                        ? names.NameAt(i, paragraph.End, names.IsBehindAge(i)) ?? names.Lone.Spelt(i, paragraph.End) ?? names.TitledElsewhere(i, paragraph.End) : null);
                if (name is { } some && names.Resolve(some) is { } full)
                {
                    found.Add((i, full));
                    i = some.End - 1;
                }
                else if (titled && words.Surnames.TryRead(text, ref next, paragraph.End) is not null)
                {
                    // Somebody whose name is not certain.
                    found.Add((i, null));
                }
            }
        }

        return WithFullNames(found);
    }

    /// <summary>Who is called by the surname is the only one before who has it in a full name; where several have it, nobody is certain.</summary>
    private List<(int At, TextSpan? Name)> WithFullNames(List<(int At, TextSpan? Name)> found)
    {
        var full = new Dictionary<string, TextSpan?>(StringComparer.Ordinal);
        foreach (var (_, name) in found)
        {
            if (name is { Length: > 1 } person && SurnameOf(person) is { } surname)
            {
                full.AddSole(surname, person);
            }
        }

        return [.. found.Select(mention => mention.Name is { Length: <= 2 } name && !names.Called.IsWife(name) && full.TryGetValue(names.IsFamiliar(name) ? text.Substring(name.Start + 1, 1) : name.In(text), out var person) ? (mention.At, person?.Start < mention.At ? person : null) : mention)];
    }

    private string? SurnameOf(TextSpan name)
    {
        var end = name.Start;
        return words.Surnames.TryRead(text, ref end, name.End) is not null && end < name.End ? text[name.Start..end] : null;
    }

    private bool IsHead(int at, int floor) => at == floor || quotes.IsEndAt(at - 1) || QuoteText.IsComma(text[at - 1]) || text[at - 1] == '的';
}
