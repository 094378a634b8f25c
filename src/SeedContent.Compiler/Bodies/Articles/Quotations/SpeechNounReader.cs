using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads whose words a quotation is behind which a noun tells what it was: <c>„Nein“, war die knappe Antwort von Anna Weber</c>, <c>“No,” was Jane Doe's answer</c>,
/// <c>‘Nee’, luidde haar antwoord</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class SpeechNounReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxWords = 5;
    private const int MaxAdjectives = 3;
    private const int MaxOfName = 16;

    /// <param name="verb">The token behind the quotation and its comma.</param>
    public Attribution? Read(int verb)
    {
        // 'these were the words with which Doe began'
        verb += words.SpeechCopulas.Count > 0 && paragraph.InOneSentence(verb, verb + 1) && paragraph.Tokens[verb].Is(WordKinds.PointsBack) ? 1 : 0;
        if (words.SpeechCopulas.Count == 0 || !paragraph.Tokens[verb].IsLower || !words.SpeechCopulas.Contains(paragraph.Folded(verb)))
        {
            return null;
        }

        for (var i = verb + 1; i - verb <= MaxWords && paragraph.InOneSentence(verb, i) && paragraph.Tokens[i].IsWord; i++)
        {
            // 'was Jane Doe's verdict'
            if (names.StartingAt(i) is { CanSpeak: true } owner && paragraph.Tokens[owner.Last].IsPossessive && paragraph.InOneSentence(i, owner.Last + 1))
            {
                return IsNounBehind(owner.Last) ? maker.Make(new(SubjectKind.Name, owner, NamePhrase.First(owner), owner.Last), verb, owner.Last) : null;
            }

            if (words.SpeechNouns.Contains(paragraph.Folded(i)))
            {
                return Owner(verb, i);
            }
        }

        return null;
    }

    /// <summary><c>“We stay”: that was Jane Doe's message</c>, <c>„Wir bleiben“: Das war die Antwort von Anna Weber</c></summary>
    /// <param name="quote">The quotation's token.</param>
    public Attribution? ReadBehindColon(int quote) =>
        words.IsGermanic && paragraph.InOneSentence(quote, quote + 3) && paragraph.Tokens[quote + 1].IsMark(paragraph.Text, ':') && words.SpeechCopulas.Contains(paragraph.Folded(quote + 3)) ? Read(quote + 3) : null;

    /// <summary><c>Otto Weber ist dagegen. Seine Begründung: „…“</c>: a noun and whose it is, behind a sentence that begins with somebody and names nobody else.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? ReadBeforeColon(int start, int quote)
    {
        // 'Her message was blunt: “…”'
        var noun = start + 1;
        while (noun - start <= MaxAdjectives && noun < quote - 2 && !words.SpeechNouns.Contains(paragraph.Folded(noun)))
        {
            noun++;
        }

        if (noun < quote - 2 && !IsDescribed(noun + 1, quote - 1))
        {
            return null;
        }

        if (!(words.IsGermanic || words.IsRomance) || noun <= start || noun - start > MaxAdjectives || !IsOwned(start, noun) || !words.SpeechNouns.Contains(paragraph.Folded(noun)) || !paragraph.InOneSentence(start, noun))
        {
            return null;
        }

        return OwnerAbove(start, noun) ?? maker.Make(new(SubjectKind.Pronoun, Run: null, start, noun), start, noun, isDirect: true);
    }

    /// <summary><c>Jane Doe's message was simple: “…”</c>, <c>Die Antwort von Anna Weber: „…“</c>: a noun with the name whose it is, and no more than how it was.</summary>
    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? ReadOfName(int start, int quote)
    {
        if (!words.IsGermanic || quote - start > MaxOfName)
        {
            return null;
        }

        if (names.StartingAt(start) is { CanSpeak: true } owner && paragraph.Tokens[owner.Last].IsPossessive)
        {
            var noun = owner.Last + 1;
            while (noun - owner.Last <= MaxAdjectives && noun < quote - 2 && !words.SpeechNouns.Contains(paragraph.Folded(noun)))
            {
                noun++;
            }

            return noun < quote - 1 && words.SpeechNouns.Contains(paragraph.Folded(noun)) && IsDescribed(noun + 1, quote - 1) ? maker.Make(new(SubjectKind.Name, owner, start, owner.Last), start, noun, isDirect: true) : null;
        }

        // 'Anna Webers Antwort': where all nouns have capitals, the noun is read with the name, whose ending says that it owns the noun.
        if (names.StartingAt(start) is { } joined && words.CapitalNouns && joined.Last == quote - 2 && joined.Last > start && words.SpeechNouns.Contains(paragraph.Folded(joined.Last)))
        {
            return Attribution.Unnamed;
        }

        var head = start + (paragraph.Tokens[start].Is(WordKinds.Article) ? 1 : 0);
        while (head - start <= MaxAdjectives && head < quote - 2 && paragraph.Tokens[head].IsWord && !words.SpeechNouns.Contains(paragraph.Folded(head)))
        {
            head++;
        }

        return head + 2 < quote && words.SpeechNouns.Contains(paragraph.Folded(head)) && paragraph.Tokens[head + 1].Is(WordKinds.TitleLinker) && subjects.After(head + 2) is { Kind: SubjectKind.Name } named && IsDescribed(named.Last + 1, quote - 1)
            ? maker.Make(named, start, named.Last, isDirect: true) : null;
    }

    /// <summary>Whether nothing stands between two tokens, or a form of "to be" and how something was.</summary>
    private bool IsDescribed(int first, int colon)
    {
        for (var i = first; i < colon; i++)
        {
            if (i == first ? !IsCopula(i) : !paragraph.Tokens[i].IsLower || paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Person | WordKinds.PlacePreposition | WordKinds.Complementizer))
            {
                return false;
            }
        }

        return colon - first <= MaxWords;
    }

    private bool IsCopula(int i) => words.SpeechCopulas.Contains(paragraph.Folded(i)) || (words.IsRomance && words.NameWords.Spoken.Copulas.Contains(paragraph.Folded(i)));

    /// <summary>Whether "his" or "her" stands before a noun, perhaps behind an article: <c>la sua risposta</c>.</summary>
    private bool IsOwned(int start, int noun) =>
        words.OwnerPronouns.Contains(paragraph.Folded(start)) || (words.IsRomance && start + 1 < noun && paragraph.Tokens[start].Is(WordKinds.Article) && words.OwnerPronouns.Contains(paragraph.Folded(start + 1)));

    /// <summary>With whom the sentence before begins, where it names nobody else.</summary>
    private Attribution? OwnerAbove(int start, int noun)
    {
        var above = start > 0 ? paragraph.SentenceStart(start - 1) : 0;
        if (start == 0 || subjects.After(above) is not { Kind: SubjectKind.Name, Run: { CanSpeak: true } run } owner || !GivenNames.IsPerson(run, words) || !paragraph.Tokens[run.Last + 1].IsWord && !paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',')
            || names.IsOneOfSeveral(run) || NamesOther(run.Last + 1, start))
        {
            return null;
        }

        return maker.Make(owner, start, noun, isDirect: true);
    }

    private bool NamesOther(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote || names.StartingAt(i) is { CanSpeak: true } run && GivenNames.IsPerson(run, words))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsNounBehind(int owner)
    {
        for (var i = owner + 1; i - owner <= MaxAdjectives && paragraph.InOneSentence(owner, i); i++)
        {
            if (words.SpeechNouns.Contains(paragraph.Folded(i)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whose the noun is: who stands behind "of", or the one that the word before it stands for.</summary>
    private Attribution? Owner(int verb, int noun)
    {
        var of = noun + 1;
        if (paragraph.InOneSentence(verb, of + 1) && paragraph.Tokens[of].Is(WordKinds.PlacePreposition) && subjects.After(of + 1) is { Kind: SubjectKind.Name, Run: { } sender } from && (sender.IsTitled || sender.NameFirst < sender.Last))
        {
            // 'was the message from Jane Doe'
            return maker.Make(from, verb, from.Last);
        }

        if (paragraph.InOneSentence(verb, of + 1) && paragraph.Tokens[of].Is(WordKinds.TitleLinker | WordKinds.SpeakerMarker) && subjects.After(of + (paragraph.Tokens[of].Is(WordKinds.Article) ? 0 : 1)) is { Kind: SubjectKind.Name } owner)
        {
            return maker.Make(owner, verb, owner.Last);
        }

        // 'was the question that Jane Doe put', 'was how Jane Doe put it'
        var clause = of;
        while (clause - of < MaxWords && paragraph.InOneSentence(verb, clause) && paragraph.Tokens[clause] is { IsLower: true } word && word.Is(WordKinds.Complementizer | WordKinds.Relative | WordKinds.PlacePreposition | WordKinds.Function) && !word.Is(WordKinds.Article))
        {
            clause++;
        }

        if (paragraph.InOneSentence(verb, clause + 1) && words.FrontPrepositions.Count == 0 && subjects.After(clause) is { Kind: SubjectKind.Name } speaker)
        {
            return maker.Make(speaker, verb, speaker.Last);
        }

        // 'war das Letzte, was Weber sagte', 'was het laatste wat De Vries zei'
        clause = of + (paragraph.InOneSentence(verb, of + 1) && paragraph.Tokens[of].IsMark(paragraph.Text, ',') ? 1 : 0);
        if (words.FrontPrepositions.Count > 0 && paragraph.InOneSentence(verb, clause + 1) && paragraph.Tokens[clause] is { IsLower: true } relative && relative.Is(WordKinds.Relative | WordKinds.Function | WordKinds.Complementizer)
            && !relative.Is(WordKinds.PlacePreposition | WordKinds.SharedSubject | WordKinds.SpeakerMarker) && subjects.After(clause + 1) is { Kind: SubjectKind.Name } teller)
        {
            return maker.Make(teller, verb, teller.Last);
        }

        for (var i = verb + 1; i < noun; i++)
        {
            if (words.OwnerPronouns.Contains(paragraph.Folded(i)))
            {
                return maker.Make(new(SubjectKind.Pronoun, Run: null, verb, noun), verb, noun);
            }
        }

        return null;
    }
}
