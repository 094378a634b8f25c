using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>The offices that the words inside the marks of quotations give somebody, in Romance languages: <c>«È tardi – ha detto il presidente della Regione Carlo Rossi – andiamo»</c> … <c>il presidente</c></summary>
/// <param name="words">The language.</param>
internal sealed class QuotedHolders(LanguageWords words)
{
    private readonly Dictionary<string, NameRun?> holders = new(StringComparer.Ordinal);

    /// <summary>Keeps the office of whom the words inside the marks of a quotation name: <c>ha detto il presidente della Regione Carlo Rossi</c>, where it stands right behind the verb and its article.</summary>
    /// <param name="speaker">The name there.</param>
    public void Note(NameRun speaker)
    {
        if (words.IsRomance && speaker.NameFirst < speaker.Last && QuotedPerson.VerbBefore(speaker) is >= 0 and var verb && verb + 2 < speaker.NameFirst && IsOffice(speaker.Paragraph, verb + 2))
        {
            QuotedPerson.Add(holders, TitleKey.Of(speaker.Paragraph, verb + 2, words), speaker);
        }
    }

    /// <summary>Whether an office said alone is of somebody whom the words inside the marks of a quotation above give it.</summary>
    /// <param name="paragraph">The paragraph of the words.</param>
    /// <param name="attribution">The words that attribute another quotation.</param>
    /// <param name="holder">Who has it; null where several have.</param>
    public bool TryGetHolder(TokenizedParagraph paragraph, TextSpan attribution, out TextSpan? holder)
    {
        holder = null;
        if (holders.Count == 0)
        {
            return false;
        }

        var role = new TokenizedParagraph(paragraph.Text, paragraph.Index, Tokenizer.Read(paragraph.Text, attribution, words));
        var title = role.Tokens.Length - 1;
        if (title < 1 || !IsOffice(role, title) || !holders.TryGetValue(TitleKey.Of(role, title, words), out var person))
        {
            return false;
        }

        holder = person?.NameSpan;
        return true;
    }

    private bool IsOffice(TokenizedParagraph paragraph, int title) =>
        paragraph.Tokens[title] is { IsLower: true } office && office.Is(WordKinds.Title | WordKinds.OfficeTitle) && DefiniteTitle.Is(paragraph, title, adjectives: 0, words);
}
