using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What an article says somebody is: <c>министр обороны Франции Жан Дюпон</c>.</summary>
/// <param name="Person">Whom it says so of.</param>
/// <param name="Phrase">The words that say it.</param>
/// <param name="Paragraph">The index of the paragraph.</param>
/// <param name="Sentence">The first token of the sentence.</param>
internal sealed record RoleDescription(TextSpan Person, RolePhrase Phrase, int Paragraph, int Sentence);
