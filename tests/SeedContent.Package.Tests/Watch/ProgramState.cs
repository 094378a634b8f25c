using System.Text.Json;

namespace SeedContent.Package.Tests.Watch;

/// <summary>What the watched program says of itself in one line.</summary>
/// <param name="ProcessId">The process.</param>
/// <param name="Named">The text of the entry that the program names.</param>
/// <param name="Variant">The text of an entry's variant in another language.</param>
/// <param name="Count">The number of entries that the collection says it has.</param>
/// <param name="Keys">Their keys, in order.</param>
/// <param name="Entries">The entries by key.</param>
/// <param name="Held">The entries that the program got when it started, and has kept since.</param>
internal sealed record ProgramState(
    int ProcessId,
    string Named,
    string Variant,
    int Count,
    string[] Keys,
    Dictionary<string, ProgramEntry> Entries,
    Dictionary<string, ProgramEntry> Held)
{
    private const string Prefix = "STATE ";

    /// <summary>The state before the program started.</summary>
    public static ProgramState None { get; } = new(0, "", "", 0, [], [], []);

    /// <summary>Reads a line, if it is one of the program's.</summary>
    public static bool TryParse(string line, out ProgramState state)
    {
        state = line.StartsWith(Prefix, StringComparison.Ordinal) ? JsonSerializer.Deserialize<ProgramState>(line[Prefix.Length..])! : None;
        return state != None;
    }

    /// <summary>The text of an entry; null where no entry has the key.</summary>
    public string? TextOf(string key) => Entries.GetValueOrDefault(key)?.Text;
}
