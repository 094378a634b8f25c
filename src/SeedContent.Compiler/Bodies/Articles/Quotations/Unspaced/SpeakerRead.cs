using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>What the text around a quotation says about who speaks, in a language whose words are not told apart by white space and capitals.</summary>
/// <param name="Kind">Whether somebody is named.</param>
/// <param name="Name">The name's fullest form, where it stands in the article.</param>
/// <param name="Span">The words that attribute the quotation.</param>
/// <param name="IsDirect">Whether they stand beside it.</param>
internal sealed record SpeakerRead(SubjectKind Kind, TextSpan? Name, TextSpan? Span, bool IsDirect)
{
    /// <summary>Somebody speaks who is not named.</summary>
    public static SpeakerRead Unnamed { get; } = new(SubjectKind.Unnamed, Name: null, Span: null, IsDirect: false);
}
