namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>How a title stands to a run of capitalised words.</summary>
internal enum TitleContext
{
    /// <summary>There is none.</summary>
    None,

    /// <summary>In the run or directly before it: <c>presiden Kim Eun-hye</c>.</summary>
    Adjacent,

    /// <summary>The same, a title that takes a place or a body: <c>Gubernur Jawa Barat …</c>.</summary>
    AdjacentOffice,

    /// <summary>Before it, with <c>of</c> or <c>to the</c> between: <c>ambassador to the United States Hamdullah Mohib</c>.</summary>
    Linked,
}
