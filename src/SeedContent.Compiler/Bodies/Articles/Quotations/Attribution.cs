using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What the words around a quotation say about who speaks.</summary>
/// <param name="Kind">Whether they name somebody.</param>
/// <param name="Speaker">The name, as mentioned.</param>
/// <param name="Span">The words; null where they name nobody.</param>
/// <param name="IsDirect">Whether nothing but <c>:</c>, <c>,</c> or "that" stands between them and the quotation.</param>
/// <param name="IsOnePerson">Whether it is a pronoun, said or left out, that stands for one person.</param>
/// <param name="IsWoman">Whether that person is a woman, where the verb or the pronoun tells.</param>
internal sealed record Attribution(SubjectKind Kind, NameRun? Speaker, TextSpan? Span, bool IsDirect, bool IsOnePerson = false, bool? IsWoman = null)
{
    /// <summary>Whether they stand inside the quotation's marks, where the article's names are not read.</summary>
    public bool IsInside { get; init; }

    /// <summary>Whether dashes set them off there, as they set off no clause of what is said.</summary>
    public bool IsBetweenDashes { get; init; }

    /// <summary>Whether they stand in the last sentence of the paragraph that is asked whose words it reports.</summary>
    public bool EndsParagraph { get; init; }

    /// <summary>Whether what was taken for a name was none.</summary>
    public bool IsNobody { get; init; }

    /// <summary>Whether there is no verb, but a name and a colon: a place may stand so too.</summary>
    public bool IsNameAlone { get; init; }

    /// <summary>Whether it is that of the quotation before, in the paragraph above, and nothing attributes this one itself.</summary>
    public bool IsCarried { get; init; }

    /// <summary>Words that attribute, but to nobody by name.</summary>
    public static Attribution Unnamed { get; } = new(SubjectKind.Unnamed, Speaker: null, Span: null, IsDirect: false);
}
