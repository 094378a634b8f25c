using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who a pronoun stands for where the article knows of no person yet, and the sentence before begins with two words that may be the name of one, tells of what is his or hers,
/// and names nobody else: <c>Chan Siu-ming wiped his hands. “They lose them,” he says.</c>
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class UnknownPerson(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    /// <summary>Where nothing is known of either word, nothing shows that the longer ones are no team or place.</summary>
    private const int MostWords = 3;
    private const int MaxTokens = 40;

    /// <summary>How many mentions are looked at, so that an article of names alone costs no more than its length.</summary>
    private const int MaxMentions = 64;

    /// <param name="paragraph">The paragraph of the pronoun.</param>
    /// <param name="token">Its token, or that of the quotation.</param>
    public TextSpan? Before(TokenizedParagraph paragraph, int token)
    {
        var end = words.IsGermanic && token < paragraph.Tokens.Length ? paragraph.SentenceStart(token) : 0;
        if (end == 0)
        {
            return null;
        }

        var start = paragraph.SentenceStart(end - 1);
        return names[paragraph.Index].StartingAt(start) is { HasName: true, CanSpeak: true, IsNoun: false, IsBehindArticle: false } run && index.ResolvePerson(run) is null && IsName(run) && run.Last + 1 < end && paragraph.Tokens[run.Last + 1].IsLower && HasOwn(paragraph, run.Last + 1, end) && IsOnly(paragraph, run, token)
            ? index.Resolve(run)
            : null;
    }

    /// <summary>'wiped her hands', 'haalt zijn schouders op': only people have what is told to be his or hers.</summary>
    private bool HasOwn(TokenizedParagraph paragraph, int first, int end)
    {
        for (var i = first; i < end && i - first <= MaxTokens; i++)
        {
            if (paragraph.Tokens[i] is { IsLower: true } word && words.OwnerPronouns.Contains(WordText.Fold(word.Span.In(paragraph.Text))))
            {
                return true;
            }
        }

        return false;
    }

    private bool IsName(NameRun run)
    {
        if (run.NameFirst >= run.Last || run.Last - run.NameFirst >= MostWords || Organization.HasPart(run, run.NameFirst) || Organization.Is(run.Paragraph.Text, run.NameSpan, words))
        {
            return false;
        }

        for (var i = run.NameFirst; i <= run.Last; i++)
        {
            if (run.Paragraph.Tokens[i].Is(WordKinds.Place | WordKinds.People | WordKinds.Grammar) || run.Paragraph.Tokens[i].IsAcronym)
            {
                return false;
            }
        }

        return words.PlaceNames.Find(run.Paragraph.Text, run.NameSpan) == PlaceKinds.None && !run.Paragraph.Tokens[run.Last].IsPossessive;
    }

    /// <summary>Whether no other name of two words and no person stands before the pronoun, from the head of the article on.</summary>
    private bool IsOnly(TokenizedParagraph paragraph, NameRun run, int token)
    {
        var mentions = 0;
        for (var p = 0; p <= paragraph.Index; p++)
        {
            foreach (var other in names[p].Runs)
            {
                if (p == paragraph.Index && other.First >= token)
                {
                    break;
                }

                if (++mentions > MaxMentions)
                {
                    return false;
                }

                if (!ReferenceEquals(other, run) && (other.Title != TitleContext.None || (other.CanSpeak && (index.ResolvePerson(other) is not null || other.NameFirst < other.Last))) && !NamePhrase.IsObject(other))
                {
                    return false;
                }
            }
        }

        return true;
    }
}
