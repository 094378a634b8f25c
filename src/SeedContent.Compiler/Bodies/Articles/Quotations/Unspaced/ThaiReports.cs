using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Who tells something where in a Thai article, whose sentences leave the subject out while it is the same: from <c>นายสมชาย ใจดี กล่าวว่า น้ำท่วมหนัก</c> on it is
/// he, through <c>พร้อมฝากเตือนว่า</c> and <c>เขาเสริมว่า</c>, until somebody else is the subject.
/// </summary>
internal sealed class ThaiReports
{
    /// <summary>A shorter quotation is a name or a term inside a sentence.</summary>
    private const int ShortestSpeech = 16;
    private const string Passive = "ถูก";
    private const string Relative = "ที่";

    private readonly QuoteText quotes;
    private readonly string text;
    private readonly LanguageWords words;
    private readonly ThaiNames names;
    private readonly ThaiOffices offices;
    private readonly ThaiSubjects subjects;
    private readonly ThaiThat that;
    private readonly ThaiPeople people;
    private readonly ThaiGenders genders;

    /// <summary>For each paragraph, from where on who is spoken of; nobody where that is not certain.</summary>
    private readonly List<(int At, TextSpan? Person, bool Tells)>[] turns;

    /// <summary>Who is named before the next verb, and whether with others.</summary>
    private (TextSpan? Person, bool IsJoint) pending;

    /// <param name="quotes">The article.</param>
    /// <param name="words">The language.</param>
    /// <param name="names">Its names.</param>
    /// <param name="offices">Whose the offices are.</param>
    /// <param name="subjects">Tells subjects.</param>
    /// <param name="that">Tells what leads to what is said.</param>
    /// <param name="people">Who is mentioned where.</param>
    public ThaiReports(QuoteText quotes, LanguageWords words, ThaiNames names, ThaiOffices offices, ThaiSubjects subjects, ThaiThat that, ThaiPeople people)
    {
        (this.quotes, text, this.words, this.names, this.offices, this.subjects, this.that, this.people) = (quotes, quotes.Text, words, names, offices, subjects, that, people);
        genders = new(text, words);
        turns = [.. quotes.Paragraphs.Select(_ => new List<(int, TextSpan?, bool)>())];
        var quote = 0;
        for (var i = 0; i < turns.Length; i++)
        {
            var at = quotes.Paragraphs[i].Start;
            var isSpeech = false;
            for (; quote < quotes.Quotes.Count && quotes.Quotes[quote].Paragraph <= i; quote++)
            {
                ReadPart(i, TextSpan.FromBounds(at, Math.Max(at, quotes.Quotes[quote].Outer.Start)), at > quotes.Paragraphs[i].Start, isSpeech);
                isSpeech = quotes.Quotes[quote].Inner.Length >= ShortestSpeech;
                at = Math.Max(at, quotes.Quotes[quote].Outer.End);
            }

            ReadPart(i, TextSpan.FromBounds(at, Math.Max(at, quotes.Paragraphs[i].End)), at > quotes.Paragraphs[i].Start, isSpeech);
        }
    }

    /// <summary>Who is spoken of before a position in its paragraph.</summary>
    /// <returns>From where on; whether anybody is; the person, where that is certain; and whether the person tells something.</returns>
    public (int At, bool IsAny, TextSpan? Person, bool Tells) Before(int paragraph, int position)
    {
        var list = turns[paragraph];
        var (low, high) = (0, list.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = list[middle].At < position ? (middle + 1, high) : (low, middle);
        }

        return low > 0 ? (list[low - 1].At, true, list[low - 1].Person, list[low - 1].Tells) : default;
    }

    /// <summary>Who is spoken of last in a paragraph.</summary>
    public (int At, bool IsAny, TextSpan? Person, bool Tells) Last(int paragraph) => Before(paragraph, int.MaxValue);

    /// <summary>Whom a pronoun stands for: who is spoken of before it, or, where the paragraph has named nobody, who tells the one above or is alone in it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="pronoun">The pronoun, and what belongs to it.</param>
    public TextSpan? Meant(int paragraph, TextSpan pronoun)
    {
        var (at, isAny, person, tells) = Before(paragraph, pronoun.Start);
        if (isAny && !tells && people.IsOtherIn(at, pronoun.Start, person))
        {
            return null;
        }

        if (!isAny && paragraph > 0 && pronoun.Start >= quotes.Paragraphs[paragraph].Start && !people.IsAnyIn(quotes.Paragraphs[paragraph].Start, pronoun.Start))
        {
            var above = quotes.Paragraphs[paragraph - 1];
            (_, _, person, tells) = Last(paragraph - 1);
            person = tells || people.OnlyOneIn(above.Start, above.End) == person ? person : null;
        }

        return person is { } found && genders.MayBe(pronoun.Start, pronoun.End, found) ? found : null;
    }

    private void ReadPart(int paragraph, TextSpan part, bool isBehindQuote, bool isBehindSpeech)
    {
        var phrases = ThaiPhrases.Of(text, Blanks.Trim(text, part.Start, part.End), names);
        if (!isBehindQuote || isBehindSpeech)
        {
            pending = default;
        }

        for (var i = 0; i < phrases.Count; i++)
        {
            var phrase = phrases[i];
            var at = SkipLinks(phrase);
            if (at == phrase.End)
            {
                continue;
            }

            if (ThaiSayings.First(text, words, at, phrase.End)?.Start is not { } verb)
            {
                pending = Topic(paragraph, phrases, i, at);
                if (that.Ends(phrase))
                {
                    // 'ลูกสาวส่งข้อความมาว่า': whoever it is says it with a verb that is not known.
                    Turn(paragraph, phrase.Start, pending.IsJoint || names.At(at, phrase.End) is not null || HasOther(at, phrase.End) ? null : pending.Person, tells: true);
                    pending = default;
                }

                continue;
            }

            ReadVerb(paragraph, phrases, i, at, verb, isBehindQuote);
            pending = default;
        }
    }

    /// <summary>A phrase with a verb of saying: whoever its subject is, or was named before it, tells what follows.</summary>
    private void ReadVerb(int paragraph, List<TextSpan> phrases, int i, int at, int verb, bool isBehindQuote)
    {
        var phrase = phrases[i];
        if (words.NameWords.Unspaced.Askers.StartsAt(text, at, phrase.End))
        {
            // Whoever asks takes nobody's turn.
            if (turns[paragraph].Count > 0)
            {
                Turn(paragraph, phrase.Start, pending.IsJoint ? null : Before(paragraph, phrase.Start).Person, tells: false);
            }
        }
        else if (IsLight(at, verb))
        {
            if (pending.Person is not null || Before(paragraph, phrase.Start) is { IsAny: true, Tells: false })
            {
                Turn(paragraph, phrase.Start, pending.IsJoint ? null : pending.Person ?? Before(paragraph, phrase.Start).Person, tells: true);
            }
        }
        else if (names.At(at, verb) is { } name)
        {
            var isPassive = text.IndexOf(Passive, name.End, verb - name.End, StringComparison.Ordinal) >= 0;
            Turn(paragraph, phrase.Start, isPassive || IsJoint(phrases, i, pending.Person) ? null : names.Resolve(name), tells: true);
        }
        else if (offices.Find(at, verb) is { } holder)
        {
            Turn(paragraph, phrase.Start, holder, tells: true);
        }
        else if (words.Pronouns.StartsAt(text, at, verb))
        {
            Turn(paragraph, phrase.Start, Meant(paragraph, TextSpan.FromBounds(at, verb)), tells: true);
        }
        else if (pending.Person is not null && !subjects.Begins(phrase, verb) && !HasOther(at, verb))
        {
            Turn(paragraph, phrase.Start, pending.IsJoint ? null : pending.Person, tells: true);
        }
        else if ((isBehindQuote && i < 2) || LeadsOn(phrases, i, verb))
        {
            Turn(paragraph, phrase.Start, person: null, tells: true);
        }
    }

    /// <summary>A phrase without a verb of saying: who is named in it is the subject of what follows, unless it is an object.</summary>
    private (TextSpan? Person, bool IsJoint) Topic(int paragraph, List<TextSpan> phrases, int i, int at)
    {
        if (names.At(at, phrases[i].End) is { } name)
        {
            if (IsJoint(phrases, i, pending.Person))
            {
                return (pending.Person, true);
            }

            if (i > 0 && subjects.TakesObject(phrases[i - 1]))
            {
                // 'กล่าวถึงกรณีที่ นายมานพ ออกมาวิจารณ์ว่า': whose the verb behind it is cannot be told.
                if (EndsWith(Relative, phrases[i - 1]))
                {
                    Turn(paragraph, phrases[i].Start, person: null, tells: false);
                }

                return pending;
            }

            var person = names.Resolve(name);
            if (pending.Person is not null && person == pending.Person)
            {
                return pending;
            }

            Turn(paragraph, phrases[i].Start, person, tells: false);
            return (person, false);
        }

        return pending.Person is null && offices.Find(at, phrases[i].End) is { } holder ? (holder, false) : pending;
    }

    /// <summary><c>นายสมชาย ใจดี และนายมานพ รักดี</c>: whether a name goes on with others.</summary>
    private bool IsJoint(List<TextSpan> phrases, int i, TextSpan? before) =>
        before is not null && (words.Conjunctions.Any(word => string.CompareOrdinal(text, phrases[i].Start, word, 0, word.Length) == 0)
            || (i > 0 && (words.Conjunctions.Contains(phrases[i - 1].In(text), StringComparer.Ordinal) || words.NameWords.Unspaced.ObjectVerbs.Is(text, phrases[i - 1].Start, phrases[i - 1].End))));

    private bool EndsWith(string word, TextSpan phrase) => phrase.Length >= word.Length && string.CompareOrdinal(text, phrase.End - word.Length, word, 0, word.Length) == 0;

    private void Turn(int paragraph, int at, TextSpan? person, bool tells)
    {
        turns[paragraph].Add((at, person, tells));
    }

    /// <summary><c>พบกระดาษเขียนว่า</c>, <c>ถูกต่อว่าว่า</c>: whether somebody or something else is in what stands before a verb, or it is passive.</summary>
    private bool HasOther(int start, int end) =>
        words.NameWords.Unspaced.OtherSubjects.FindFirst(text, start, end) is not null || text.IndexOf(Passive, start, end - start, StringComparison.Ordinal) >= 0;

    /// <summary>Whether a verb leads to what is told: "that" ends it or stands behind it.</summary>
    private bool LeadsOn(List<TextSpan> phrases, int i, int verb) =>
        text.IndexOf(ThaiThat.Word, verb, phrases[i].End - verb, StringComparison.Ordinal) >= 0 || (i + 1 < phrases.Count && that.Begins(phrases[i + 1].Start));

    /// <summary>Whether nothing stands in a range but words that belong to the verb behind it.</summary>
    public bool IsLight(int start, int end)
    {
        while (start < end && (words.NameWords.Unspaced.LightWords.TryRead(text, ref start, end) is not null || words.Continuers.TryRead(text, ref start, end) is not null))
        {
        }

        return start >= end;
    }

    private int SkipLinks(TextSpan phrase)
    {
        var at = phrase.Start;
        while (at < phrase.End && !words.Roles.StartsAt(text, at, phrase.End) && words.Continuers.TryRead(text, ref at, phrase.End) is not null)
        {
        }

        return at;
    }
}
