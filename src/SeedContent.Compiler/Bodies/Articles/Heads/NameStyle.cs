namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>How the names of authors are written.</summary>
internal enum NameStyle
{
    /// <summary>With capitals, or in a script that has none.</summary>
    Capitals,

    /// <summary>All in small letters, as some papers set a byline.</summary>
    SmallLetters,
}
