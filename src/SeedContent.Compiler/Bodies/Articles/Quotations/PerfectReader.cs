using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads verbs that stand at the end of their clause, where the language parts them from the auxiliary or the word that begins the clause:
/// <c>Zuvor hatte Schmidt am Montag gesagt</c>, <c>wie Schmidt am Montag mitteilte</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class PerfectReader(TokenizedParagraph paragraph, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxTokens = 16;

    /// <summary>Whether a token is a participle of saying that no auxiliary stands beside.</summary>
    public bool IsParticiple(int token) =>
        words.FrontPrepositions.Count > 0 && paragraph.Tokens[token].Is(WordKinds.Participle) && !paragraph.Tokens[token].Is(WordKinds.AnyVerb);

    /// <summary>Whether a token may be a participle of saying whose auxiliary stands before the quotation: <c>hat es als „spät“ bezeichnet</c>.</summary>
    public bool MayBeParticiple(int token) => words.FrontPrepositions.Count > 0 && paragraph.Tokens[token].Is(WordKinds.Participle);

    /// <summary>The attribution that a participle makes with its auxiliary; null where that is not found.</summary>
    /// <param name="participle">The participle's token.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    public Attribution? Read(int participle, int quote)
    {
        for (var i = participle - 1; participle - i <= MaxTokens && paragraph.InOneSentence(i, participle); i--)
        {
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, ',') || token.Is(WordKinds.AnyVerb | WordKinds.Negation) || (token.Is(WordKinds.Complementizer) && i != quote - 1))
            {
                return null;
            }

            if (token.Is(WordKinds.Auxiliary) && i > 0)
            {
                // 'Weber hat das Haus …': what is a noun as well is the subject only where no name stands before.
                var before = subjects.Before(i);
                var following = before is { Kind: SubjectKind.Name, Run.IsNoun: false } ? Subject.None : subjects.After(maker.SkipAdverbs(i + 1));
                var subject = following.IsSaid && following.Last < participle ? following : before;
                return subject.IsSaid ? maker.Make(subject, Math.Min(i, subject.First), participle, quote > participle && maker.IsDirect(participle, quote)) : null;
            }
        }

        return null;
    }

    /// <summary><c>zou tegen de krant hebben gezegd</c>: the finite verb stands farther ahead than the infinitive beside the participle.</summary>
    /// <param name="verb">The token of both.</param>
    public bool IsInfinitive(int verb) =>
        IsInfinitiveOfSaying(verb) && HasAuxiliaryBefore(verb) || words.FrontPrepositions.Count > 0 && paragraph.Tokens[verb] is var token && token.Is(WordKinds.AnyVerb) && WordText.WordEnd(paragraph.Text, token.Start, token.End) is var end && end < token.End && paragraph.Text[end - 1] == 'n'
        && (words.Vocabulary.Find(paragraph.Text, token.Start, end - token.Start) & WordKinds.Auxiliary) != WordKinds.None && HasAuxiliaryBefore(verb);

    /// <summary><c>sollte Weber später berichten</c>, <c>wilde De Vries alleen zeggen</c>: a verb in the form that closes the clause of a modal verb.</summary>
    private bool IsInfinitiveOfSaying(int verb) =>
        words.FrontPrepositions.Count > 0 && paragraph.Tokens[verb] is { IsLower: true } token && token.Is(WordKinds.Infinitive);

    private bool HasAuxiliaryBefore(int infinitive)
    {
        for (var i = infinitive - 1; infinitive - i <= MaxTokens && paragraph.InOneSentence(i, infinitive) && !paragraph.Tokens[i].IsMark(paragraph.Text, ',') && !paragraph.Tokens[i].Is(WordKinds.AnyVerb); i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Auxiliary))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>„…“, hatte Schmidt am Montag geschrieben</c>: behind a quotation the auxiliary, its subject and then the participle.</summary>
    /// <param name="auxiliary">The token behind the quotation and its comma.</param>
    public Attribution? BehindQuote(int auxiliary)
    {
        if (words.FrontPrepositions.Count == 0 || !paragraph.Tokens[auxiliary].Is(WordKinds.Auxiliary) || subjects.After(maker.SkipAdverbs(auxiliary + 1)) is not { Kind: SubjectKind.Name or SubjectKind.Pronoun } subject)
        {
            return null;
        }

        for (var i = subject.Last + 1; i - subject.Last <= MaxTokens && paragraph.InOneSentence(auxiliary, i) && paragraph.Tokens[i].IsWord; i++)
        {
            // 'sollte Weber später berichten'
            if (paragraph.Tokens[i].Is(WordKinds.Participle) || IsInfinitiveOfSaying(i))
            {
                return maker.Make(subject, auxiliary, subject.Last);
            }
        }

        return null;
    }

    /// <summary>Who the subject is of a verb at the end of a clause that a word for "as" begins.</summary>
    /// <param name="verb">The verb's token.</param>
    public Subject BehindAs(int verb)
    {
        for (var i = verb - 1; words.AsWords.Count > 0 && verb - i <= MaxTokens && paragraph.InOneSentence(i, verb) && !paragraph.Tokens[i].IsMark(paragraph.Text, ','); i--)
        {
            if (paragraph.Tokens[i] is { IsWord: true } word && words.AsWords.Contains(WordText.Fold(word.Span.In(paragraph.Text))))
            {
                return subjects.After(i + 1) is { Kind: SubjectKind.Name } subject && subject.Last < verb ? subject : Subject.None;
            }
        }

        return Subject.None;
    }
}
