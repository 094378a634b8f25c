namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>In which order <c>12/07/2023</c> is read.</summary>
internal enum NumericOrder
{
    /// <summary>Not certain: only a date that can be read in one way is read.</summary>
    Unknown,
    /// <summary>As the patterns of the language say.</summary>
    ByPatterns,
    DayFirst,
    MonthFirst,
}
