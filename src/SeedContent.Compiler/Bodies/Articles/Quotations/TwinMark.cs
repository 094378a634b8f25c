using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads two characters that stand for one mark: <c>``text''</c>, <c>,,tekst''</c>, <c>‘‘text’’</c>.</summary>
internal static class TwinMark
{
    /// <summary>Reads the two characters at a position.</summary>
    /// <returns>Whether they are a mark.</returns>
    public static bool TryRead(string text, TextSpan range, int at, MarkStack stack)
    {
        var mark = new TextSpan(at, 2);
        switch (text[at])
        {
            case '`':
                stack.Open(mark, MarkFamily.Twin);
                return true;
            case ',' or '‘' when MarkSides.LooksOpening(text, range, mark):
                stack.Open(mark, MarkFamily.Double);
                return true;
            case '’' or '\'' when stack.Has(MarkFamily.Double) && stack.Last(MarkFamily.Double) is { Span.Start: var open } && text[open] is ',' or '‘' or '„':
                stack.Close(mark, MarkFamily.Double);
                return true;
            case '\'' when stack.Has(MarkFamily.Twin):
                stack.Close(mark, MarkFamily.Twin);
                return true;
            case '\'' when MarkSides.LooksOpening(text, range, mark):
                stack.Open(mark, MarkFamily.Twin);
                return true;
            default:
                return false;
        }
    }
}
