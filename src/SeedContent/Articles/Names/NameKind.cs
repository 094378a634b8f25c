namespace SeedContent;

/// <summary>What a name in an article stands for, where the text says so.</summary>
public enum NameKind
{
    /// <summary>The text does not say.</summary>
    Unknown,

    /// <summary>Somebody: a title or a form of address stands with it (<c>President Maria Lindqvist</c>, <c>Ms. Hale</c>).</summary>
    Person,

    /// <summary>A place: that of the dateline, or one that the language's data knows (<c>Vilnius</c>, <c>Amerika Serikat</c>).</summary>
    Place,

    /// <summary>A body: an agency that the language's data knows, or one whose name says it (<c>University of Oslo</c>).</summary>
    Organization,
}
