namespace SeedContent.Package.Tests.Fixtures;

/// <summary>What a program wrote before it ended.</summary>
/// <param name="Command">The command line, for messages.</param>
/// <param name="ExitCode">The exit code.</param>
/// <param name="Output">Standard output.</param>
/// <param name="Errors">Standard error.</param>
public sealed record CommandResult(string Command, int ExitCode, string Output, string Errors)
{
    /// <summary>The lines of standard output, without the empty end.</summary>
    public string[] Lines => Output.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n');

    /// <summary>Fails the test, with all that was written, unless the program ended well.</summary>
    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, ToString());
        return this;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Command}\nexit code {ExitCode}\n{Output}\n{Errors}";
}
