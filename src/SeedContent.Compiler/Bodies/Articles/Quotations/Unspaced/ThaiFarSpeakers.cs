using SeedContent.Compiler.Bodies.Articles.Languages;
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
/// <param name="subjects">Tells subjects.</param>
/// <param name="that">Tells what leads to what is said.</param>
internal sealed class ThaiFarSpeakers(QuoteText quotes, LanguageWords words, ThaiNames names, ThaiPeople people, ThaiSubjects subjects, ThaiThat that)
{
    /// <summary>A shorter quotation may be a term, or what somebody is called.</summary>
    private const int ShortestSpeech = 16;
    private const int MaxHearing = 2;
    private const string Relative = "ซึ่ง";
    private const string Passive = "ถูก";

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

    private SpeakerRead? Before(int quote, TextSpan piece)
    {
        var told = that.Find(piece);
        if ((told is null && !IsOwnWords(quote)) || (told < piece.End && quotes.Quotes[quote].Inner.Length < ShortestSpeech) || ThaiSayings.HasHearing(text, words, piece.Start, piece.End) || people.OnlyOneIn(piece.Start, piece.End) is not { } person)
        {
            return null;
        }

        var phrases = ThaiPhrases.Of(text, piece, names, joinsAges: false);
        var subject = phrases.FindIndex(phrase => names.At(subjects.Start(phrase), phrase.End) is { } name && names.Resolve(name) == person);
        if (subject < 0 || told <= phrases[subject].Start || IsObject(phrases, subject, person, isTold: told is not null))
        {
            return null;
        }

        // 'นายสมชาย ใจดี กล่าวว่า ลูกสาวส่งข้อความมาว่า': the last "that" is somebody else's.
        if (told == piece.End && IsToldBefore(phrases, subject))
        {
            return null;
        }

        // Behind the name stand its surname and the role that it has, up to what the person does.
        var start = subjects.Start(phrases[subject]);
        var behind = Math.Max(person.Start >= piece.Start && person.End <= piece.End ? person.End : phrases[subject].End, start);
        return HasOther(phrases, subject, behind, told ?? piece.End) ? null
            : new(SubjectKind.Name, person, TextSpan.FromBounds(start, told ?? piece.End), IsDirect: told == piece.End);
    }

    /// <summary>Whether the name is no subject because of what stands before it in the sentence.</summary>
    private bool IsObject(List<TextSpan> phrases, int name, TextSpan person, bool isTold) =>
        name > 0 && (subjects.TakesObject(phrases[name - 1]) || IsAddressed(phrases, name, person)
            || (!isTold && phrases.Take(name).Any(phrase => words.NameWords.Unspaced.OtherSubjects.StartsAt(text, subjects.Start(phrase), phrase.End))));

    /// <summary><c>แฟนบอลตะโกนใส่ นายสมชาย ใจดี ว่า</c>: whether "that" alone stands behind a name that does not begin the sentence.</summary>
    private bool IsAddressed(List<TextSpan> phrases, int subject, TextSpan person) =>
        phrases[phrases.Count - 1].Length == ThaiThat.Word.Length && ThaiSayings.First(text, words, phrases[0].Start, phrases[subject - 1].End) is not null
        && phrases[phrases.Count - 2].End == Math.Max(person.End, phrases[subject].End);

    private bool IsToldBefore(List<TextSpan> phrases, int subject)
    {
        for (var i = subject; i < phrases.Count - 1; i++)
        {
            if (that.Ends(phrases[i]) || (i > subject && that.Begins(phrases[i].Start)))
            {
                return true;
            }
        }

        return false;
    }

    private SpeakerRead? After(int quote, TextSpan after)
    {
        if (after.Length == 0 || after.Start > quotes.Quotes[quote].Outer.End + 1)
        {
            return null;
        }

        var phrases = ThaiPhrases.Of(text, after, names, joinsAges: false);
        for (var i = 0; i < phrases.Count && i < 2; i++)
        {
            if (ThaiSayings.HasHearing(text, words, phrases[i].Start, phrases[Math.Min(phrases.Count - 1, i + MaxHearing)].End) || (i > 0 && subjects.TakesObject(phrases[i - 1])))
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

    /// <summary>Whether who speaks says "I" or "we" in what is quoted.</summary>
    private bool IsOwnWords(int quote)
    {
        var inner = quotes.Quotes[quote].Inner;
        return inner.Length >= ShortestSpeech && words.NameWords.Unspaced.OwnWords.Any(word => text.IndexOf(word, inner.Start, inner.Length, StringComparison.Ordinal) >= 0);
    }

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

            var at = subjects.Start(phrase);
            var isVerb = words.Sayings.StartsAt(text, at, phrase.End);
            if ((at > phrase.Start && !isVerb && subjects.LeadsToOther(phrase))
                || words.Pronouns.StartsAt(text, at, phrase.End) || words.UnnamedSubjects.StartsAt(text, at, phrase.End)
                || (phrase.Start > behind + 1 && i == last && words.Roles.StartsAt(text, at, phrase.End) && phrase.Start > FirstBehind(phrases, behind)))
            {
                return true;
            }
        }

        var isSaidLast = last > subject && words.Sayings.StartsAt(text, subjects.Start(phrases[last]), phrases[last].End);
        return !isSaidLast && end > behind && (text.IndexOf(Relative, behind, end - behind, StringComparison.Ordinal) >= 0 || text.IndexOf(Passive, behind, end - behind, StringComparison.Ordinal) >= 0);
    }

    private static int FirstBehind(List<TextSpan> phrases, int behind) => phrases.FirstOrDefault(phrase => phrase.Start >= behind).Start;
}
