using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Japanese sentences that end with who it was: <c>「…」。そう話したのは田中さんだ</c>.</summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class JapaneseClefts(string text, LanguageWords words, JapaneseNames names)
{
    private const int MaxSentence = 160;

    /// <summary><c>話したのは田中さんだ</c></summary>
    public SpeakerRead? Read(int start, int end)
    {
        var cleft = text.IndexOf("のは", start, Math.Min(end - start, MaxSentence), StringComparison.Ordinal);
        return cleft > start && Says(start, cleft) && names.MentionEndingAt(Predicate(end, cleft) ?? end, cleft) is { } name
            ? new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(start, end), IsDirect: true) : null;
    }

    /// <summary>Whether a range says that somebody says so, or how.</summary>
    public bool Says(int start, int end) =>
        words.UnnamedSubjects.FindFirst(text, start, end) is not null || words.Sayings.FindFirst(text, start, end) is not null
        || words.NameWords.ClosingVerbs.Any(verb => text.IndexOf(verb, start, end - start, StringComparison.Ordinal) >= 0);

    /// <summary>Where what a sentence says that something is ends.</summary>
    public int? Predicate(int end, int floor) =>
        words.NameWords.PredicateEndings.FirstOrDefault(ending => end - ending.Length >= floor && string.CompareOrdinal(text, end - ending.Length, ending, 0, ending.Length) == 0) is { } found ? end - found.Length : null;
}
