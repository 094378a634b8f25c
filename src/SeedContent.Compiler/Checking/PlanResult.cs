using SeedContent.Compiler.Diagnostics;

namespace SeedContent.Compiler.Checking;

/// <summary>What the checks across seeds give.</summary>
/// <param name="Collections">The collections, by name.</param>
/// <param name="Diagnostics">What is wrong between seeds.</param>
public sealed record PlanResult(EquatableArray<CollectionPlan> Collections, EquatableArray<SeedDiagnostic> Diagnostics);
