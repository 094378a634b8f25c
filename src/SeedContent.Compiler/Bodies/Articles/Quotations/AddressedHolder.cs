using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds who holds an office behind the comma that ends it, where a form of address or a rank begins the name: <c>Ketua Asosiasi Nelayan, Pak Budi Santoso, mengatakan</c>.
/// What stands before the comma is the office's body then, and not somebody whom the rest describes.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
internal sealed class AddressedHolder(TokenizedParagraph paragraph, ParagraphNames names)
{
    private const int MaxTitleWords = 7;

    /// <param name="comma">The comma behind the office.</param>
    /// <param name="last">The last token of what may be the name.</param>
    public NameRun? EndingAt(int comma, int last) =>
        names.EndingAt(comma - 1) is { } body && IsAddress(paragraph.Tokens[comma + 1], body) && names.EndingAt(last) is { CanSpeak: true } run
        && NamePhrase.First(run) == comma + 1 && run.NameFirst > comma + 1 && run.NameFirst < run.Last && !paragraph.Tokens[run.Last].IsPossessive && IsBehindTitle(body)
            ? run
            : null;

    /// <summary>A form of address, or a rank where the name before is not that of a person: <c>Komandan Korem Jayasakti, Brigjen Budi Santoso, mengatakan</c>.</summary>
    private bool IsAddress(Token token, NameRun body) =>
        token.Is(WordKinds.Honorific) || (token.Is(WordKinds.Title) && !token.Is(WordKinds.OfficeTitle) && body.HasName && !GivenNames.IsInTable(paragraph.Text, paragraph.Tokens[body.NameFirst]));

    /// <summary>Whether a title stands before the body, and no form of address: in 'Korem 099/Jayasakti' a stroke is no end.</summary>
    private bool IsBehindTitle(NameRun body)
    {
        var last = body.AfterTitles > body.First ? body.AfterTitles - 1 : body.First - 1;
        for (var i = last; last - i <= MaxTitleWords && paragraph.InOneSentence(i, last) && (paragraph.Tokens[i].IsWord || paragraph.Tokens[i].IsMark(paragraph.Text, '/')); i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyTitle))
            {
                return paragraph.Tokens[i].Is(WordKinds.Title | WordKinds.OfficeTitle);
            }
        }

        return false;
    }
}
