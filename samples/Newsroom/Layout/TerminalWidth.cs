using System.Globalization;

namespace Newsroom.Layout;

/// <summary>How many columns there are to write in.</summary>
internal static class TerminalWidth
{
    private const int Default = 80;
    private const int Least = 20;

    /// <summary>What COLUMNS says, else the window, else 80 where the output goes to a file or a pipe.</summary>
    /// <returns>The number of columns.</returns>
    public static int Detect()
    {
        var columns = int.TryParse(Environment.GetEnvironmentVariable("COLUMNS"), NumberStyles.None, CultureInfo.InvariantCulture, out var given)
            ? given
            : Console.IsOutputRedirected ? Default : Console.WindowWidth;

        // Some terminals say that they have none.
        return columns <= 0 ? Default : Math.Max(columns, Least);
    }
}
