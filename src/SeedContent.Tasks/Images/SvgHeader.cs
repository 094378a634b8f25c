using System.Globalization;
using System.Xml;

namespace SeedContent.Tasks.Images;

/// <summary>
/// SVG 2: the root's <c>width</c> and <c>height</c>; one that is missing or relative follows from the <c>viewBox</c>, as browsers have it.
/// A document type is skipped, so no entity is read, and nothing outside the file is.
/// </summary>
internal static class SvgHeader
{
    private const string Namespace = "http://www.w3.org/2000/svg";

    private static readonly char[] Separators = [' ', '\t', '\r', '\n', ','];

    /// <summary>Reads the size.</summary>
    public static ImageSize? Read(Stream stream)
    {
        stream.Position = 0;
        try
        {
            using var reader = XmlReader.Create(stream, new()
            {
                DtdProcessing = DtdProcessing.Ignore,
                XmlResolver = null,
                MaxCharactersInDocument = 1 << 20,
                CloseInput = false,
            });
            return reader.MoveToContent() == XmlNodeType.Element && reader.LocalName == "svg" && reader.NamespaceURI == Namespace
                ? ReadRoot(SvgLength.Parse(reader.GetAttribute("width")), SvgLength.Parse(reader.GetAttribute("height")), ReadViewBox(reader.GetAttribute("viewBox")))
                : null;
        }
        catch (Exception exception) when (exception is XmlException or ArgumentException or NotSupportedException or InvalidOperationException)
        {
            // Not XML, or in an encoding that is not known here.
            return null;
        }
    }

    private static ImageSize? ReadRoot(double? width, double? height, (double Width, double Height)? box)
    {
        if (box is { } sides)
        {
            var ratio = sides.Width / sides.Height;
            (width, height) = (width ?? (height * ratio) ?? sides.Width, height ?? (width / ratio) ?? sides.Height);
        }

        return width is { } x && height is { } y ? ImageSize.Create(Round(x), Round(y)) : null;
    }

    // Beyond an int is no size, and must not wrap around into one.
    private static long Round(double pixels) => pixels < int.MaxValue ? (long)Math.Round(pixels, MidpointRounding.AwayFromZero) : 0;

    private static (double Width, double Height)? ReadViewBox(string? text) =>
        text?.Split(Separators, StringSplitOptions.RemoveEmptyEntries) is [_, _, var width, var height]
        && ReadSide(width) is { } x
        && ReadSide(height) is { } y
            ? (x, y)
            : null;

    private static double? ReadSide(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var side) && side is > 0 and < double.PositiveInfinity ? side : null;
}
