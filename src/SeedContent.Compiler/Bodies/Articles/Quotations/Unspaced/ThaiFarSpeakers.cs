using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Reads who speaks in Thai where the verb is not known or not the last word: the one person whom the sentence names is its subject, and "that" leads to what is
/// quoted (<c>นายสมชาย ใจดี ตัดพ้อกลางวงประชุมว่า “…”</c>), or the quotation stands before it (<c>“…” นายสมชาย ใจดี อายุ 67 ปี ชาวบ้านหมู่ 4 เล่าทั้งน้ำตา</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="people">Who is mentioned where.</param>
internal sealed class ThaiFarSpeakers(QuoteText quotes, LanguageWords words, ThaiNames names, ThaiPeople people)
{
    /// <summary>A shorter quotation may be a term, or what somebody is called.</summary>
    private const int ShortestSpeech = 16;

    /// <summary>How far "that" may stand before the quotation.</summary>
    private const int MaxTold = 48;
    private const int MaxHearing = 2;
    private const int MaxPhrasesOfSource = 4;
    private const string That = "ว่า";
    private const string Is = "คือ";
    private const string Relative = "ซึ่ง";
    private const string Passive = "ถูก";

    private static readonly string[] JoiningWords = ["และ", "แล้ว", "พลาง"];

    private readonly string text = quotes.Text;

    /// <summary>Reads it.</summary>
    /// <param name="quote">The quotation's number.</param>
    public SpeakerRead? Read(int quote)
    {
        var pieces = quotes.Before(quote);
        if (pieces.Count > 0 && pieces[0].End >= quotes.Quotes[quote].Outer.Start - 1)
        {
            return Before(quote, pieces[0]);
        }

        var number = quotes.Quotes[quote].Paragraph;
        return quotes.Quotes[quote].Outer.Start == quotes.Paragraphs[number].Start && quotes.Quotes[quote].Inner.Length >= ShortestSpeech ? After(quote, quotes.After(quote)) : null;
    }

    /// <summary><c>“…” เขากล่าวกับ “ธุรกิจไทย”</c>: whom it was told to, or what it is called.</summary>
    /// <param name="quote">The quotation's number.</param>
    public bool IsTold(int quote)
    {
        var end = quotes.Quotes[quote].Outer.Start;
        end -= end > 0 && text[end - 1] == ' ' ? 1 : 0;
        return words.NameWords.Unspaced.TermNouns.StartOfEndingAt(text, quotes.Paragraphs[quotes.Quotes[quote].Paragraph].Start, end) is not null;
    }

    /// <summary><c>“…” นายสมชาย ใจดี ออกตัว “…”</c>: a quotation behind what says whose the one before is.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="previous">What is said of the one before.</param>
    public SpeakerRead? GoesOn(int quote, SpeakerRead? previous) =>
        previous is { Kind: SubjectKind.Name, Span: { } span } && quotes.Quotes[quote - 1].Paragraph == quotes.Quotes[quote].Paragraph && span.Start >= quotes.Quotes[quote - 1].Outer.End
        && span.End >= quotes.Quotes[quote].Outer.Start - 1 && quotes.Quotes[quote].Inner.Length >= ShortestSpeech ? previous : null;

    /// <summary><c>นายสมชาย ใจดี ก้มลงและพึมพำว่า</c>: whether the verb of saying in a phrase goes on with another verb that begins it.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="verb">Where the verb begins.</param>
    public bool IsJoined(TextSpan phrase, int verb) =>
        JoiningWords.Any(word => verb - word.Length > phrase.Start && string.CompareOrdinal(text, verb - word.Length, word, 0, word.Length) == 0)
        && !BeginsWithSubject(phrase, verb);

    /// <summary><c>“…” ส่วนตำรวจระบุว่า</c>: whether what stands behind a quotation is a clause with a subject of its own.</summary>
    /// <param name="after">What stands behind it.</param>
    public bool BeginsOther(TextSpan after) =>
        words.NameWords.Unspaced.OtherClauses.Any(word => string.CompareOrdinal(text, after.Start, word, 0, word.Length) == 0) && names.At(Start(after), after.End) is null;

    /// <summary>Whether a phrase begins with who does what its verb says.</summary>
    /// <param name="phrase">The phrase.</param>
    /// <param name="verb">Where the verb begins.</param>
    public bool BeginsWithSubject(TextSpan phrase, int verb)
    {
        var start = Start(phrase);
        return words.Roles.StartsAt(text, start, verb) || words.NameWords.Unspaced.PersonRoles.StartsAt(text, start, verb) || words.NameWords.Unspaced.NameBodies.StartsAt(text, start, verb)
            || words.Pronouns.StartsAt(text, start, verb) || words.UnnamedSubjects.StartsAt(text, start, verb) || names.At(start, verb) is not null;
    }

    private SpeakerRead? Before(int quote, TextSpan piece)
    {
        var that = FindThat(piece);
        if ((that is null && !IsOwnWords(quote)) || (that < piece.End && quotes.Quotes[quote].Inner.Length < ShortestSpeech) || HasHearing(piece.Start, piece.End) || people.OnlyOneIn(piece.Start, piece.End) is not { } person)
        {
            return null;
        }

        var phrases = Phrases(piece);
        var subject = phrases.FindIndex(phrase => names.At(Start(phrase), phrase.End) is { } name && names.Resolve(name) == person);
        if (subject < 0 || that <= phrases[subject].Start || (subject > 0 && (TakesObject(phrases[subject - 1]) || IsAddressed(phrases, subject, person) || (that is null && phrases.Take(subject).Any(phrase => words.NameWords.Unspaced.OtherSubjects.StartsAt(text, Start(phrase), phrase.End))))))
        {
            return null;
        }

        // 'นายสมชาย ใจดี กล่าวว่า ลูกสาวส่งข้อความมาว่า': the last "that" is somebody else's.
        if (that == piece.End && IsToldBefore(phrases, subject))
        {
            return null;
        }

        // Behind the name stand its surname and the role that it has, up to what the person does.
        var behind = Math.Max(person.Start >= piece.Start && person.End <= piece.End ? person.End : phrases[subject].End, Start(phrases[subject]));
        return HasOther(phrases, subject, behind, that ?? piece.End) ? null
            : new(SubjectKind.Name, person, TextSpan.FromBounds(Start(phrases[subject]), that ?? piece.End), IsDirect: that == piece.End);
    }

    /// <summary><c>แฟนบอลตะโกนใส่ นายสมชาย ใจดี ว่า</c>: whether "that" alone stands behind a name that does not begin the sentence.</summary>
    private bool IsAddressed(List<TextSpan> phrases, int subject, TextSpan person) =>
        phrases[phrases.Count - 1].Length == That.Length && ThaiSayings.First(text, words, phrases[0].Start, phrases[subject - 1].End) is not null
        && phrases[phrases.Count - 2].End == Math.Max(person.End, phrases[subject].End);

    private bool IsToldBefore(List<TextSpan> phrases, int subject)
    {
        for (var i = subject; i < phrases.Count - 1; i++)
        {
            if (EndsWithThat(phrases[i]) || (i > subject && i + 1 < phrases.Count && string.CompareOrdinal(text, phrases[i].Start, That, 0, That.Length) == 0))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase ends with "that", and leads to what somebody says.</summary>
    /// <param name="phrase">The phrase.</param>
    public bool EndsWithThat(TextSpan phrase) => phrase.Length > That.Length && string.CompareOrdinal(text, phrase.End - That.Length, That, 0, That.Length) == 0 && !EndsWithNoThat(phrase);

    /// <summary>Whether a phrase ends with a word that holds "that" and leads to nothing that is said: <c>มากกว่า</c>.</summary>
    /// <param name="phrase">The phrase.</param>
    public bool EndsWithNoThat(TextSpan phrase)
    {
        // 'บอกว่า' holds 'กว่า' by its letters only.
        var verb = phrase.End - words.Sayings.StartOfEndingAt(text, phrase.Start, phrase.End) ?? 0;
        return words.NameWords.Unspaced.NoThats.Any(word => word.Length > verb && phrase.Length >= word.Length && string.CompareOrdinal(text, phrase.End - word.Length, word, 0, word.Length) == 0);
    }

    /// <summary><c>ตามคำกล่าวของนายสมชาย ใจดี สะพานนี้ “…”</c></summary>
    /// <param name="quote">The quotation's number.</param>
    public SpeakerRead? Source(int quote)
    {
        var pieces = quotes.Before(quote);
        if (pieces.Count == 0)
        {
            return null;
        }

        var piece = pieces[pieces.Count - 1];
        foreach (var lead in words.NameWords.Unspaced.SourcePhrases)
        {
            if (piece.Length > lead.Length && string.CompareOrdinal(text, piece.Start, lead, 0, lead.Length) == 0)
            {
                var start = Blanks.Skip(text, piece.Start + lead.Length, piece.End);
                var end = Blanks.EndOfWord(text, start, piece.End);
                return people.OnlyOneIn(piece.Start, piece.End) is { } person && names.At(start, end) is { } name && names.Resolve(name) == person
                    ? new(SubjectKind.Name, person, TextSpan.FromBounds(piece.Start, Math.Max(end, person.End <= piece.End ? person.End : end)), IsDirect: false)
                    : null;
            }
        }

        return null;
    }

    /// <summary><c>ในความเห็นของเธอ สะพานนี้ “…”</c>, <c>คำตอบของเขาคือ “…”</c>: a source that is a pronoun.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <returns>The pronoun, and all the words.</returns>
    public (SpeakerRead Pronoun, TextSpan Span)? PronounSource(int quote)
    {
        var pieces = quotes.Before(quote);
        if (pieces.Count == 0 || quotes.Quotes[quote].Inner.Length < ShortestSpeech)
        {
            return null;
        }

        // What goes before may be a sentence of its own.
        var phrases = Phrases(pieces[0]);
        for (var i = phrases.Count - 1; i >= 0 && phrases.Count - i <= MaxPhrasesOfSource; i--)
        {
            var start = phrases[i].Start;
            foreach (var lead in words.NameWords.Unspaced.SourcePhrases)
            {
                var at = start + lead.Length;
                if (phrases[i].Length > lead.Length && string.CompareOrdinal(text, start, lead, 0, lead.Length) == 0 && words.Pronouns.TryRead(text, ref at, phrases[i].End) is not null && (at == phrases[i].End || string.CompareOrdinal(text, at, Is, 0, phrases[i].End - at) == 0))
                {
                    return (new(SubjectKind.Pronoun, Name: null, TextSpan.FromBounds(start + lead.Length, at), IsDirect: false), TextSpan.FromBounds(start, phrases[i].End));
                }
            }

            if (ThaiSayings.First(text, words, phrases[i].Start, phrases[i].End) is not null || names.At(phrases[i].Start, phrases[i].End) is not null)
            {
                return null;
            }
        }

        return null;
    }

    private SpeakerRead? After(int quote, TextSpan after)
    {
        if (after.Length == 0 || after.Start > quotes.Quotes[quote].Outer.End + 1)
        {
            return null;
        }

        var phrases = Phrases(after);
        for (var i = 0; i < phrases.Count && i < 2; i++)
        {
            if (HasHearing(phrases[i].Start, phrases[Math.Min(phrases.Count - 1, i + MaxHearing)].End) || (i > 0 && TakesObject(phrases[i - 1])))
            {
                return null;
            }

            if (names.At(phrases[i].Start, phrases[i].End) is { } name)
            {
                return i == 0 || words.Roles.StartsAt(text, phrases[0].Start, phrases[0].End)
                    ? new(SubjectKind.Name, names.Resolve(name), TextSpan.FromBounds(phrases[0].Start, after.End), IsDirect: true)
                    : null;
            }
        }

        return null;
    }

    /// <summary>Where the last "that" ends that leads to what is told.</summary>
    private int? FindThat(TextSpan piece)
    {
        for (var at = piece.End - That.Length; at > piece.Start && piece.End - at <= MaxTold; at--)
        {
            if (string.CompareOrdinal(text, at, That, 0, That.Length) == 0)
            {
                var end = at + That.Length;
                return EndsWithNoThat(TextSpan.FromBounds(piece.Start, end)) || words.NameWords.Unspaced.NoThats.Any(word => StartsWith(word, at, piece.End)) ? null : end;
            }
        }

        return null;
    }

    /// <summary><c>ได้รับจดหมายว่า “…”</c>: whether the sentence tells of what somebody else said or wrote.</summary>
    /// <param name="start">Where it begins.</param>
    /// <param name="end">Where it ends.</param>
    public bool HasHearing(int start, int end) => words.NameWords.Context.HearingWords.Any(word => text.IndexOf(word, start, end - start, StringComparison.Ordinal) is >= 0 and var at && (at == 0 || !Scripts.IsThaiLead(text[at - 1])));

    private bool StartsWith(string word, int at, int end) => word.Length > That.Length && at + word.Length <= end && string.CompareOrdinal(text, at, word, 0, word.Length) == 0;

    /// <summary>Whether who speaks says "I" or "we" in what is quoted.</summary>
    private bool IsOwnWords(int quote)
    {
        var inner = quotes.Quotes[quote].Inner;
        return inner.Length >= ShortestSpeech && words.NameWords.Unspaced.OwnWords.Any(word => text.IndexOf(word, inner.Start, inner.Length, StringComparison.Ordinal) >= 0);
    }

    /// <summary><c>พรรคตอบโต้ นายสมชาย ใจดี</c>: whether the name behind a phrase is no subject.</summary>
    /// <param name="phrase">The phrase.</param>
    public bool TakesObject(TextSpan phrase) =>
        (words.NameWords.Unspaced.ObjectVerbs.StartOfEndingAt(text, phrase.Start, phrase.End) is not null && !IsLink(phrase))
        || words.UnnamedSubjects.StartsAt(text, Start(phrase), phrase.End) || words.Pronouns.StartsAt(text, Start(phrase), phrase.End)
        || IsToldTo(phrase);

    /// <summary><c>ตะโกนใส่จำเลย นายสมชาย ใจดี</c>: whether a phrase tells to somebody who is named behind it.</summary>
    private bool IsToldTo(TextSpan phrase) =>
        ThaiSayings.First(text, words, phrase.Start, phrase.End) is { } verb && words.NameWords.Unspaced.PersonRoles.StartOfEndingAt(text, verb.End, phrase.End) is not null;

    /// <summary><c>โดย นายสมชาย กล่าวว่า</c>: a word alone between spaces that leads to a subject.</summary>
    private bool IsLink(TextSpan phrase) => words.Continuers.Is(text, phrase.Start, phrase.End) && !words.Conjunctions.Contains(phrase.In(text), StringComparer.Ordinal);

    /// <summary>Whether somebody else than the subject may be who says it: behind a word that leads to another clause, a relative or a passive.</summary>
    private bool HasOther(List<TextSpan> phrases, int subject, int behind, int end)
    {
        var last = phrases.FindLastIndex(phrase => phrase.Start < end);
        for (var i = subject + 1; i <= last; i++)
        {
            var phrase = phrases[i];
            if (phrase.End <= behind)
            {
                continue;
            }

            var at = Start(phrase);
            var isVerb = words.Sayings.StartsAt(text, at, phrase.End);
            if ((at > phrase.Start && !isVerb && words.NameWords.Unspaced.OtherClauses.Any(word => string.CompareOrdinal(text, phrase.Start, word, 0, word.Length) == 0))
                || words.Pronouns.StartsAt(text, at, phrase.End) || words.UnnamedSubjects.StartsAt(text, at, phrase.End)
                || (phrase.Start > behind + 1 && i == last && words.Roles.StartsAt(text, at, phrase.End) && phrase.Start > FirstBehind(phrases, behind)))
            {
                return true;
            }
        }

        var isSaidLast = last > subject && words.Sayings.StartsAt(text, Start(phrases[last]), phrases[last].End);
        return !isSaidLast && end > behind && (text.IndexOf(Relative, behind, end - behind, StringComparison.Ordinal) >= 0 || text.IndexOf(Passive, behind, end - behind, StringComparison.Ordinal) >= 0);
    }

    private static int FirstBehind(List<TextSpan> phrases, int behind) => phrases.FirstOrDefault(phrase => phrase.Start >= behind).Start;

    private int Start(TextSpan phrase)
    {
        var at = phrase.Start;
        words.Continuers.TryRead(text, ref at, phrase.End);
        at = Blanks.Skip(text, at, phrase.End);
        return at < phrase.End ? at : phrase.Start;
    }

    private List<TextSpan> Phrases(TextSpan range)
    {
        var found = new List<TextSpan>();
        for (var i = range.Start; i < range.End;)
        {
            var end = Blanks.EndOfWord(text, i, range.End);
            var title = i;
            if (names.ReadTitle(ref title, range.End) && title >= end && Blanks.Skip(text, title, range.End) is var name && name < range.End)
            {
                end = Blanks.EndOfWord(text, name, range.End);
            }

            found.Add(TextSpan.FromBounds(i, end));
            i = Blanks.Skip(text, end, range.End);
        }

        return found;
    }
}
