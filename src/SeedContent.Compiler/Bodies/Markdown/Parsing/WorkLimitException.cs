namespace SeedContent.Compiler.Bodies.Markdown.Parsing;

/// <summary>Leaves Markdig's parser, whose callbacks have no other way to end it. It never leaves ours.</summary>
internal sealed class WorkLimitException(int position) : Exception
{
    public int Position { get; } = position;
}
