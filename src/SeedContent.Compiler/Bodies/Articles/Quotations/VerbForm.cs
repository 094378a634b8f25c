using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What the words right beside a verb of saying make of it: one that goes on, one whose pronoun is left out, or none of saying at all.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class VerbForm(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const string As = "كما ";

    private const int MaxClause = 12;

    /// <summary>'Jane Doe is warning that it is “late”', 'She’s warning that': the subject of a participle that goes on, with the word for "is".</summary>
    public Subject Progressive(int verb) =>
        !words.IsGermanic || !paragraph.Tokens[verb].Is(WordKinds.SharedVerb) || !paragraph.InOneSentence(verb - 1, verb) ? Subject.None
            : paragraph.Tokens[verb - 1].Is(WordKinds.Auxiliary) ? subjects.Before(verb - 1)
            : paragraph.Tokens[verb - 1] is var pronoun && pronoun.Is(WordKinds.Pronoun) && paragraph.Text.IndexOfAny(['\'', '’'], pronoun.Start, pronoun.Length) > 0 ? Subject.Pronoun(verb - 1)
            : Presented(verb);

    /// <summary>'There’s Jane Doe tweeting: “…”', 'Here’s Doe posting: “…”'</summary>
    private Subject Presented(int verb)
    {
        var start = paragraph.SentenceStart(verb);
        return words.NameWords.Spoken.PresentingWords.Contains(paragraph.Folded(start)) && subjects.Before(verb) is { Kind: SubjectKind.Name, Run: not null } subject && paragraph.SentenceStart(subject.First) == start ? subject : Subject.None;
    }

    /// <summary>'Op 3 mei vindt De Tocht plaats': whether a part of the verb stands behind it that is of no verb of saying.</summary>
    public bool TellsWhatHappens(int verb)
    {
        for (var i = verb + 1; words.NameWords.Spoken.HappeningParticles.Count > 0 && i - verb <= MaxClause && paragraph.InOneSentence(verb, i) && paragraph.Tokens[i].IsWord; i++)
        {
            if (paragraph.Tokens[i].IsLower && words.NameWords.Spoken.HappeningParticles.Contains(paragraph.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>'Su ausencia, aseguró, termina «en nada»': a verb between two commas, whose pronoun is left out.</summary>
    public bool IsAsideAlone(int verb)
    {
        var next = maker.SkipAdverbs(verb + 1);
        return (words.IsRomance || (words.NamesByContext && words.SubjectMarkers.Count == 0)) && paragraph.Tokens[verb].Is(WordKinds.VerbBeforeSpeaker) && !paragraph.Tokens[verb].Is(WordKinds.AccordingTo) && paragraph.InOneSentence(verb - 1, next)
            && paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',') && paragraph.Tokens[next].IsMark(paragraph.Text, ',');
    }

    /// <summary><c>كما قال إن الجسر</c>, <c>الجسر، كما يقول، «…»</c>: behind "as" a verb whose subject is left out, which tells all of the sentence.</summary>
    /// <param name="verb">The token of both words.</param>
    public bool IsAloneAs(int verb)
    {
        var (token, next) = (paragraph.Tokens[verb], verb + 1);
        if (string.CompareOrdinal(paragraph.Text, token.Start, As, 0, As.Length) != 0 || !paragraph.InOneSentence(verb, next))
        {
            return false;
        }

        return paragraph.StartsSentence(verb) ? paragraph.Tokens[next].Is(WordKinds.Complementizer)
            : paragraph.Tokens[next].IsMark(paragraph.Text, ',') && paragraph.Tokens[verb - 1].IsMark(paragraph.Text, ',') && paragraph.InOneSentence(verb - 1, verb);
    }
}
