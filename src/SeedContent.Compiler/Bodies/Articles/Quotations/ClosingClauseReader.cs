using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads the clause that closes the sentence of a quotation and says whose all of it is: <c>The plan is “not cheap” and has its risks, Doe said.</c>
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
/// <param name="clauses">Reads clauses of a verb and its subject.</param>
internal sealed class ClosingClauseReader(TokenizedParagraph paragraph, LanguageWords words, SpeakerClauseReader clauses)
{
    private const int MaxTokens = 60;
    private const int MaxCommas = 3;
    private const int MaxWordsBehind = 4;

    /// <summary>What no clause has that only closes the sentence.</summary>
    private const WordKinds Others = WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Relative | WordKinds.SharedSubject | WordKinds.Negation;

    /// <param name="quote">The quotation's token.</param>
    public Attribution? Read(int quote)
    {
        var end = quote;
        var cut = -1;
        while (end - quote <= MaxTokens && paragraph.InOneSentence(quote, end + 1))
        {
            // 'It was a “mess”, said Doe, “and we go”': what goes on behind the clause has a comma before it.
            cut = cut < 0 && end > quote + 1 && paragraph.Tokens[end].IsMark(paragraph.Text, ',') && paragraph.Tokens[end + 1].Kind == TokenKind.Quote ? end - 1 : cut;
            end++;
        }

        return Read(quote, end) ?? (cut > 0 ? Read(quote, cut) : null);
    }

    private Attribution? Read(int quote, int end)
    {
        var commas = 0;
        for (var i = end; i > quote + 1 && end - i <= MaxTokens && commas < MaxCommas; i--)
        {
            if (paragraph.Tokens[i].Kind == TokenKind.Quote || paragraph.Tokens[i].IsMark(paragraph.Text, ':') || paragraph.Tokens[i].IsMark(paragraph.Text, ';'))
            {
                return null;
            }

            if (!paragraph.Tokens[i].IsMark(paragraph.Text, ','))
            {
                continue;
            }

            commas++;
            if (i < end && paragraph.Tokens[i + 1].IsWord && clauses.Read(quote, i + 1) is { Kind: SubjectKind.Name or SubjectKind.Pronoun, Span: { } span } found && (found.Kind == SubjectKind.Name || found.IsOnePerson) && Closes(span.End, end))
            {
                return found;
            }
        }

        return null;
    }

    /// <summary>Whether nothing is said behind the verb and its subject: a comma and what describes the subject, or few words of when and where.</summary>
    private bool Closes(int position, int end)
    {
        var i = end;
        while (i >= 0 && paragraph.Tokens[i].Start >= position)
        {
            i--;
        }

        var behind = 0;
        for (i++; i <= end && !paragraph.Tokens[i].IsMark(paragraph.Text, ','); i++)
        {
            var token = paragraph.Tokens[i];
            if (token.IsWord && (token.Is(Others) && !token.Is(WordKinds.Article) || ++behind > MaxWordsBehind || words.CaseEndings.Count > 0))
            {
                return false;
            }
        }

        return true;
    }
}
