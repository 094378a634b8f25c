using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads who a sentence with a colon is about, whatever its verb, before what may be speech, in Romance languages: <c>Ana Pérez no se rinde: «…»</c>,
/// <c>Al salir, el actor Luis Gómez saludó a todos: «…»</c>, <c>Fue Ana Pérez quien abrió la puerta: «…»</c>, <c>Luego, la voz de Ana Pérez: «…»</c>.
/// Nobody else may be its subject, or that of a clause of it.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class ColonHeadReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxTokens = 44;
    private const int FewestWords = 2;
    private const int MaxShownWords = 4;
    private const int MaxCleftTokens = 3;

    private const WordKinds Hangs = WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker;

    private readonly PersonCheck persons = new(paragraph, words);
    private readonly WordOwnerReader owners = new(paragraph, words, subjects);

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? Read(int start, int quote)
    {
        var colon = quote - 1;
        if (!words.IsRomance || colon - start < FewestWords || quote - start > MaxTokens || !paragraph.Tokens[colon].IsMark(paragraph.Text, ':')
            || (quote < paragraph.Tokens.Length && !MayBeSpeech(paragraph.Tokens[quote])))
        {
            return null;
        }

        var isSetOff = false;
        var cleft = EndOfCleft(start);
        for (var i = start; i < colon; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote || paragraph.Tokens[i].IsMark(paragraph.Text, ';'))
            {
                return null;
            }

            var isHead = i == start || paragraph.Tokens[i - 1].IsMark(paragraph.Text, ',');
            isSetOff |= isHead && i > start;
            if ((isHead || i == cleft || (i == start + 1 && Leads(start))) && SubjectAt(i) is { Run: not null } subject)
            {
                return Tell(subject, isSetOff, colon, isCleft: i == cleft);
            }
        }

        return null;
    }

    /// <summary>A word that joins the sentence to the one before.</summary>
    private bool Leads(int start) =>
        paragraph.Tokens[start] is var token && token.Is(WordKinds.SharedSubject | WordKinds.Adverb) && !token.Is(WordKinds.Article | WordKinds.Title);

    /// <summary>The token behind the words that begin a sentence which sets off its subject; -1 where none do.</summary>
    private int EndOfCleft(int start)
    {
        for (var last = start; last - start < MaxCleftTokens && paragraph.InOneSentence(start, last + 1); last++)
        {
            if (words.NameWords.Spoken.Clefts.Contains(WordText.Fold(TextSpan.FromBounds(paragraph.Tokens[start].Start, paragraph.Tokens[last].End).In(paragraph.Text))))
            {
                return last + 1;
            }
        }

        return -1;
    }

    private Subject SubjectAt(int i)
    {
        if (owners.At(i, isBeforeColon: true) is { Kind: SubjectKind.Name } owner)
        {
            return owner;
        }

        return subjects.After(i) is { Kind: SubjectKind.Name, Run: { } run } subject && persons.Is(run) && IsRole(i, run) && !names.IsOneOfSeveral(run) ? subject : Subject.None;
    }

    /// <summary>Whether nothing but what somebody is stands before a name; behind an article and a noun that is no role it is what that noun is called: <c>el caso Ana Pérez</c>.</summary>
    private bool IsRole(int first, NameRun run)
    {
        var titles = 0;
        var others = 0;
        for (var i = first; i < run.NameFirst; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.IsWord && token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer | WordKinds.Negation | WordKinds.Clitic) && !token.Is(WordKinds.AnyTitle | WordKinds.Article | WordKinds.TitleLinker | WordKinds.TitleQualifier))
            {
                return false;
            }

            titles += token.Is(WordKinds.AnyTitle) ? 1 : 0;
            others += token.IsLower && !token.Is(WordKinds.Article) ? 1 : 0;
        }

        return titles > 0 || others == 0;
    }

    /// <summary>The words that tell of the subject, up to the verb or a whole short clause; null where somebody else may speak.</summary>
    private Attribution? Tell(Subject subject, bool isSetOff, int colon, bool isCleft)
    {
        var first = subject.Last + 1;
        if (first >= colon)
        {
            return paragraph.Tokens[subject.First].Is(WordKinds.Article) ? maker.Make(subject, subject.First, subject.Last, isDirect: true) : null;
        }

        first += isCleft && paragraph.Tokens[first].Is(WordKinds.Relative | WordKinds.Complementizer) ? 1 : 0;
        if (paragraph.Tokens[first].IsMark(paragraph.Text, '('))
        {
            while (first < colon && !paragraph.Tokens[first].IsMark(paragraph.Text, ')'))
            {
                first++;
            }

            first++;
        }

        if (first < colon && paragraph.Tokens[first].IsMark(paragraph.Text, ','))
        {
            // 'Con su abogada, Ana Pérez, el acusado sonrió': behind a comma the name may only say who somebody is.
            if (isSetOff && HungRole.Is(paragraph, subject.First - 1))
            {
                return null;
            }

            // 'El alcalde, Luis Gómez, sonrió': the comma only closes what the one before the name opened.
            var isName = subject.Run is { } named && NamePhrase.First(named) > subject.First && paragraph.Tokens[NamePhrase.First(named) - 1].IsMark(paragraph.Text, ',');
            first = isName && BehindLastComma(first, colon) < 0 ? first + 1 : BehindLastComma(first, colon);
        }

        return first > 0 && first < colon && IsClauseOf(first, colon) ? maker.Make(subject, subject.First, EndOfVerb(first, colon), isDirect: true) : null;
    }

    /// <summary>What stands behind the last comma before the colon; -1 where the one at a token is the last.</summary>
    private int BehindLastComma(int comma, int colon)
    {
        for (var i = colon - 1; i > comma; i--)
        {
            if (paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                return i + 1;
            }
        }

        return -1;
    }

    /// <summary>A predicate that has no other subject, tells of nobody else's words and leads to no title.</summary>
    private bool IsClauseOf(int first, int colon)
    {
        // 'Junto a Luis, Ana Pérez, la alcaldesa sonrió': somebody else is the subject of the clause.
        var (head, next) = (paragraph.Tokens[first], paragraph.Tokens[first + 1]);
        if (head.Is(WordKinds.Article) && (next.Is(WordKinds.AnyTitle) || !(head.Is(WordKinds.Clitic) || next.Is(WordKinds.Auxiliary | WordKinds.AnyVerb))))
        {
            return false;
        }

        for (var i = first; i < colon; i++)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote || (token.Is(WordKinds.Naming) && !token.Is(WordKinds.AnyTitle | WordKinds.AnyVerb) && i >= LastVerbPhrase(first, colon)) || token.Is(WordKinds.Person)
                || (token.Is(WordKinds.Complementizer | WordKinds.Relative) && !token.Is(WordKinds.TitleLinker | WordKinds.PlacePreposition | WordKinds.Article | WordKinds.Clitic))
                || (token.Is(WordKinds.Negation) && paragraph.Tokens[i + 1].Is(WordKinds.VerbAfterSpeaker) && !InfiniteVerb.IsBefore(paragraph, i + 3, words)))
            {
                return false;
            }

            if (names.StartingAt(i) is { CanSpeak: true } run && persons.Is(run))
            {
                var before = paragraph.Tokens[Math.Max(NamePhrase.First(run) - 1, first)];
                before = before.Is(WordKinds.Article) && !before.Is(Hangs) && NamePhrase.First(run) - 2 > first ? paragraph.Tokens[NamePhrase.First(run) - 2] : before;
                if (!before.IsWord || before.Is(WordKinds.SharedSubject | WordKinds.SpeakerMarker | WordKinds.Complementizer))
                {
                    return false;
                }
            }
        }

        return true;
    }

    /// <summary>'encontró el cuerpo y llamó a su hermana': behind "and" what was found before is not what is said.</summary>
    private int LastVerbPhrase(int first, int colon)
    {
        for (var i = colon - FewestWords; i > first; i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.ListConjunction) && paragraph.Tokens[i + 1] is { IsLower: true } next && !next.Is(WordKinds.Article | WordKinds.TitleLinker | WordKinds.PlacePreposition))
            {
                return i;
            }
        }

        return first;
    }

    /// <summary>The last token of the verb with what belongs to it, or of a clause of few words.</summary>
    private int EndOfVerb(int first, int colon)
    {
        if (colon - first <= MaxShownWords)
        {
            var last = colon - 1;
            while (last > first && paragraph.Tokens[last].Is(WordKinds.Negation | WordKinds.Weekday | WordKinds.Adverb))
            {
                last--;
            }

            return last;
        }

        var verb = first;
        while (verb + 1 < colon && (paragraph.Tokens[verb].Is(WordKinds.Clitic | WordKinds.Negation | WordKinds.Auxiliary | WordKinds.LeadingVerb) || (verb == first && paragraph.Tokens[verb].Is(WordKinds.Article))))
        {
            verb++;
        }

        return verb;
    }

    private bool MayBeSpeech(Token quote) =>
        QuoteShape.Of(paragraph.Text, quote.Span) is { MayBeSentence: true } shape && (shape.Words >= FewestWords || shape.EndsSentence)
        && !TitleLike.Is(paragraph.Text, TextSpan.FromBounds(quote.Start + 1, quote.End - 1), minWords: 1);
}
