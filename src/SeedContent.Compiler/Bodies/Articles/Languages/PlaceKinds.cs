namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>What a name of a place can be; <c>Singapore</c> is both.</summary>
[Flags]
internal enum PlaceKinds
{
    None = 0,
    City = 1 << 0,

    /// <summary>A country, or a state or region of one.</summary>
    Country = 1 << 1,
}
