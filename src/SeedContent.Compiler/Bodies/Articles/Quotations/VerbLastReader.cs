using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the subject of verbs that stand behind what is said, where the language puts them there.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class VerbLastReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, AttributionMaker maker)
{
    /// <summary>A quotation of so few characters in the sentence is a term and nothing that its subject says.</summary>
    private const int LongestTerm = 24;
    private const int ShortestStem = 2;
    private const int ShortestParticiple = 4;

    private readonly ReportedClauseReader clauses = new(paragraph, names, words);

    /// <summary><c>Ayşe Demir, köprünün “çok eski” olduğunu söyledi.</c>: the verb that ends the sentence says whose words stand in it.</summary>
    public Attribution? AtEnd(int quote)
    {
        var end = quote;
        while (end - quote <= VerbReader.MaxTokensBefore && paragraph.InOneSentence(quote, end + 1) && paragraph.Tokens[end + 1].IsWord && !(end > quote && paragraph.Tokens[end].Is(WordKinds.VerbAfterSpeaker)))
        {
            end++;
        }

        var closes = !paragraph.InOneSentence(quote, end + 1) || (paragraph.Tokens[end + 1].IsMark(paragraph.Text, '.') && !paragraph.InOneSentence(quote, end + 2));
        if (end == quote || !closes || !paragraph.Tokens[end].Is(WordKinds.VerbAfterSpeaker) || paragraph.Tokens[end].Is(WordKinds.AccordingTo))
        {
            return null;
        }

        // 'köprünün “kapalı” olduğunu yalanladı': what somebody denies others have said.
        return paragraph.Tokens[end].Is(WordKinds.Negation) ? Attribution.Unnamed
            : SubjectBefore(quote) is var subject && subject.Kind == SubjectKind.Name ? maker.Make(subject, end, end)
            : subject.Kind == SubjectKind.None && clauses.LeavesOutSubject(quote, end) ? maker.MakeBare(end)
            : subject.Kind == SubjectKind.Pronoun && paragraph.Tokens[subject.First].Is(WordKinds.Person) && !words.NamesByContext ? maker.Make(subject, end, end)
            : null;
    }

    /// <summary>
    /// The subject of a verb that stands behind the quotation, where it stands before: <c>Demir, “…” dedi</c>, <c>Ayşe Demir, salonda, “…” dedi</c>. It
    /// ends at a comma or at the quotation.
    /// </summary>
    public Subject SubjectBefore(int end)
    {
        for (var i = end - 1; end - i <= VerbReader.MaxTokensBefore && paragraph.InOneSentence(i, end); i--)
        {
            var token = paragraph.Tokens[i];
            if (token.Kind == TokenKind.Quote && token.Length <= LongestTerm)
            {
                continue;
            }

            if ((token.Is(WordKinds.AccordingTo) && names.EndingAt(i - 1) is null) || (token.Is(WordKinds.VerbAfterSpeaker) && paragraph.Tokens[i + 1].Is(WordKinds.SharedSubject)))
            {
                // 'illere göre dağılımı': no source. 'Demir, yolun açıldığını duyurdu ve “…” dedi': the verbs share their subject.
                continue;
            }

            if (token.Kind == TokenKind.Quote || token.Is(WordKinds.VerbAfterSpeaker))
            {
                return Subject.None;
            }

            var ends = i == end - 1 || paragraph.Tokens[i + 1].IsMark(paragraph.Text, ',') || paragraph.Tokens[i + 1].IsMark(paragraph.Text, '(') || paragraph.Tokens[i + 1].Is(WordKinds.Adverb);
            // 'O, “…” dedi', 'O da “…” dedi', but not 'o kadın'
            if (ends && token.Is(WordKinds.Pronoun) && (!token.Is(WordKinds.Article) || (paragraph.StartsSentence(i) && i < end - 1)))
            {
                return Subject.Pronoun(i);
            }

            if (i == end - 1 && clauses.IsCapitalOnly(i, end))
            {
                // 'Köprünün “…” olduğunu söyledi': a capital at the head of the sentence.
                continue;
            }

            if (names.EndingAt(i) is { CanSpeak: true } run && (ends || IsSubject(run, end)) && !token.IsPossessive && !IsMeans(run) && !names.FollowsAnother(run))
            {
                return new(SubjectKind.Name, run, NamePhrase.First(run), run.Last);
            }
        }

        return new OnlySubjectReader(paragraph, names, words).Before(end);
    }

    /// <summary>
    /// <c>… dile getiren Ali Demir bu konuda şunları söyledi:</c>, <c>Rektör Demir önerilerini sıraladı:</c>: behind a participle that takes its speaker, or with a title at the head of the
    /// sentence whose verb a colon follows, a name is the subject without a comma.
    /// </summary>
    private bool IsSubject(NameRun run, int end)
    {
        var first = NamePhrase.First(run);
        return (paragraph.InOneSentence(first - 1, first) && paragraph.Tokens[first - 1].Is(WordKinds.VerbBeforeSpeaker) && !paragraph.Tokens[first - 1].Is(WordKinds.VerbAfterSpeaker))
            || (first == paragraph.SentenceStart(first) && run.Title == TitleContext.Adjacent && end + 1 < paragraph.Tokens.Length && paragraph.Tokens[end + 1].IsMark(paragraph.Text, ':'))
            || (run.Title == TitleContext.Adjacent && run.NameFirst < run.Last && HasNothingElse(run.Last + 1, end) && !NamesAnother(run));
    }

    /// <summary>Whether what stands between a name and the quotation holds nobody else who may be the subject: no comma, no role, and no participle, which has a noun behind it.</summary>
    private bool HasNothingElse(int first, int end)
    {
        for (var i = first; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            // 'Demir geldiğinde bir kadın “…” dedi'
            if (!token.IsWord || (token.Is(WordKinds.Article) && i >= end - 2) || token.Is(WordKinds.AnyTitle | WordKinds.Naming) || (i == first && (!token.IsLower || token.Is(WordKinds.Function))) || IsParticiple(token))
            {
                return false;
            }
        }

        return true;
    }

    private bool IsParticiple(Token token) => token.Length > ShortestParticiple && paragraph.Text[token.End - 1] == 'n' && paragraph.Text[token.End - 2] is 'a' or 'e';

    /// <summary>'kırık Türkçesiyle': one word with the ending of "with" that belongs to somebody.</summary>
    private bool IsMeans(NameRun run) => run.First == run.Last && paragraph.Tokens[run.Last].EndsWithAny(paragraph.Text, words.NameWords.Forms.InstrumentalEndings, ShortestStem);

    /// <summary>Whether the sentence names somebody else before, who may be the subject.</summary>
    private bool NamesAnother(NameRun run)
    {
        for (var i = names.CountBefore(run.First - 1) - 1; i >= 0 && names.Runs[i] is var other && paragraph.InOneSentence(other.First, run.First); i--)
        {
            if (other.CanSpeak && !paragraph.Tokens[other.Last].IsPossessive)
            {
                return true;
            }
        }

        return false;
    }
}
