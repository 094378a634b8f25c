using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads whose words a sentence reports, for the quotation that stands alone behind it.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="verbs">Reads what its verbs say.</param>
internal sealed class ReportReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, VerbReader verbs)
{
    private const int MaxRoleWords = 6;
    private const int MaxSentences = 4;
    private const int MostOfClause = 20;
    private const int MostCommas = 3;
    private const int MaxToNegation = 2;
    private const int MostBeforeVerb = 6;

    /// <summary>
    /// Whose words the sentence reports that ends before a token: <c>Doe said it was late. “We go.”</c> The first verb is that of the main clause;
    /// where a later one has a name of its own and no "that" leads to it, it is not certain who goes on.
    /// </summary>
    /// <param name="end">The token behind the sentence.</param>
    public Attribution? Reported(int end)
    {
        var start = paragraph.SentenceStart(end - 1);
        if (InClosingClause(start, end) is { } closing)
        {
            return closing;
        }

        Attribution? found = null;
        var (isAsked, hasThat) = (false, false);
        for (var i = start; i < end && i - start <= VerbReader.MaxTokensBefore; i++)
        {
            if (!(paragraph.Tokens[i].Is(WordKinds.AnyVerb) || verbs.Perfects.IsParticiple(i)) || names.EndingAt(i) is not null || verbs.Read(i, end) is not { } attribution)
            {
                continue;
            }

            if (found is null)
            {
                // 'Asked why, Doe said': a participle at the head has no subject of its own, and a question is answered by another.
                isAsked = paragraph.Tokens[i].Is(WordKinds.Asking) && attribution.Span is not null;
                found = i == start && attribution.Span is null ? null : attribution;
                hasThat = IsReport(i, end);
            }
            else if (!hasThat && attribution.Speaker is { } other && other != found.Speaker)
            {
                return null;
            }
        }

        return found is { Kind: SubjectKind.Name or SubjectKind.Pronoun, Span: not null } && !paragraph.Tokens[end - 1].IsMark(paragraph.Text, '?') && !isAsked ? found : null;
    }

    /// <summary>
    /// <c>El hombre, que según su madre estaba bien, entró en el patio, dijo el portavoz de la policía, Luis Gómez.</c>: whatever verbs stand in what is reported, the last clause says who
    /// reports all of it, where it has nothing but the verb and its subject.
    /// </summary>
    private Attribution? InClosingClause(int start, int end)
    {
        var last = end - 1;
        while (last > start && !paragraph.Tokens[last].IsWord)
        {
            last--;
        }

        for (var (i, commas) = (last, 0); i > start && last - i <= MostOfClause && commas < MostCommas; i--)
        {
            if (!paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                continue;
            }

            commas++;
            if (paragraph.Tokens[i + 1].Is(WordKinds.Complementizer | WordKinds.Relative | WordKinds.SharedSubject))
            {
                // 'Он добавил, что Иванов доволен': a clause of what is reported.
                continue;
            }

            for (var verb = i + 1; verb < end && verb - i <= MostBeforeVerb; verb++)
            {
                if (paragraph.Tokens[verb].Is(WordKinds.AnyVerb) && !paragraph.Tokens[verb].Is(WordKinds.AccordingTo) && names.EndingAt(verb) is null && verbs.Read(verb, end) is { Kind: SubjectKind.Name, Span: { } span } found
                    && span.Start >= paragraph.Tokens[i + 1].Start && span.End >= paragraph.Tokens[last].End)
                {
                    return found;
                }
            }
        }

        return null;
    }

    /// <summary>Whose words the last sentence of the paragraph reports that reports any; unnamed where that is nobody by name or pronoun.</summary>
    public Attribution? Last()
    {
        var end = paragraph.Tokens.Length;
        for (var sentences = 0; sentences < MaxSentences && end > 0; sentences++)
        {
            var start = paragraph.SentenceStart(end - 1);
            if ((Aside(start, end) ?? Reported(end) ?? SaidByOther(start, end)) is { } found)
            {
                // A pronoun is none of those who are named behind its sentence.
                return found is { Kind: SubjectKind.Pronoun } && (!found.IsOnePerson || names.Runs.Any(run => run.First >= end && run.CanSpeak)) ? Attribution.Unnamed : found with { EndsParagraph = sentences == 0 };
            }

            end = start;
        }

        return null;
    }

    /// <summary>Whether the sentence that ends before a token reports the words of somebody who is not named: <c>According to the lieutenant, it was late.</c></summary>
    public bool IsOfOther(int end)
    {
        var start = paragraph.SentenceStart(end - 1);
        for (var i = start; i < end && i - start <= VerbReader.MaxTokensBefore; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyVerb) && names.EndingAt(i) is null && !IsNegated(i, start, end) && verbs.Read(i, end) is { Kind: SubjectKind.Unnamed } said && (said.Span is not null || paragraph.Tokens[i].Is(WordKinds.AccordingTo)) && !(words.NamesPlaces && IsThing(i, end)))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>Bagi setiap permohonan, …</c>, <c>Menurut jadwal, …</c>: what stands behind the source up to its comma is no person, where nothing there is a role, a name or an article.</summary>
    private bool IsThing(int source, int end)
    {
        var i = source + 1;
        for (; paragraph.Tokens[source].Is(WordKinds.AccordingTo) && i < end && i - source <= MaxRoleWords && paragraph.Tokens[i].IsWord; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyTitle | WordKinds.Article | WordKinds.Pronoun | WordKinds.OwnedRole | WordKinds.Demonstrative) || words.EpithetNouns.Contains(paragraph.Folded(i)) || (names.Around(i) is not null && !paragraph.Tokens[i].IsAcronym))
            {
                return false;
            }
        }

        return i > source + 1 && i < end && paragraph.Tokens[i].IsMark(paragraph.Text, ',');
    }

    /// <summary>'La empresa no ha respondido', 'Das Unternehmen äußerte sich nicht.': nobody's words are reported.</summary>
    private bool IsNegated(int verb, int start, int end) =>
        (words.IsRomance || words.IsGermanic) && paragraph.HasBetween(Math.Max(start, verb - MaxToNegation), Math.Min(end, verb + MaxToNegation + 1), WordKinds.Negation);

    private Attribution? Aside(int start, int end)
    {
        for (var i = start + 1; i < end && i - start <= VerbReader.MaxTokensBefore; i++)
        {
            if (verbs.Aside(i) is { } aside)
            {
                return aside;
            }
        }

        return null;
    }

    /// <summary>The words of somebody who is not named in a sentence; with <c>itu</c> behind the role, they stand for a pronoun: <c>menteri itu berkata</c>.</summary>
    private Attribution? SaidByOther(int start, int end)
    {
        for (var i = start; i < end && i - start <= VerbReader.MaxTokensBefore; i++)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote)
            {
                return Attribution.Unnamed;
            }

            if (paragraph.Tokens[i].Is(WordKinds.AnyVerb) && names.EndingAt(i) is null && verbs.Read(i, end) is { } said)
            {
                if (paragraph.Tokens[start].Is(WordKinds.PointsBack) && (said.Kind == SubjectKind.Name ? said : SaidByOnlyOne(start, i, end)) is { } named)
                {
                    // 'Об этом сообщила Анна Иванова.'
                    return named;
                }

                var span = TextSpan.FromBounds(paragraph.Tokens[start].Start, paragraph.Tokens[i].End);
                return i > start && paragraph.Tokens[i - 1].Is(WordKinds.Demonstrative) ? new(SubjectKind.Pronoun, Speaker: null, span, IsDirect: false, IsOnePerson: true) : Attribution.Unnamed;
            }
        }

        return null;
    }

    /// <summary>'Об этом заявил на брифинге глава центра Иван Сидоров, передаёт …': the only one in the sentence with a title and a name.</summary>
    private Attribution? SaidByOnlyOne(int start, int verb, int end)
    {
        var titled = names.Runs.Where(run => run.First > verb && run.Last < end && run is { CanSpeak: true, HasName: true } && run.NameFirst < run.Last && (run.Title == TitleContext.Adjacent || GivenNames.IsOfLanguage(run, run.NameFirst, words))).Take(2).ToList();
        return titled is [var one] ? new(SubjectKind.Name, one, TextSpan.FromBounds(paragraph.Tokens[start].Start, paragraph.Tokens[one.Last].End), IsDirect: false) : null;
    }

    /// <summary>
    /// Who said the sentence before, where it is told without marks: <c>قال محمد علي إن الجسر مغلق. «…»</c>
    /// </summary>
    /// <param name="quote">The quotation's token, which begins a sentence.</param>
    public Attribution? ReportedWithThat(int quote)
    {
        var start = paragraph.SentenceStart(quote - 1);
        for (var i = quote - 1; i >= start && quote - i <= VerbReader.MaxTokensBefore; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote)
            {
                return null;
            }

            if (token.Is(WordKinds.AnyVerb) && IsReport(i, quote) && names.EndingAt(i) is null && verbs.Read(i, quote) is { } found)
            {
                return found.Kind == SubjectKind.Name ? found with { IsDirect = false } : null;
            }
        }

        return null;
    }

    /// <summary>Whether "that" follows a verb of saying, behind its subject where that stands there.</summary>
    private bool IsReport(int verb, int end)
    {
        for (var i = verb + 1; i < end && i - verb <= MaxRoleWords; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Complementizer))
            {
                return true;
            }
        }

        return false;
    }
}
