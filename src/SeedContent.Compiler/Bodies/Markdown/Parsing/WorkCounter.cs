namespace SeedContent.Compiler.Bodies.Markdown.Parsing;

/// <summary>A count of steps.</summary>
internal sealed class WorkCounter
{
    public long Value { get; set; }
}
