using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>A name of the article.</summary>
/// <param name="name">Its words with one space between.</param>
/// <param name="span">Where it stands first.</param>
internal sealed class NameEntry(string name, TextSpan span)
{
    public string Name { get; } = name;

    public IReadOnlyList<string> Words { get; } = name.Split(' ');

    public TextSpan Span { get; set; } = span;

    /// <summary>The name as it stands there.</summary>
    public string Form { get; set; } = "";

    /// <summary>Whether a title or a verb of saying shows that it is somebody's.</summary>
    public bool IsPerson { get; set; }

    /// <summary>Whether it begins with a first name of the table of all languages, and goes on.</summary>
    public bool HasGivenName { get; } = name.IndexOf(' ') is > 0 and var end && GivenNames.IsInTable(name, 0, end);

    /// <summary>Whether it stands inside a sentence or after a title, so that the capital of its first word is its own.</summary>
    public bool StandsInside { get; set; }

    /// <summary>Whether a mention shows that it is a name, which a weak one does not (<see cref="NameRun.IsWeak"/>).</summary>
    public bool IsFirm { get; set; }

    /// <summary>Whether its first word is a country or the like, which then is no short form of it: <c>Corée du Nord</c>.</summary>
    public bool BeginsWithPlace { get; set; }

    /// <summary>Some of its words, with one space between.</summary>
    /// <param name="first">The first of them.</param>
    /// <param name="count">How many, 1 at least.</param>
    public string Part(int first, int count)
    {
        var start = 0;
        for (var i = 0; i < first; i++)
        {
            start += Words[i].Length + 1;
        }

        var length = count - 1;
        for (var i = first; i < first + count; i++)
        {
            length += Words[i].Length;
        }

        return Name.Substring(start, length);
    }

    /// <summary>Whether all words of <paramref name="other"/> stand in this name, in their order: <c>George W. Bush</c>, <c>George Bush</c>.</summary>
    public bool Covers(NameEntry other)
    {
        var next = 0;
        foreach (var word in Words)
        {
            if (next < other.Words.Count && (string.Equals(word, other.Words[next], StringComparison.Ordinal) || IsInitial(other.Words[next], word)))
            {
                next++;
            }
        }

        return next == other.Words.Count;
    }

    /// <summary>Whether one stands for the other: <c>J.</c> for <c>Jane</c>.</summary>
    private static bool IsInitial(string initial, string word) => initial.Length == 2 && initial[1] == '.' && word.Length > 0 && word[0] == initial[0];
}
