namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>What becomes of HTML in Markdown.</summary>
public enum RawHtmlPolicy
{
    /// <summary>It is written as it stands; what runs code is reported.</summary>
    Report,

    /// <summary>It is written as it stands.</summary>
    Allow,

    /// <summary>It is text.</summary>
    Escape,
}
