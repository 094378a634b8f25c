using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Markdown.Checks;

/// <summary>
/// Reads the opening tags of HTML, as leniently as browsers do (HTML Standard, 13.2.5). What stands in comments, and in elements that hold
/// no elements, is passed over.
/// </summary>
internal sealed class HtmlTagReader(string html)
{
    private static readonly HashSet<string> HoldsText = new(StringComparer.Ordinal) { "script", "style", "textarea", "title", "xmp", "noembed", "noframes", "iframe" };

    private int at;

    /// <summary>Where a comment begins that never ends; null where all do.</summary>
    public int? UnclosedComment { get; private set; }

    public List<HtmlTag> ReadAll()
    {
        var tags = new List<HtmlTag>();
        while (html.IndexOf('<', at) is var start and >= 0)
        {
            at = start + 1;
            if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
            {
                SkipComment(start);
            }
            else if (at < html.Length && IsLetter(html[at]))
            {
                var tag = ReadTag();
                tags.Add(tag);
                if (HoldsText.Contains(tag.Name))
                {
                    at = IndexOrEnd("</" + tag.Name, at);
                }
            }
        }

        return tags;
    }

    // The marks may share their hyphens: '<!-->' is a comment.
    private void SkipComment(int start)
    {
        var end = html.IndexOf("-->", start + 2, StringComparison.Ordinal);
        if (end < 0)
        {
            UnclosedComment = start;
        }

        at = end < 0 ? html.Length : end + 3;
    }

    private HtmlTag ReadTag()
    {
        var name = ReadWhile(c => !IsSpace(c) && c is not ('/' or '>'));
        var attributes = new List<HtmlAttribute>();
        while (at < html.Length && html[at] != '>')
        {
            if (IsSpace(html[at]) || html[at] == '/')
            {
                at++;
            }
            else
            {
                attributes.Add(ReadAttribute());
            }
        }

        return new(Lower(name), name, attributes);
    }

    private HtmlAttribute ReadAttribute()
    {
        var start = at++;
        ReadWhile(c => !IsSpace(c) && c is not ('/' or '>' or '='));
        var name = TextSpan.FromBounds(start, at);
        var behind = at;
        ReadWhile(IsSpace);
        if (at == html.Length || html[at] != '=')
        {
            at = behind;
            return new(Lower(name), name, "", new(at, 0));
        }

        at++;
        ReadWhile(IsSpace);
        var value = at < html.Length && html[at] is '"' or '\'' ? ReadQuoted() : ReadWhile(c => !IsSpace(c) && c != '>');
        return new(Lower(name), name, value.In(html), value);
    }

    private TextSpan ReadQuoted()
    {
        var mark = html[at++];
        var value = ReadWhile(c => c != mark);
        at = Math.Min(at + 1, html.Length);
        return value;
    }

    private TextSpan ReadWhile(Func<char, bool> belongs)
    {
        var start = at;
        while (at < html.Length && belongs(html[at]))
        {
            at++;
        }

        return TextSpan.FromBounds(start, at);
    }

    private int IndexOrEnd(string word, int start) => html.IndexOf(word, start, StringComparison.OrdinalIgnoreCase) is var found and >= 0 ? found : html.Length;

    private string Lower(TextSpan span) => span.In(html).ToLowerInvariant();

    private static bool IsLetter(char c) => c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z');

    private static bool IsSpace(char c) => c is ' ' or '\t' or '\n' or '\r' or '\f';
}
