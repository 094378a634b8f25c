using Markdig.Parsers;
using Markdig.Syntax;

namespace SeedContent.Compiler.Bodies.Markdown.Shortcodes;

/// <summary>Finds shortcodes on lines of their own, at the top level of a text.</summary>
internal sealed class ShortcodeParser : BlockParser
{
    public ShortcodeParser() => OpeningCharacters = ['{'];

    public override BlockState TryOpen(BlockProcessor processor)
    {
        if (processor.IsCodeIndent || processor.PeekChar(1) != '{' || !IsAtTopLevel(processor))
        {
            return BlockState.None;
        }

        // Lines of the top level are pieces of the text itself, so what follows this one can be seen.
        var source = processor.Line.Text;
        if (ShortcodeReader.Read(source, processor.Start) is not { Mistake: null } shortcode || !IsLineEnd(source, shortcode.Span.End))
        {
            return BlockState.None;
        }

        var block = new ShortcodeBlock(this, shortcode) { Column = processor.Column, Span = new(shortcode.Span.Start, shortcode.Span.End - 1) };
        processor.NewBlocks.Push(block);
        return StateOf(block, processor);
    }

    public override BlockState TryContinue(BlockProcessor processor, Block block) => StateOf(block, processor);

    private static BlockState StateOf(Block block, BlockProcessor processor) => block.Span.End <= processor.Line.End ? BlockState.BreakDiscard : BlockState.ContinueDiscard;

    // Containers that this line does not continue are still the current ones, and are closed when a block is opened.
    private static bool IsAtTopLevel(BlockProcessor processor)
    {
        for (Block? block = processor.CurrentContainer; block is { Parent: not null }; block = block.Parent)
        {
            if (block.IsOpen)
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsLineEnd(string source, int at)
    {
        while (at < source.Length && source[at] is ' ' or '\t')
        {
            at++;
        }

        return at == source.Length || source[at] is '\n' or '\r';
    }
}
