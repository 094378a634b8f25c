namespace SeedContent.Compiler.Bodies;

/// <summary>Which of a Markdown body's two long texts an assembly has. Its plain text and all that is known of it are there in any case.</summary>
public enum BodyParts
{
    /// <summary>The Markdown and its HTML.</summary>
    Both,

    /// <summary>The Markdown alone.</summary>
    Source,

    /// <summary>The HTML alone.</summary>
    Html,
}
