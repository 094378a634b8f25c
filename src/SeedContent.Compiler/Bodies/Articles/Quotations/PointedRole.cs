using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Whether a role with a word that points back stands for somebody whom the sentences before it name, as a pronoun does: <c>Budi Santoso pulang. “…,” kata mantan bupati itu</c>,
/// <c>“…”, vị đại biểu nói</c>. A role that is spoken of there by itself is that of somebody else.
/// </summary>
/// <param name="names">The names of each paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class PointedRole(IReadOnlyList<ParagraphNames> names, LanguageWords words)
{
    private const int MaxTokensBack = 60;
    private const string Esteemed = "vị";

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="attribution">The words that attribute it.</param>
    public bool Is(TokenizedParagraph paragraph, int quote, TextSpan attribution)
    {
        if (!(words.NamesPlaces || words.HonorificsInNames) || attribution.Start < paragraph.Tokens[quote].Start)
        {
            return false;
        }

        var (points, hasRole, isTheirs) = (false, false, false);
        for (var i = quote + 1; i < paragraph.Tokens.Length && paragraph.Tokens[i].Start < attribution.End; i++)
        {
            var token = paragraph.Tokens[i];
            points |= token.Is(WordKinds.Demonstrative) || (words.HonorificsInNames && token.Is(WordKinds.Article) && string.Equals(WordText.Fold(token.Span.In(paragraph.Text)), Esteemed, StringComparison.Ordinal));
            hasRole |= token.Is(WordKinds.Title | WordKinds.OfficeTitle) && token.IsLower;
            isTheirs |= hasRole && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && IsTitleOfName(paragraph, quote, token);
            if (names[paragraph.Index].Around(i) is not null)
            {
                return false;
            }
        }

        return points && hasRole && (isTheirs || !HasOther(paragraph, quote));
    }

    /// <summary><c>Đại biểu Nguyễn Văn An đứng dậy. “…”, vị đại biểu nói</c>: the title that a name before the quotation has.</summary>
    private bool IsTitleOfName(TokenizedParagraph paragraph, int quote, Token role)
    {
        var key = WordText.Fold(role.Span.In(paragraph.Text));
        var found = false;
        for (var i = quote - 1; i >= 0 && quote - i <= MaxTokensBack; i--)
        {
            if (paragraph.Tokens[i] is { IsWord: true } token && WordText.EqualsFolded(paragraph.Text, token.Start, token.Length, key))
            {
                if (!IsInName(paragraph, i) && !IsOfName(paragraph, i))
                {
                    return false;
                }

                found = true;
            }
        }

        return found;
    }

    /// <summary>Whether a role stands before the quotation that belongs to no name.</summary>
    private bool HasOther(TokenizedParagraph paragraph, int quote)
    {
        for (var i = quote - 1; i >= 0 && quote - i <= MaxTokensBack; i--)
        {
            var token = paragraph.Tokens[i];
            if (token.IsWord && token.Is(WordKinds.Title | WordKinds.OfficeTitle) && !IsInName(paragraph, i) && !IsOfName(paragraph, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary><c>pelatih Budi Santoso</c>, <c>Budi Santoso, pelatih tim,</c></summary>
    private bool IsOfName(TokenizedParagraph paragraph, int title)
    {
        var next = title + 1;
        while (paragraph.InOneSentence(title, next) && paragraph.Tokens[next].IsWord && !IsInName(paragraph, next) && paragraph.Tokens[next].Is(WordKinds.AnyTitle | WordKinds.TitleQualifier))
        {
            next++;
        }

        return (paragraph.InOneSentence(title, next) && IsInName(paragraph, next))
            || (paragraph.InOneSentence(title - 2, title) && paragraph.Tokens[title - 1].IsMark(paragraph.Text, ',') && IsInName(paragraph, title - 2));
    }

    /// <summary>A title with the capital of a sentence is in no name.</summary>
    private bool IsInName(TokenizedParagraph paragraph, int i) => names[paragraph.Index].Around(i) is { HasName: true };
}
