namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Who a verb of attribution says speaks.</summary>
internal enum SubjectKind
{
    /// <summary>Nobody stands there.</summary>
    None,

    /// <summary>Somebody who is not named: <c>the minister</c>.</summary>
    Unnamed,

    /// <summary>A pronoun.</summary>
    Pronoun,

    /// <summary>A name.</summary>
    Name,

    /// <summary>The subject of the verb before: <c>and added</c>.</summary>
    Shared,
}
