namespace Newsroom.Commands;

/// <summary>A command line that was understood.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Argument">The key of one article; of an invalid request, what is wrong with it; else empty.</param>
internal sealed record Request(RequestKind Kind, string Argument)
{
    /// <summary>Reads the arguments: any number of options in any order, and at most one key.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The request.</returns>
    public static Request Parse(string[] args)
    {
        string? key = null;
        var list = false;
        var json = false;
        foreach (var arg in args)
        {
            switch (arg)
            {
                case "--help" or "-h":
                    return new(RequestKind.Help, "");
                case "--list":
                    list = true;
                    break;
                case "--json":
                    json = true;
                    break;
                case ['-', ..]:
                    return new(RequestKind.Invalid, $"Unknown option '{arg}'.");
                default:
                    if (key is not null)
                    {
                        return new(RequestKind.Invalid, $"One key at a time: '{key}' or '{arg}'.");
                    }

                    key = arg;
                    break;
            }
        }

        return (list, json, key) switch
        {
            (true, true, _) or (true, _, not null) => new(RequestKind.Invalid, "--list stands alone."),
            (true, _, _) => new(RequestKind.List, ""),
            (_, true, null) => new(RequestKind.AllAsJson, ""),
            (_, true, _) => new(RequestKind.OneAsJson, key),
            (_, _, null) => new(RequestKind.FrontPage, ""),
            _ => new(RequestKind.One, key),
        };
    }
}
