using Microsoft.CodeAnalysis;
using SeedContent.Compiler.Emission;

namespace SeedContent.Generator;

/// <summary>
/// Seeds that were compiled on all cores before Roslyn asks for one after the other, where all of them have to be: in a build of the command line, which is told by its content pack. Editors have
/// none, and compile one seed after an edit of one.
/// </summary>
internal sealed class CompiledAhead
{
    /// <summary>Where nothing was compiled before.</summary>
    public static readonly CompiledAhead None = new([]);

    // Of fewer the threads cost more than they save.
    private const int Minimum = 200;

    private readonly Dictionary<AdditionalText, SeedCode> codes;

    private CompiledAhead(Dictionary<AdditionalText, SeedCode> codes) => this.codes = codes;

    /// <summary>Compiles all text seeds.</summary>
    /// <param name="files">All additional files.</param>
    /// <param name="context">What reading any of them depends on.</param>
    /// <param name="token">Cancels.</param>
    /// <returns>The seeds' code.</returns>
    public static CompiledAhead Compile(HostFiles files, SeedContext context, CancellationToken token)
    {
        if (context.Pack.SeedCount < Minimum)
        {
            return None;
        }

        var inputs = files.Texts.SelectMany(context.Find).ToList();
        var compiled = new SeedCode[inputs.Count];
        Parallel.For(0, inputs.Count, new ParallelOptions { CancellationToken = token }, i => compiled[i] = SeedSteps.CompileSeed(inputs[i], token));
        var all = new Dictionary<AdditionalText, SeedCode>(inputs.Count);
        for (var i = 0; i < compiled.Length; i++)
        {
            all[inputs[i].File.Text] = compiled[i];
        }

        return new(all);
    }

    /// <summary>Finds what was compiled of a file.</summary>
    /// <param name="text">The file.</param>
    /// <returns>Its code; null where it was not.</returns>
    public SeedCode? Find(AdditionalText text) => codes.TryGetValue(text, out var code) ? code : null;
}
