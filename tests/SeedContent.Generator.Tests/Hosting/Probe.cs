namespace SeedContent.Generator.Tests.Hosting;

/// <summary>A program of the user's that uses the generated code.</summary>
internal static class Probe
{
    /// <summary>Compiles statements together with the project, without an error or a warning, and runs them.</summary>
    /// <param name="host">The project.</param>
    /// <param name="code">The statements; <c>Show</c> writes a line of values.</param>
    /// <returns>The lines.</returns>
    public static string Run(GeneratorHost host, string code) => (string)host
        .Code("Probe.cs", $$"""
            #nullable enable
            using System;
            using System.Collections.Immutable;
            using System.Globalization;
            using System.Linq;
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
            """)
        .Run()
        .AssertClean()
        .Load()
        .GetType("Probe")!
        .GetMethod("Run")!
        .Invoke(null, null)!;
}
