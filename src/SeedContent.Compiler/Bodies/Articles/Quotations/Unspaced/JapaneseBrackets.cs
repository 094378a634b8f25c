namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>What papers put in brackets behind a Japanese name: an age, how it is read, or where somebody lives.</summary>
internal static class JapaneseBrackets
{
    private const int MaxLength = 12;

    /// <summary>Where a name ends that has its age or the like in brackets behind it, or where somebody lives between two bars: <c>田中花子さん（34）＝東湖市＝</c>.</summary>
    public static int Skip(string text, int position, int floor)
    {
        if (position > floor + 2 && text[position - 1] == '＝' && text.LastIndexOf('＝', position - 2, Math.Min(MaxLength, position - 1 - floor)) is var bar && bar > floor)
        {
            position = bar;
        }

        if (position <= floor || text[position - 1] is not ('）' or ')'))
        {
            return position;
        }

        var i = position - 1;
        while (i > floor && position - i <= MaxLength && text[i] is not ('（' or '('))
        {
            i--;
        }

        return text[i] is '（' or '(' ? i : position;
    }
}
