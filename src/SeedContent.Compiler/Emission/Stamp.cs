namespace SeedContent.Compiler.Emission;

/// <summary>
/// A number for a piece of generated code, another one when the code is. The runtime library keeps what it made of the code with the
/// number: after a hot reload the getter gives another one, at the same moment as the new code.
/// </summary>
internal static class Stamp
{
    /// <summary>Hashes the parts (FNV-1a, code unit by code unit), each with its end.</summary>
    /// <param name="parts">The parts.</param>
    /// <returns>The number as C#.</returns>
    public static string Of(IEnumerable<string> parts)
    {
        const uint Prime = 16777619;
        var hash = 2166136261;
        unchecked
        {
            foreach (var part in parts)
            {
                foreach (var c in part)
                {
                    hash = (hash ^ c) * Prime;
                }

                hash = (hash ^ 0xFFFF) * Prime;
            }

            return Literals.Number((int)hash);
        }
    }
}
