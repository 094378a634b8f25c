namespace SeedContent.Compiler.Bodies.Articles.Words;

/// <summary>How a word is written.</summary>
[Flags]
internal enum WordCase : byte
{
    None = 0,

    /// <summary>Begins with a capital.</summary>
    Upper = 1,

    /// <summary>Begins with a small letter.</summary>
    Lower = 2,

    /// <summary>Two capitals or more, no small letter.</summary>
    Acronym = 4,

    /// <summary>Ends with an ending that the language's data gives: <c>'s</c>.</summary>
    Possessive = 8,
}
