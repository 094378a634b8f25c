using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads by whom something is called what stands in quotation marks, where the participle ends the clause: <c>Der Plan wurde von Anna Weber als „zu teuer“ bezeichnet</c>,
/// <c>Door Jan Bakker werd de kritiek afgedaan als ‘gekef’</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class PassiveSpeakerReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxTokens = 24;
    private const int MaxBehind = 3;
    private const int MaxInserted = 12;

    /// <summary>Those that a participle has before a noun, in German and in Dutch.</summary>
    private static readonly string[] AdjectiveEndings = ["e", "en", "er", "es", "em"];

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int start, int quote)
    {
        if (words.PassiveVerbs.Count == 0 || quote >= paragraph.Tokens.Length || quote - start is < 3 or > MaxTokens)
        {
            return null;
        }

        if (Inserted(start, quote) is { } inserted)
        {
            return inserted;
        }

        for (var i = start; i < quote; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote || token.IsMark(paragraph.Text, ','))
            {
                return null;
            }

            if (token.Is(WordKinds.SpeakerMarker) && IsAgent(start, i) && subjects.After(i + 1) is { Kind: SubjectKind.Name, Run: { } run } subject && subject.Last < quote && (run.IsTitled || run.NameFirst < run.Last))
            {
                return HasPassive(start, i, subject.Last, quote) && HasParticiple(subject.Last, quote) ? maker.Make(subject, i, subject.Last) : null;
            }
        }

        return null;
    }

    /// <summary>
    /// <c>Das Werk, von Kritikerin Anna Weber als „zu lang“ bezeichnet, läuft</c>, <c>het door Jan Bakker “te lang” genoemde werk</c>: behind a comma or an article, and right behind the
    /// quotation its participle, which may have an ending of an adjective.
    /// </summary>
    private Attribution? Inserted(int start, int quote)
    {
        for (var i = quote - 2; i > start && quote - i <= MaxInserted; i--)
        {
            if (!paragraph.Tokens[i].Is(WordKinds.SpeakerMarker) || !(paragraph.Tokens[i - 1].IsMark(paragraph.Text, ',') || paragraph.Tokens[i - 1].Is(WordKinds.Article)))
            {
                continue;
            }

            return subjects.After(i + 1) is { Kind: SubjectKind.Name, Run: { } run } subject && (run.IsTitled || run.NameFirst < run.Last) && subject.Last < quote && quote - subject.Last <= MaxBehind && IsParticiple(quote + 1)
                ? maker.Make(subject, i, subject.Last) : null;
        }

        return null;
    }

    private bool IsParticiple(int i)
    {
        if (i >= paragraph.Tokens.Length || paragraph.Tokens[i] is not { IsLower: true } token)
        {
            return false;
        }

        return token.Is(WordKinds.Participle) || Array.Exists(AdjectiveEndings, ending => token.Length > ending.Length && NameForms.EndsWith(paragraph.Text, token, ending)
            && (words.Vocabulary.Find(paragraph.Text, token.Start, token.Length - ending.Length) & WordKinds.Participle) != WordKinds.None);
    }

    /// <summary>Whether the preposition is that of the passive: it begins the sentence or stands behind the verb, and not behind a noun as in <c>der Brief von Anna Weber</c>.</summary>
    private bool IsAgent(int start, int marker) =>
        marker == start || !paragraph.Tokens[marker].Is(WordKinds.TitleLinker | WordKinds.NameParticle) || IsPassive(marker - 1) || paragraph.Tokens[marker - 1].Is(WordKinds.Adverb | WordKinds.Person | WordKinds.Weekday);

    private bool HasPassive(int start, int marker, int last, int quote)
    {
        for (var i = start; i < quote; i++)
        {
            if ((i < marker || i > last) && IsPassive(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>A participle of saying between the name and the quotation, or right behind that.</summary>
    private bool HasParticiple(int last, int quote)
    {
        for (var i = last + 1; i <= quote + MaxBehind && paragraph.InOneSentence(last, i); i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Participle))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsPassive(int token) => paragraph.Tokens[token].IsWord && words.PassiveVerbs.Contains(paragraph.Folded(token));
}
