using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads the words that attribute a quotation before it in its sentence: <c>Jane Doe said: “…”</c>, <c>According to Doe, … “…”</c>, <c>said Doe, “…”</c>,
/// <c>and added that … “…”</c>, <c>Doe: “…”</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="verbs">Reads what the verbs of the paragraph say.</param>
/// <param name="colons">Reads what a name and a colon say.</param>
/// <param name="views">Reads for whom something is what is quoted.</param>
/// <param name="heads">Reads whom a sentence with a colon is about.</param>
/// <param name="ownWords">Reads whose words a noun says that it is.</param>
/// <param name="scenes">Reads the same where the order of the words shows the subject.</param>
/// <param name="passives">Reads by whom something is called what is quoted.</param>
/// <param name="agents">Reads the same in Romance languages.</param>
/// <param name="behind">Reads who stands behind what is quoted there.</param>
/// <param name="subordinate">Reads clauses that the verb ends.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class BeforeQuoteReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, VerbReader verbs, NameAndColonReader colons, ViewReader views, ColonSubjectReader heads, SpeechOwnerReader ownWords, SceneReader scenes, PassiveSpeakerReader passives, AgentReader agents, SubjectBehindPartReader behind, SubordinateClauseReader subordinate, AttributionMaker maker)
{
    private readonly OwnedSpeechReader owners = new(paragraph, names, words);
    private readonly QuotedName named = new(paragraph, words);
    private readonly VerbsBeforeQuoteReader clauses = new(paragraph, names, words, verbs, colons, heads, maker);

    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Read(int quote)
    {
        var start = quote < paragraph.Tokens.Length ? paragraph.SentenceStart(quote) : paragraph.SentenceStart(quote - 1);
        if (start < quote && heads.ReadLed(start, quote) is { } led)
        {
            return led;
        }

        if (start < quote && named.Is(quote))
        {
            return Attribution.Unnamed;
        }

        if (quote < paragraph.Tokens.Length && subordinate.Read(quote) is { } clause)
        {
            return clause;
        }

        if ((agents.Read(start, quote) ?? behind.Read(start, quote) ?? FromOwner(start, quote) ?? (start < quote ? FromDescribedSource(start, quote) : null)) is { } source)
        {
            return source;
        }

        return clauses.TryRead(start, quote, out var read) ? read : WithoutVerb(start, quote);
    }

    /// <summary>Whose words they are by a noun for them or a pronoun, which a verb behind it tells nothing of.</summary>
    private Attribution? FromOwner(int start, int quote) =>
        owners.ReadBorrowed(start, quote) ?? new OwnerPronounReader(paragraph, names, words).Read(start, quote)
        ?? (words.VerbLast && !words.NamesByContext ? new OwnerEndingReader(paragraph, names, words).Read(start, quote) : null);

    /// <summary>What the sentence tells without a verb of saying.</summary>
    private Attribution? WithoutVerb(int start, int quote)
    {
        if (words.CaseEndings.Count > 0 && clauses.IsSetOff(start, quote))
        {
            if (owners.BeginsName(start))
            {
                return owners.Read(start, quote) ?? Attribution.Unnamed;
            }

            // 'Слова Ивана Сидорова: «…»': a noun that elsewhere tells what something is called.
            if (paragraph.Tokens[start].Is(WordKinds.Naming) && owners.Read(start, quote) is { } owned)
            {
                return owned;
            }
        }

        return scenes.BeforeWords(start, quote) ?? passives.Read(start, quote) ?? views.Read(start, quote) ?? colons.Read(start, quote) ?? heads.Read(start, quote) ?? ownWords.ReadBefore(start, quote) ?? owners.Read(start, quote) ?? scenes.BeforeColon(start, quote);
    }

    /// <summary><c>Aus Sicht von Anna Weber, die den Verein führt, ist das „zu spät“</c>: the verb of the relative is none of what is quoted.</summary>
    private Attribution? FromDescribedSource(int start, int quote)
    {
        if (!words.IsGermanic || !paragraph.Tokens[start].Is(WordKinds.AccordingTo) || verbs.Read(start, quote) is not { Kind: SubjectKind.Name, Speaker: { } run } source
            || run.Last + 2 >= quote || !paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',') || !paragraph.Tokens[run.Last + 2].Is(WordKinds.Relative))
        {
            return null;
        }

        for (var i = quote - 1; i > run.Last + 2; i--)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                return source;
            }

            if (paragraph.Tokens[i].Is(WordKinds.AnyVerb) || names.EndingAt(i) is { CanSpeak: true, IsNoun: false, Title: not TitleContext.None })
            {
                return null;
            }
        }

        return null;
    }
}
