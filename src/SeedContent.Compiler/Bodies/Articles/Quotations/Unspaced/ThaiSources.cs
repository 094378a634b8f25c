using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>According to whom a Thai sentence is: <c>ตามคำกล่าวของนายสมชาย ใจดี สะพานนี้ “…”</c>, <c>ในความเห็นของเธอ สะพานนี้ “…”</c>.</summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
/// <param name="people">Who is mentioned where.</param>
internal sealed class ThaiSources(QuoteText quotes, LanguageWords words, ThaiNames names, ThaiPeople people)
{
    /// <summary>A shorter quotation may be a term, or what somebody is called.</summary>
    private const int ShortestSpeech = 16;
    private const int MaxPhrases = 4;
    private const string Is = "คือ";

    private readonly string text = quotes.Text;

    /// <summary>A source that is named at the head of the sentence.</summary>
    /// <param name="quote">The quotation's number.</param>
    public SpeakerRead? Named(int quote)
    {
        var pieces = quotes.Before(quote);
        if (pieces.Count == 0 || LeadOf(pieces[pieces.Count - 1]) is not { } lead)
        {
            return null;
        }

        var piece = pieces[pieces.Count - 1];
        var start = Blanks.Skip(text, piece.Start + lead.Length, piece.End);
        var end = Blanks.EndOfWord(text, start, piece.End);
        return people.OnlyOneIn(piece.Start, piece.End) is { } person && names.At(start, end) is { } name && names.Resolve(name) == person
            ? new(SubjectKind.Name, person, TextSpan.FromBounds(piece.Start, Math.Max(end, person.End <= piece.End ? person.End : end)), IsDirect: false)
            : null;
    }

    /// <summary><c>ในความเห็นของเธอ สะพานนี้ “…”</c>, <c>คำตอบของเขาคือ “…”</c>: a source that is a pronoun.</summary>
    /// <param name="quote">The quotation's number.</param>
    /// <returns>The pronoun, and all the words.</returns>
    public (SpeakerRead Pronoun, TextSpan Span)? Pronoun(int quote)
    {
        var pieces = quotes.Before(quote);
        if (pieces.Count == 0 || quotes.Quotes[quote].Inner.Length < ShortestSpeech)
        {
            return null;
        }

        // What goes before may be a sentence of its own.
        var phrases = ThaiPhrases.Of(text, pieces[0], names, joinsAges: false);
        for (var i = phrases.Count - 1; i >= 0 && phrases.Count - i <= MaxPhrases; i--)
        {
            if (PronounIn(phrases[i]) is { } pronoun)
            {
                return (new(SubjectKind.Pronoun, Name: null, pronoun, IsDirect: false), phrases[i]);
            }

            if (ThaiSayings.First(text, words, phrases[i].Start, phrases[i].End) is not null || names.At(phrases[i].Start, phrases[i].End) is not null)
            {
                return null;
            }
        }

        return null;
    }

    private TextSpan? PronounIn(TextSpan phrase)
    {
        foreach (var lead in words.NameWords.Unspaced.SourcePhrases)
        {
            var at = phrase.Start + lead.Length;
            if (Leads(lead, phrase) && words.Pronouns.TryRead(text, ref at, phrase.End) is not null && (at == phrase.End || string.CompareOrdinal(text, at, Is, 0, phrase.End - at) == 0))
            {
                return TextSpan.FromBounds(phrase.Start + lead.Length, at);
            }
        }

        return null;
    }

    private string? LeadOf(TextSpan piece) => words.NameWords.Unspaced.SourcePhrases.FirstOrDefault(lead => Leads(lead, piece));

    private bool Leads(string lead, TextSpan range) => range.Length > lead.Length && string.CompareOrdinal(text, range.Start, lead, 0, lead.Length) == 0;
}
