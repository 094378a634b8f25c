using System.Globalization;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Checking;

/// <summary>
/// Says whether the entries of a collection are properties of its class. Nobody types the names of thousands, and each costs the C# compiler a quarter of a
/// millisecond in every build.
/// </summary>
internal static class MemberPlanner
{
    /// <summary>The number of entries up to which all are properties, where nobody says.</summary>
    public const int MaxMembers = 2000;

    /// <summary>Decides.</summary>
    /// <param name="plan">The collection.</param>
    /// <param name="first">A path to point at.</param>
    /// <param name="options">The project's options.</param>
    /// <param name="diagnostics">Takes what is to be said of it.</param>
    /// <returns>Whether they are.</returns>
    public static bool HasMembers(CollectionPlan plan, string first, CompilerOptions options, List<SeedDiagnostic> diagnostics)
    {
        var asked = plan.Schema is { Members: not MemberSelection.Auto } schema ? schema.Members : options.Members;
        if (asked != MemberSelection.Auto || plan.Entries.Count <= MaxMembers)
        {
            return asked != MemberSelection.Keys;
        }

        diagnostics.Add(new(
            SeedDescriptors.KeysOnly,
            SeedLocation.AtStart(first),
            [plan.Name, plan.Entries.Count.ToString("N0", CultureInfo.InvariantCulture), plan.ClassName, MemberNames.ForEntry(plan.Entries[0].Key, plan.ClassName)]));
        return false;
    }
}
