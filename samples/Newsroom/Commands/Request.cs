namespace Newsroom.Commands;

/// <summary>A command line that was understood.</summary>
/// <param name="Kind">What is asked for.</param>
/// <param name="Argument">The key of one article or place; of an invalid request, what is wrong with it; else empty.</param>
internal sealed record Request(RequestKind Kind, string Argument)
{
    /// <summary>Reads the arguments: any number of options in any order, and at most one key.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The request.</returns>
    public static Request Parse(string[] args)
    {
        string? key = null;
        var options = new List<RequestKind>();
        foreach (var arg in args)
        {
            switch (arg)
            {
                case "--help" or "-h":
                    return new(RequestKind.Help, "");
                case "--list":
                    options.Add(RequestKind.List);
                    break;
                case "--people":
                    options.Add(RequestKind.People);
                    break;
                case "--place":
                    options.Add(RequestKind.Place);
                    break;
                case "--json":
                    options.Add(RequestKind.AllAsJson);
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

        return (options.Distinct().ToArray(), key) switch
        {
            ([], null) => new(RequestKind.FrontPage, ""),
            ([], _) => new(RequestKind.One, key),
            ([RequestKind.AllAsJson], not null) => new(RequestKind.OneAsJson, key),
            ([RequestKind.Place], not null) => new(RequestKind.Place, key),
            ([RequestKind.Place], null) => new(RequestKind.Invalid, "--place needs the key of a place."),
            ([var option], null) => new(option, ""),
            ([var option, ..], _) => new(RequestKind.Invalid, $"{NameOf(option)} stands alone."),
        };
    }

    private static string NameOf(RequestKind option) => option switch
    {
        RequestKind.List => "--list",
        RequestKind.People => "--people",
        RequestKind.Place => "--place",
        _ => "--json",
    };
}
