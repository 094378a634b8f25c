using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Data;

namespace SeedContent.Compiler.Emission.Data;

/// <summary>Offers to declare the types that are inferred.</summary>
public static class DeclarationOffers
{
    /// <summary>Finds the collections whose type is inferred.</summary>
    /// <param name="collections">The collections that are generated.</param>
    /// <param name="data">The collections of data.</param>
    /// <param name="texts">What was inferred of text seeds.</param>
    /// <param name="options">The project's options.</param>
    /// <returns>An information for each.</returns>
    public static EquatableArray<SeedDiagnostic> Find(
        EquatableArray<CollectionPlan> collections,
        EquatableArray<DataCode> data,
        EquatableArray<TextType> texts,
        CompilerOptions options)
    {
        var offers = new List<SeedDiagnostic>();
        foreach (var plan in collections.Where(plan => plan.Schema is null && plan.Entries.Count > 0))
        {
            if (plan.Kind == SeedKind.Data)
            {
                offers.AddRange(data.Where(code => string.Equals(code.Collection, plan.Name, StringComparison.Ordinal)).Select(code => code.Offer).OfType<SeedDiagnostic>());
            }
            else if (texts.FirstOrDefault(text => string.Equals(text.Collection, plan.Name, StringComparison.Ordinal)) is { Type.Fields.Count: > 0 } text)
            {
                // The entry of a text is told apart by its path.
                offers.Add(DeclarationText.Offer(plan.Name, text.Type, plan.Kind, plan.Entries.Select(entry => entry.Id).OrderBy(id => id, StringComparer.Ordinal).First(), options));
            }
        }

        return offers.ToEquatableArray();
    }
}
