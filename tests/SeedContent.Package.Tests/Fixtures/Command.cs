using System.Diagnostics;
using System.Text;

namespace SeedContent.Package.Tests.Fixtures;

/// <summary>Runs programs in an environment that does not depend on who started the tests.</summary>
internal static class Command
{
    // A test host started by 'dotnet test' or 'dotnet run' hands its children the SDK's own variables, which would steer their builds.
    private static readonly string[] ForeignPrefixes = ["MSBUILD", "DOTNET_CLI_", "DOTNET_HOST_PATH", "DOTNET_WATCH", "TESTINGPLATFORM"];

    // No server outlives a test: neither MSBuild's nodes nor the compiler's server.
    private static readonly (string Name, string Value)[] OwnVariables =
    [
        ("MSBUILDDISABLENODEREUSE", "1"),
        ("UseSharedCompilation", "false"),
        ("DOTNET_CLI_USE_MSBUILD_SERVER", "0"),
        ("DOTNET_CLI_TELEMETRY_OPTOUT", "1"),
        ("DOTNET_CLI_UI_LANGUAGE", "en"),
        ("DOTNET_NOLOGO", "1"),
    ];

    /// <summary>Runs a program to its end.</summary>
    /// <param name="fileName">The program.</param>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="variables">Environment variables to set.</param>
    public static async Task<CommandResult> RunAsync(string fileName, string folder, IEnumerable<string> arguments, params (string Name, string Value)[] variables)
    {
        var start = Prepare(fileName, folder, arguments, variables);
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{fileName} did not start");
        try
        {
            process.StandardInput.Close();
            var token = TestContext.Current.CancellationToken;
            var output = process.StandardOutput.ReadToEndAsync(token);
            var errors = process.StandardError.ReadToEndAsync(token);
            await process.WaitForExitAsync(token);
            return new($"{fileName} {string.Join(' ', start.ArgumentList)}", process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited)
            {
                process.Kill(entireProcessTree: true);
            }
        }
    }

    /// <summary>What starts a program in the same clean environment; for those that are not run to their end.</summary>
    /// <param name="fileName">The program.</param>
    /// <param name="folder">The folder to run it in.</param>
    /// <param name="arguments">Its arguments.</param>
    /// <param name="variables">Environment variables to set.</param>
    public static ProcessStartInfo Prepare(string fileName, string folder, IEnumerable<string> arguments, params (string Name, string Value)[] variables)
    {
        var start = new ProcessStartInfo(fileName, arguments)
        {
            WorkingDirectory = folder,
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach (var name in start.Environment.Keys.Where(IsForeign).ToArray())
        {
            start.Environment.Remove(name);
        }

        foreach (var (name, value) in OwnVariables.Concat(variables))
        {
            start.Environment[name] = value;
        }

        return start;
    }

    private static bool IsForeign(string name) => ForeignPrefixes.Any(prefix => name.StartsWith(prefix, StringComparison.OrdinalIgnoreCase));
}
