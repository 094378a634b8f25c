using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// The names of a Chinese article that are written by their sounds with a dot between their parts (<c>乔·史密斯</c>); later the last part alone is enough
/// (<c>史密斯说</c>), where it is one person's.
/// </summary>
internal sealed class HanForeignNames
{
    private const int LongestPart = 8;
    private const int LongestName = 40;

    /// <summary>In a shorter one a character that is rarely one of sounds is more likely of a Chinese name.</summary>
    private const int ShortestWithRare = 4;

    /// <summary>What stands between the parts of such a name; Taiwan and Hong Kong write others.</summary>
    private static readonly char[] Dots = ['·', '・', '‧', '•', ' '];

    private readonly string text;
    private readonly LanguageWords words;
    private readonly HanSoundBounds bounds;

    /// <summary>Whole names and their last parts with the whole name; null where two people have it.</summary>
    private readonly Dictionary<string, TextSpan?> known = new(StringComparer.Ordinal);

    /// <summary>The characters of these names, which may be others than those of sounds.</summary>
    private readonly HashSet<char> characters = [];

    /// <summary>How often what is written by sounds alone stands between other characters.</summary>
    private readonly Dictionary<string, int> runs = new(StringComparer.Ordinal);

    public HanForeignNames(QuoteText quotes, LanguageWords words)
    {
        text = quotes.Text;
        this.words = words;
        bounds = new(text, words);
        foreach (var paragraph in quotes.Paragraphs)
        {
            CountRuns(paragraph);
            for (var i = paragraph.Start; i < paragraph.End; i++)
            {
                if ((IsDot(text[i]) || bounds.IsHyphen(i, paragraph)) && bounds.Whole(i, paragraph) is { } name)
                {
                    i = Math.Max(i, name.End - 1);
                    Add(name);
                }
            }
        }
    }

    /// <summary>The name that begins at a position, whole or its last part.</summary>
    public TextSpan? At(int start, int end)
    {
        TextSpan? found = null;
        for (var i = start + 1; known.Count > 0 && i <= end && i - start <= LongestName && characters.Contains(text[i - 1]); i++)
        {
            found = i - start > 1 && (i == text.Length || !IsLatin(text[i]) || !IsLatin(text[i - 1])) && known.ContainsKey(text.Substring(start, i - start)) ? TextSpan.FromBounds(start, i) : found;
        }

        return found;
    }

    /// <summary>Whether a dot or a hyphen joins the parts of a name.</summary>
    public bool IsJoined(TextSpan name) => Enumerable.Range(name.Start, name.Length).Any(i => IsDot(text[i]) || text[i] is '-' or ' ');

    /// <summary>Whether the article has a name again, and a short one twice, with other characters around it.</summary>
    public bool IsRepeated(TextSpan name) => runs.TryGetValue(name.In(text), out var count) && count > (name.Length > 2 ? 1 : 2);

    /// <summary>The whole name.</summary>
    /// <param name="name">The name, as mentioned.</param>
    /// <param name="whole">The whole name; null where two people have what is mentioned.</param>
    public bool TryResolve(TextSpan name, out TextSpan? whole) => known.TryGetValue(name.In(text), out whole);

    /// <summary>Adds a name in Latin letters.</summary>
    public void AddLatin(TextSpan name) => Add(name);

    /// <summary>Adds a name that stands behind a title, where all of it is written by its sounds.</summary>
    public void AddTitled(TextSpan name)
    {
        var isPart = name.Length > 1;
        for (var i = name.Start; i < name.End; i++)
        {
            isPart &= bounds.IsPart(i) || (name.Length >= ShortestWithRare && words.NameWords.RareSounds.IndexOf(text[i]) >= 0);
        }

        if (isPart)
        {
            Add(name);
        }
    }

    /// <summary>Whether a character stands between the parts of such a name.</summary>
    public static bool IsDot(char c) => c is '·' or '・' or '‧' or '•';

    private void CountRuns(TextSpan paragraph)
    {
        for (var i = paragraph.Start; i < paragraph.End; i++)
        {
            var start = i;
            while (i < paragraph.End && bounds.IsPart(i))
            {
                i++;
            }

            if (i - start is > 1 and <= 2 * LongestPart)
            {
                var run = text.Substring(start, i - start);
                runs[run] = runs.TryGetValue(run, out var count) ? count + 1 : 1;
                AddBeforeOffice(TextSpan.FromBounds(start, i), paragraph.End);
            }
        }
    }

    /// <summary><c>马尔森总统来了</c>: the office of a state behind what is written by its sounds shows a person's name, where <c>秘鲁总统</c> is a country's.</summary>
    private void AddBeforeOffice(TextSpan run, int end)
    {
        var at = run.End + StateOffice.LengthAt(text, run.End, words);
        if (at > run.End && (at == end || !bounds.IsPart(at)) && (run.Length > 2 || !words.Surnames.StartsAt(text, run.Start, run.End)) && words.PlaceNames.Find(text, run) == PlaceKinds.None)
        {
            Add(run);
        }
    }

    private void Add(TextSpan name)
    {
        var whole = name.In(text);
        if (known.ContainsKey(whole))
        {
            return;
        }

        known[whole] = name;
        characters.UnionWith(whole);
        var part = whole.Substring(Math.Max(whole.LastIndexOfAny(Dots), whole.IndexOfAny(Dots) < 0 ? whole.LastIndexOf('-') : -1) + 1);
        if (part.Length < whole.Length)
        {
            known[part] = known.ContainsKey(part) ? null : name;
        }
    }

    private static bool IsLatin(char c) => c < '\u0250' && char.IsLetter(c);
}
