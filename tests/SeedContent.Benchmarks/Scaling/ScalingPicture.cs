using System.Globalization;
using System.Text;

namespace SeedContent.Benchmarks.Scaling;

/// <summary>Draws the costs over the number of posts as SVG, both on scales of powers of ten.</summary>
internal static class ScalingPicture
{
    private const int Width = 720;
    private const int Height = 400;
    private const int Left = 70;
    private const int Top = 20;
    private const int Right = 150;
    private const int Bottom = 50;
    private const double LargestCount = 100_000;
    private const double SmallestTime = 10; // milliseconds
    private const double LargestTime = 1_000_000;

    /// <summary>Draws the picture.</summary>
    /// <param name="points">What was measured.</param>
    /// <returns>The SVG.</returns>
    public static string Draw(IReadOnlyList<ScalingPoint> points)
    {
        var svg = new StringBuilder();
        svg.Append(CultureInfo.InvariantCulture, $"<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {Width} {Height}\" font-family=\"sans-serif\" font-size=\"13\" role=\"img\" aria-label=\"Build, rebuild and start time over the number of posts\">\n");
        svg.Append(CultureInfo.InvariantCulture, $"<rect width=\"{Width}\" height=\"{Height}\" fill=\"#fff\"/>\n");
        for (var count = 1.0; count <= LargestCount; count *= 10)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{X(count):F0} {Top}V{Height - Bottom}\" stroke=\"#ddd\"/><text x=\"{X(count):F0}\" y=\"{Height - Bottom + 20}\" text-anchor=\"middle\">{count:N0}</text>\n");
        }

        for (var time = SmallestTime; time <= LargestTime; time *= 10)
        {
            var label = time < 1000 ? string.Create(CultureInfo.InvariantCulture, $"{time:F0} ms") : string.Create(CultureInfo.InvariantCulture, $"{time / 1000:N0} s");
            svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{Left} {Y(time):F0}H{Width - Right}\" stroke=\"#ddd\"/><text x=\"{Left - 8}\" y=\"{Y(time) + 4:F0}\" text-anchor=\"end\">{label}</text>\n");
        }

        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{(Left + Width - Right) / 2}\" y=\"{Height - 8}\" text-anchor=\"middle\">posts of 5 KB</text>\n");
        Line(svg, points, point => point.Cold, "#0a58ca", "cold build");
        Line(svg, points, point => point.Edited, "#b35900", "after an edit");
        Line(svg, points, point => point.Start, "#2b7a2b", "start");
        return svg.Append("</svg>\n").ToString();
    }

    private static void Line(StringBuilder svg, IReadOnlyList<ScalingPoint> points, Func<ScalingPoint, double> time, string color, string name)
    {
        var path = string.Join('L', points.Select(point => string.Create(CultureInfo.InvariantCulture, $"{X(point.Count):F1} {Y(time(point)):F1}")));
        svg.Append(CultureInfo.InvariantCulture, $"<path d=\"M{path}\" fill=\"none\" stroke=\"{color}\" stroke-width=\"2\"/>\n");
        foreach (var point in points)
        {
            svg.Append(CultureInfo.InvariantCulture, $"<circle cx=\"{X(point.Count):F1}\" cy=\"{Y(time(point)):F1}\" r=\"3\" fill=\"{color}\"/>\n");
        }

        var last = points[^1];
        svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{X(last.Count) + 10:F0}\" y=\"{Y(time(last)) + 4:F0}\" fill=\"{color}\">{name}</text>\n");
    }

    private static double X(double count) => Left + ((Width - Left - Right) * Math.Log10(count) / Math.Log10(LargestCount));

    private static double Y(double time) => Height - Bottom - ((Height - Top - Bottom) * Math.Log10(time / SmallestTime) / Math.Log10(LargestTime / SmallestTime));
}
