namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Quotation marks that close each other.</summary>
internal enum MarkFamily
{
    /// <summary><c>“ ”</c> <c>„ “</c> <c>„ ”</c> <c>” ”</c> <c>,, ''</c> <c>〝 〟</c></summary>
    Double,

    /// <summary><c>‘ ’</c> <c>‚ ‘</c> <c>' '</c>: marks that are apostrophes too.</summary>
    Single,

    /// <summary><c>« »</c></summary>
    Angle,

    /// <summary><c>» «</c>, as German books have them, and <c>» »</c>.</summary>
    ReversedAngle,

    /// <summary><c>‹ ›</c></summary>
    SingleAngle,

    /// <summary><c>› ‹</c></summary>
    ReversedSingleAngle,

    /// <summary><c>「 」</c></summary>
    Corner,

    /// <summary><c>『 』</c></summary>
    WhiteCorner,

    /// <summary><c>《 》</c>: titles of works.</summary>
    Book,

    /// <summary><c>〈 〉</c>: titles of works, or of their parts.</summary>
    Chapter,

    /// <summary><c>" "</c></summary>
    Straight,

    /// <summary><c>`` ''</c> <c>'' ''</c></summary>
    Twin,

    /// <summary>A dash at the beginning of a paragraph, closed by the words that attribute or by the paragraph's end.</summary>
    Dash,
}
