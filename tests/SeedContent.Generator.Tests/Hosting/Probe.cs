namespace SeedContent.Generator.Tests.Hosting;

/// <summary>User code that is compiled beside what was generated, and run: it shows values, a line for each call of <c>Show</c>.</summary>
internal static class Probe
{
    /// <summary>Runs statements and compares what they show.</summary>
    /// <param name="host">The project.</param>
    /// <param name="code">The statements.</param>
    /// <param name="expected">The lines, values with <c>;</c> between.</param>
    public static void Check(GeneratorHost host, string code, string expected)
    {
        var output = host.Code("Probe.cs", $$"""
            #nullable enable
            using System;
            using System.Collections.Generic;
            using System.Collections.Immutable;
            using System.Globalization;
            using System.Linq;
            using SeedContent;
            using Site;

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
            """).Run().AssertClean();

        Assert.Equal(expected.TrimEnd() + "\n", output.Load().GetType("Probe")!.GetMethod("Run")!.Invoke(null, null));
    }
}
