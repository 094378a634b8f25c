using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Checking;

/// <summary>A look-up as it is generated. Equality is by value.</summary>
/// <param name="Field">The field.</param>
/// <param name="Method">The method that finds entries: <c>ByTag</c>.</param>
/// <param name="Property">The property that lists the values: <c>Tags</c>.</param>
/// <param name="Values">The values, each once, in ordinal order.</param>
/// <param name="Ends">For each value, where its entries end in <paramref name="Positions"/>.</param>
/// <param name="Positions">The entries' positions, value by value.</param>
public sealed record LookupPlan(
    LookupField Field,
    string Method,
    string Property,
    EquatableArray<string> Values,
    EquatableArray<int> Ends,
    EquatableArray<int> Positions);
