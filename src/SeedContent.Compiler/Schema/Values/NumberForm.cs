namespace SeedContent.Compiler.Schema;

/// <summary>How a number is written.</summary>
internal enum NumberForm
{
    /// <summary>Digits alone, in any base.</summary>
    Integer,

    /// <summary>With a point or an exponent.</summary>
    Float,

    /// <summary>Infinity.</summary>
    Infinity,

    /// <summary>Not a number.</summary>
    NaN,
}
