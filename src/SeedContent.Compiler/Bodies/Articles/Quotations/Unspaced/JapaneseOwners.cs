using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Japanese quotations whose speaker no verb has: from whom somebody hears them (<c>田中さんから「…」と言われた</c>), according to whom the sentence before is
/// (<c>田中さんによると、…。「…」という</c>), and whose words they are (<c>「…」とは田中さんの言だ</c>, <c>田中さんの言葉が忘れられない。「…」</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class JapaneseOwners(QuoteText quotes, LanguageWords words, JapaneseNames names)
{
    private const int MaxSentence = 160;
    private const int LongestVerb = 16;

    private const string From = "から";
    private const string By = "に";

    /// <summary>Behind a quotation: it is hearsay, whose source stands before.</summary>
    private const string Hearsay = "という";
    private const string Definition = "とは";

    private readonly string text = quotes.Text;

    /// <summary>Reads who speaks.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="before">What stands before it in its sentence.</param>
    /// <param name="after">What stands behind it.</param>
    public SpeakerRead? Read(int quote, List<TextSpan> before, TextSpan after) =>
        after.Length == 0 || after.Start != quotes.Quotes[quote].Outer.End ? OfSentenceBefore(quote, before, after)
            : Heard(quote, before, after) ?? Defined(before, after) ?? Reported(quote, before, after);

    /// <summary><c>田中さんから「…」と言われた</c></summary>
    private SpeakerRead? Heard(int quote, List<TextSpan> before, TextSpan after)
    {
        var at = after.Start;
        var by = before.Count > 0 && EndsWith(before[0].End, before[0].Start, From) ? From : By;
        if (before.Count == 0 || before[0].End != quotes.Quotes[quote].Outer.Start || !EndsWith(before[0].End, before[0].Start, by) || words.QuoteParticles.TryRead(text, ref at, after.End) is null)
        {
            return null;
        }

        var name = names.MentionEndingAt(before[0].End - by.Length, before[0].Start);
        return name is { } found && (by == From || words.NameWords.Unspaced.SaidToVerbs.Any(verb => text.IndexOf(verb, at, Math.Min(LongestVerb, after.End - at), StringComparison.Ordinal) >= 0)) && words.NameWords.Passives.Any(part => text.IndexOf(part, at, Math.Min(LongestVerb, after.End - at), StringComparison.Ordinal) >= 0)
            ? new(SubjectKind.Name, names.Resolve(found), TextSpan.FromBounds(found.Start, before[0].End), IsDirect: true) : null;
    }

    /// <summary><c>「…」とは、田中さんの言である</c></summary>
    private SpeakerRead? Defined(List<TextSpan> before, TextSpan after)
    {
        if (before.Count > 0 || !StartsWith(after.Start, after.End, Definition))
        {
            return null;
        }

        var end = words.NameWords.PredicateEndings.FirstOrDefault(ending => EndsWith(after.End, after.Start, ending)) is { } predicate ? after.End - predicate.Length : after.End;
        return words.NameWords.OwnWords.FirstOrDefault(own => EndsWith(end, after.Start, own) && text[end - own.Length - 1] == 'の') is { } found && names.MentionEndingAt(end - found.Length - 1, after.Start + Definition.Length) is { } name
            ? new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(name.Start, end), IsDirect: true) : null;
    }

    /// <summary><c>田中さんによると、…。「…」という。</c></summary>
    private SpeakerRead? Reported(int quote, List<TextSpan> before, TextSpan after)
    {
        if (before.Count > 0 || !StartsWith(after.Start, after.End, Hearsay) || after.Length > Hearsay.Length + 1 || SentenceBefore(quote) is not { Length: > 0 } sentence)
        {
            return null;
        }

        foreach (var mark in words.NameWords.SourceMarks)
        {
            if (text.IndexOf(mark, sentence.Start, sentence.Length, StringComparison.Ordinal) is var at && at > sentence.Start && names.MentionEndingAt(at, sentence.Start) is { } name)
            {
                return new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(name.Start, at + mark.Length), IsDirect: true);
            }
        }

        return null;
    }

    /// <summary><c>田中さんの言葉が忘れられない。「…」</c></summary>
    private SpeakerRead? OfSentenceBefore(int quote, List<TextSpan> before, TextSpan after)
    {
        if (before.Count > 0 || after.Length > 0 || SentenceBefore(quote) is not { Length: > 0 } sentence)
        {
            return null;
        }

        foreach (var own in words.NameWords.OwnWords)
        {
            var at = own.Length > 1 ? text.IndexOf(own, sentence.Start, sentence.Length, StringComparison.Ordinal) : -1;
            if (at > sentence.Start + 1 && text[at - 1] == 'の' && at + own.Length < sentence.End && text[at + own.Length] is 'が' or 'は' or 'を' && names.MentionEndingAt(at - 1, sentence.Start) is { } name)
            {
                return new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(name.Start, at + own.Length), IsDirect: true);
            }
        }

        return null;
    }

    /// <summary>The sentence right before, in the same paragraph.</summary>
    private TextSpan SentenceBefore(int quote)
    {
        var floor = quotes.Paragraphs[quotes.Quotes[quote].Paragraph].Start;
        var end = quotes.Quotes[quote].Outer.Start;
        if (end <= floor || !quotes.IsEnd(text[end - 1]))
        {
            return default;
        }

        end--;
        var start = end;
        while (start > floor && end - start < MaxSentence && !quotes.IsEnd(text[start - 1]))
        {
            start--;
        }

        return text.IndexOfAny(['「', '『'], start, end - start) < 0 ? TextSpan.FromBounds(start, end) : default;
    }

    private bool EndsWith(int end, int floor, string ending) => end - ending.Length > floor && string.CompareOrdinal(text, end - ending.Length, ending, 0, ending.Length) == 0;

    private bool StartsWith(int start, int end, string beginning) => start + beginning.Length <= end && string.CompareOrdinal(text, start, beginning, 0, beginning.Length) == 0;
}
