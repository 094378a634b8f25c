namespace SeedContent.Compiler.Bodies;

/// <summary>What was read from an entry's text, by kind of body. Equality is by value.</summary>
public abstract record BodyModel;
