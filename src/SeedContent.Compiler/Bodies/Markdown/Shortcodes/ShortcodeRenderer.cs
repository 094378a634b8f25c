using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace SeedContent.Compiler.Bodies.Markdown.Shortcodes;

/// <summary>Writes an empty element for each shortcode, which scripts can find.</summary>
internal sealed class ShortcodeRenderer : HtmlObjectRenderer<ShortcodeBlock>
{
    private const string NameKey = "component";

    protected override void Write(HtmlRenderer renderer, ShortcodeBlock obj)
    {
        renderer.Write("<div").WriteAttributes(obj);
        WriteData(renderer, NameKey, obj.Shortcode.Name);

        // An element has no two attributes of a name.
        foreach (var attribute in obj.Shortcode.Attributes.Where(attribute => !string.Equals(attribute.Key, NameKey, StringComparison.OrdinalIgnoreCase)))
        {
            WriteData(renderer, attribute.Key.ToLowerInvariant(), attribute.Value);
        }

        renderer.Write("></div>");
        renderer.WriteLine();
    }

    private static void WriteData(HtmlRenderer renderer, string key, string value) =>
        renderer.Write(" data-").Write(key).Write("=\"").WriteEscape(value).Write("\"");
}
