namespace SeedContent.Generator.Tests.Hosting;

/// <summary>A program of the user's that uses the generated code.</summary>
internal static class Probe
{
    /// <summary>Runs statements and compares what they show.</summary>
    /// <param name="host">The project.</param>
    /// <param name="code">The statements.</param>
    /// <param name="expected">The lines, values with <c>;</c> between.</param>
    public static void Check(GeneratorHost host, string code, string expected) => Assert.Equal(expected.TrimEnd() + "\n", Run(host, code));

    /// <summary>
    /// Compiles statements together with the project, without an error or a warning, and runs them: with all texts in code and, where there are any that
    /// can be, with all of those in a content pack whose index spares the generator the files, which nobody may notice.
    /// </summary>
    /// <param name="host">The project.</param>
    /// <param name="code">The statements; <c>Show</c> writes a line of values.</param>
    /// <returns>The lines.</returns>
    public static string Run(GeneratorHost host, string code)
    {
        var lines = Run(Add(host, code).Run().AssertClean());
        if (!host.TracksSteps && TestPack.Write(host, knowsSeeds: true) is { } pack)
        {
            Assert.Equal(lines, Run(host.Pack(pack).Run().AssertClean()));
            host.Pack(content: null);
        }

        return lines;
    }

    /// <summary>As <see cref="Run(GeneratorHost, string)"/>, whatever is wrong with the seeds.</summary>
    /// <param name="host">The project.</param>
    /// <param name="code">The statements.</param>
    /// <param name="output">What the generator gave.</param>
    /// <returns>The lines.</returns>
    public static string Run(GeneratorHost host, string code, out GeneratorOutput output) => Run(output = Add(host, code).Run().AssertCompiles());

    private static string Run(GeneratorOutput output) => (string)output.Load().GetType("Probe")!.GetMethod("Run")!.Invoke(null, null)!;

    /// <summary>A class <c>Probe</c> whose method <c>Run</c> runs statements and gives the lines that they show.</summary>
    /// <param name="usings">The directives, <c>System</c>, <c>System.Globalization</c> and <c>System.Linq</c> among them.</param>
    /// <param name="code">The statements.</param>
    public static string Write(string usings, string code) => $$"""
        #nullable enable
        {{usings}}

        public static class Probe
        {
            private static readonly System.Text.StringBuilder Lines = new();

            public static string Run()
            {
                {{code}}
                return Lines.ToString();
            }

            private static void Show(params object?[] values) =>
                Lines.AppendJoin(';', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))).Append('\n');
        }
        """;

    private static GeneratorHost Add(GeneratorHost host, string code) => host.Code("Probe.cs", Write(
        """
        using System;
        using System.Collections.Generic;
        using System.Collections.Immutable;
        using System.Globalization;
        using System.Linq;
        using SeedContent;
        using Site;
        """,
        code));
}
