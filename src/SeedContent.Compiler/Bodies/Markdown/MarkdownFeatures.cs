namespace SeedContent.Compiler.Bodies.Markdown;

/// <summary>What is read beyond CommonMark.</summary>
[Flags]
public enum MarkdownFeatures
{
    /// <summary>CommonMark 0.31.2, and nothing else.</summary>
    CommonMark = 0,

    /// <summary>Tables with pipes, by GitHub's rules.</summary>
    Tables = 1 << 0,

    /// <summary>List items with a box to tick.</summary>
    TaskLists = 1 << 1,

    /// <summary>Text between tildes.</summary>
    Strikethrough = 1 << 2,

    /// <summary>Web addresses without angle brackets.</summary>
    Autolinks = 1 << 3,

    /// <summary>Notes at the foot.</summary>
    Footnotes = 1 << 4,

    /// <summary>Quotations that begin with <c>[!NOTE]</c> and the like.</summary>
    Alerts = 1 << 5,

    /// <summary>What GitHub renders.</summary>
    GitHub = Tables | TaskLists | Strikethrough | Autolinks | Footnotes | Alerts,

    /// <summary>Terms, each with its definitions.</summary>
    DefinitionLists = 1 << 6,

    /// <summary>Formulas between dollar signs, as elements with the class <c>math</c>.</summary>
    Math = 1 << 7,

    /// <summary>Names of emoji between colons.</summary>
    Emoji = 1 << 8,

    /// <summary>Blocks between <c>:::</c> lines, as <c>div</c> elements with a class.</summary>
    Containers = 1 << 9,

    /// <summary>Code blocks of <c>mermaid</c> and <c>nomnoml</c> as elements that their scripts look for.</summary>
    Diagrams = 1 << 10,

    /// <summary>Ids, classes and attributes in braces.</summary>
    Attributes = 1 << 11,

    /// <summary>Components between double braces, on lines of their own, for the page to fill in.</summary>
    Shortcodes = 1 << 12,
}
