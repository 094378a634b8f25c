using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks in Thai where the name has nothing before it but a role, and whatever stands between it and the quotation tells of that person alone
/// (<c>ระหว่างประชุม สมหญิง วงศ์ทอง ลุกขึ้นประท้วง “…”</c>), or words behind the quotation point back at it (<c>“…” คือคำตอบของ สมหญิง วงศ์ทอง</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names with something before them.</param>
/// <param name="pairs">Finds those without.</param>
internal sealed class ThaiPairSpeakers(QuoteText quotes, LanguageWords words, ThaiNames names, ThaiPairs pairs)
{
    private const int ShortestSpeech = 8;
    private const int MaxFront = 3;
    private const int MaxBehind = 4;
    private const int MaxBelow = 160;
    private const string Of = "ของ";
    private const string Above = "ข้าง";
    private const string This = "นี่คือ";

    private readonly string text = quotes.Text;

    /// <summary>Reads it.</summary>
    /// <param name="quote">The quotation's number.</param>
    public SpeakerRead? Read(int quote) =>
        (quotes.Quotes[quote].Inner.Length < ShortestSpeech ? Behind(quote, isShort: true) : Before(quote) ?? Behind(quote, isShort: false) ?? Below(quote)) is not { Name: { } name } read ? null
            : names.IsFirstName(name) ? read with { Name = names.Resolve(name) } : read;

    /// <summary><c>“…” / ข้อความข้างต้นคือคำกล่าวเปิดงานของนายสมชาย ใจดี</c>: whose the words above are, at the head of the paragraph below one that is a quotation and nothing else.</summary>
    private SpeakerRead? Below(int quote)
    {
        var below = quotes.Quotes[quote].Paragraph + 1;
        if (below >= quotes.Paragraphs.Count || quotes.Quotes[quote].Outer != quotes.Paragraphs[below - 1])
        {
            return null;
        }

        var start = quotes.Paragraphs[below].Start;
        var end = Math.Min(quotes.Paragraphs[below].End, start + MaxBelow);
        if (!words.NameWords.Context.BackPhrases.Any(lead => (lead.IndexOf(Above, StringComparison.Ordinal) > 0 || lead.StartsWith(This, StringComparison.Ordinal)) && string.CompareOrdinal(text, start, lead, 0, lead.Length) == 0))
        {
            return null;
        }

        for (var of = text.IndexOf(Of, start, end - start, StringComparison.Ordinal); of >= 0; of = text.IndexOf(Of, of + 1, end - of - 1, StringComparison.Ordinal))
        {
            var phrases = ThaiPhrases.Of(text, Blanks.Trim(text, of + Of.Length, end), names);
            if (phrases.Count > 0 && Titled(phrases[0]) is { } person)
            {
                return new(SubjectKind.Name, person, TextSpan.FromBounds(start, person.End > start && person.End <= end ? person.End : of + Of.Length), IsDirect: true);
            }
        }

        return null;
    }

    private SpeakerRead? Before(int quote)
    {
        var pieces = quotes.Before(quote);
        if (pieces.Count == 0 || pieces[0].End < quotes.Quotes[quote].Outer.Start - 2)
        {
            return null;
        }

        var piece = pieces[pieces.Count - 1];
        var phrases = Phrases(piece);
        var source = words.NameWords.Unspaced.SourcePhrases.FirstOrDefault(lead => piece.Length > lead.Length && string.CompareOrdinal(text, piece.Start, lead, 0, lead.Length) == 0);
        if (source is not null)
        {
            phrases[0] = TextSpan.FromBounds(piece.Start + source.Length, phrases[0].End);
        }

        for (var i = 0; i < phrases.Count && i <= MaxFront; i++)
        {
            if (Name(phrases, i, piece.End) is { } found)
            {
                return (i > 0 && !found.IsRoleBefore && IsObject(phrases[i - 1])) || !(source is not null || Tells(quote, found.Name.End, pieces[0].End)) ? null
                    : new(SubjectKind.Name, found.Name, TextSpan.FromBounds(source is not null ? piece.Start : found.Start, source is not null ? found.Name.End : EndOfTelling(pieces[0])), IsDirect: true);
            }

            if ((ThaiSayings.First(text, words, phrases[i].Start, phrases[i].End) is not null && !IsFront(phrases[i])) || phrases[i].Length > ThaiThat.Word.Length && string.CompareOrdinal(text, phrases[i].End - ThaiThat.Word.Length, ThaiThat.Word, 0, ThaiThat.Word.Length) == 0 || names.Titles.NameBehind(phrases[i].Start, phrases[i].End) is not null || ThaiSayings.HasHearing(text, words, phrases[i].Start, phrases[i].End))
            {
                return null;
            }
        }

        return null;
    }

    private SpeakerRead? Behind(int quote, bool isShort)
    {
        var after = quotes.After(quote);
        if (after.Length == 0)
        {
            return null;
        }

        foreach (var lead in words.NameWords.Context.BackPhrases)
        {
            if (after.Length > lead.Length && string.CompareOrdinal(text, after.Start, lead, 0, lead.Length) == 0)
            {
                var rest = Phrases(TextSpan.FromBounds(Blanks.Skip(text, after.Start + lead.Length, after.End), after.End));
                var isClause = lead.EndsWith("ที่", StringComparison.Ordinal);
                return rest.Count > 0 && (Titled(rest[0]) ?? Name(rest, 0, after.End)?.Name ?? pairs.BeforeRole(rest[0], after.End)) is { } person && (!isClause || ThaiSayings.First(text, words, person.End, after.End) is not null)
                    ? new(SubjectKind.Name, person, TextSpan.FromBounds(after.Start, person.End), IsDirect: true) : null;
            }
        }

        if (isShort)
        {
            return null;
        }

        var phrases = Phrases(after);
        if (Name(phrases, 0, after.End) is not { } found || found.Start > after.Start)
        {
            return null;
        }

        // The verb of saying stands in one of the few phrases behind the name, or is written with it.
        var at = Blanks.Skip(text, found.Name.End, after.End);
        for (var count = 0; at < after.End && count < MaxBehind; count++)
        {
            var end = Blanks.EndOfWord(text, at, after.End);
            if (ThaiSayings.First(text, words, at, end) is { } saying)
            {
                return ThaiSayings.HasHearing(text, words, found.Name.End, saying.Start) ? null : new(SubjectKind.Name, found.Name, TextSpan.FromBounds(found.Start, saying.End), IsDirect: true);
            }

            at = Blanks.Skip(text, end, after.End);
        }

        return null;
    }

    /// <summary>The name that begins with a phrase, or behind the role that the phrase is.</summary>
    private (TextSpan Name, int Start, bool IsRoleBefore)? Name(List<TextSpan> phrases, int i, int end)
    {
        var phrase = phrases[i];
        if (i == 0 && phrases.Count > 1 && names.IsFirstName(phrase) && ThaiSayings.First(text, words, phrases[1].Start, phrases[1].End)?.Start == phrases[1].Start)
        {
            // 'สมชาย ชี้ …': a first name that the article has in full, before a verb of saying.
            return (phrase, phrase.Start, false);
        }

        if (pairs.In(phrase, end) is { } found)
        {
            return (found.Name, phrase.Start, false);
        }

        if (i + 1 >= phrases.Count || ThaiSayings.First(text, words, phrase.Start, phrase.End) is not null || !words.NameWords.Unspaced.PersonRoles.StartsAt(text, Start(phrase), phrase.End)
            || words.NameWords.Unspaced.ObjectVerbs.StartOfEndingAt(text, phrase.Start, phrase.End) is not null)
        {
            return i == 0 && pairs.Behind(phrase, end) is { } head && words.NameWords.Unspaced.PersonRoles.StartsAt(text, Blanks.Skip(text, head.End, end), end) ? (head, phrase.Start, false) : null;
        }

        return pairs.In(phrases[i + 1], end) is { IsFull: true } behind ? (behind.Name, phrase.Start, true) : pairs.Behind(phrases[i + 1], end) is { } name ? (name, phrase.Start, true) : null;
    }

    private TextSpan? Titled(TextSpan phrase) => names.At(phrase.Start, phrase.End) is { } first ? names.Resolve(first) : null;

    /// <summary>Whether what stands between a name and the quotation leads to what that person says: "that", a colon or a verb of saying; or the quotation says "I".</summary>
    private bool Tells(int quote, int start, int end)
    {
        if (end <= start)
        {
            return true;
        }

        if (ThaiSayings.HasHearing(text, words, start, end))
        {
            return false;
        }

        var inner = quotes.Quotes[quote].Inner;
        return text[end - 1] == ':' || string.CompareOrdinal(text, end - ThaiThat.Word.Length, ThaiThat.Word, 0, ThaiThat.Word.Length) == 0 || ThaiSayings.First(text, words, start, end) is not null
            || words.NameWords.Unspaced.OwnWords.Any(word => text.IndexOf(word, inner.Start, inner.Length, StringComparison.Ordinal) >= 0);
    }

    private bool IsObject(TextSpan phrase) => words.NameWords.Unspaced.ObjectVerbs.StartOfEndingAt(text, phrase.Start, phrase.End) is not null || words.NameWords.Unspaced.PersonRoles.StartsAt(text, Start(phrase), phrase.End) || words.NameWords.Unspaced.PersonRoles.StartOfEndingAt(text, phrase.Start, phrase.End) is not null;

    /// <summary><c>ระหว่างการอภิปราย</c>: when, before the subject.</summary>
    private bool IsFront(TextSpan phrase) => words.NameWords.ClauseBeginnings.Any(word => string.CompareOrdinal(text, phrase.Start, word, 0, word.Length) == 0);

    private int EndOfTelling(TextSpan piece) => text[piece.End - 1] == ':' ? piece.End - 1 : piece.End;

    private int Start(TextSpan phrase)
    {
        var at = phrase.Start;
        return words.Continuers.TryRead(text, ref at, phrase.End) is not null && at < phrase.End ? at : phrase.Start;
    }

    private List<TextSpan> Phrases(TextSpan range)
    {
        var found = new List<TextSpan>();
        for (var i = range.Start; i < range.End;)
        {
            var end = Blanks.EndOfWord(text, i, range.End);
            found.Add(TextSpan.FromBounds(i, end));
            i = Blanks.Skip(text, end, range.End);
        }

        return found;
    }
}
