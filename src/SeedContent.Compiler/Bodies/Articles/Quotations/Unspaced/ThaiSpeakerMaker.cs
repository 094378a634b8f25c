using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Makes of a Thai phrase with a verb of saying who speaks: <c>นายสมชายกล่าว</c>, <c>เขากล่าว</c>.</summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="people">Who is mentioned where.</param>
/// <param name="offices">Whose the offices are.</param>
internal sealed class ThaiSpeakerMaker(QuoteText quotes, LanguageWords words, ThaiNames names, ThaiPeople people, ThaiOffices offices)
{
    private const string Relative = "ที่";

    private readonly string text = quotes.Text;
    private readonly ThaiGenders genders = new(quotes.Text, words);

    /// <summary>Who spoke last.</summary>
    public TextSpan? LastSpeaker { get; set; }

    /// <summary>Who says what the verb in a phrase says: a pronoun, a name, an office, or somebody else.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <param name="phrase">The phrase.</param>
    /// <param name="verb">Where the verb begins.</param>
    /// <param name="end">Where the words end that attribute the quotation.</param>
    public SpeakerRead Subject(int quote, TextSpan phrase, int verb, int end)
    {
        var start = SkipLinks(phrase);
        if (words.Pronouns.StartsAt(text, start, verb))
        {
            return new(SubjectKind.Pronoun, OnlyOneBefore(quote, start) is { } person && genders.MayBe(start, verb, person) ? person : null, TextSpan.FromBounds(start, end), IsDirect: true);
        }

        return (names.At(start, verb) is { } name ? names.Resolve(name) : offices.Find(start, verb)) is { } found
            ? new(SubjectKind.Name, found, TextSpan.FromBounds(start, end), IsDirect: true)
            : new(SubjectKind.Unnamed, Name: null, TextSpan.FromBounds(start, end), IsDirect: true);
    }

    /// <summary>Where a phrase begins behind the words that lead to it.</summary>
    public int SkipLinks(TextSpan phrase)
    {
        var at = phrase.Start;
        while (words.Continuers.TryRead(text, ref at, phrase.End) is not null)
        {
        }

        // 'ที่นายสมชาย ใจดี เตือนว่า': the subject of a relative.
        at += at + Relative.Length < phrase.End && string.CompareOrdinal(text, at, Relative, 0, Relative.Length) == 0 && names.At(at + Relative.Length, phrase.End) is not null ? Relative.Length : 0;
        return at < phrase.End ? at : phrase.Start;
    }

    /// <summary>Where a verb of saying begins in a phrase.</summary>
    public int? VerbIn(TextSpan phrase) => ThaiSayings.First(text, words, phrase.Start, phrase.End)?.Start;

    /// <summary>Parts a range at its spaces, but for those behind a shortened title.</summary>
    public List<TextSpan> Phrases(TextSpan range)
    {
        var found = new List<TextSpan>();
        for (var i = range.Start; i < range.End;)
        {
            var end = Blanks.EndOfWord(text, i, range.End);

            // 'พล.ต.อ. สมชายกล่าว': a space behind what is shortened parts no phrase.
            var title = i;
            if (text[end - 1] == '.' && names.Titles.Read(ref title, end) && title == end && Blanks.Skip(text, end, range.End) is var name && name < range.End)
            {
                end = Blanks.EndOfWord(text, name, range.End);
            }

            found.Add(TextSpan.FromBounds(i, end));
            i = Blanks.Skip(text, end, range.End);
        }

        return found;
    }

    /// <summary>Whom a pronoun can only stand for.</summary>
    private TextSpan? OnlyOneBefore(int quote, int start)
    {
        var number = quotes.Quotes[quote].Paragraph;
        number -= start < quotes.Paragraphs[number].Start ? 1 : 0;
        var begin = quotes.Paragraphs[number].Start;
        var isFirst = start == begin || (quotes.Quotes[quote].Outer.Start == begin && start > begin);
        return people.OnlyOneBefore(number, start, LastSpeaker, isFirst);
    }
}
