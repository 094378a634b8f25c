using SeedContent.Compiler.Bodies.Articles.Lines;

namespace SeedContent.Compiler.Bodies.Articles.Lists;

/// <summary>Reads the lists of a paragraph whose lines begin with bullets, numbers or letters.</summary>
internal static class BlockListReader
{
    public static List<ListModel> Read(string text, List<Line> lines, Paragraph paragraph, int index)
    {
        var lists = new List<ListModel>();
        for (var line = paragraph.FirstLine; line < paragraph.LastLine;)
        {
            var run = ListRun.TryRead(text, lines, line, paragraph.LastLine);
            if (run is not null)
            {
                lists.Add(new(run.Items.Select(item => ListItem.Trim(text, item)).ToEquatableArray(), index));
            }

            line = (run?.LastLine ?? line) + 1;
        }

        return lists;
    }
}
