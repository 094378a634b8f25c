using SeedContent.Compiler;
using SeedContent.Compiler.Checking;
using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Text;

namespace SeedContent.Generator.Declarations;

/// <summary>A class that joins shards. The plan goes to code, the places to diagnostics: a line that moved writes nothing anew.</summary>
/// <param name="Plan">The class; null where it cannot be generated.</param>
/// <param name="Location">Where its name stands.</param>
/// <param name="Diagnostics">What is wrong.</param>
internal sealed record JoinDeclaration(JoinPlan? Plan, SeedLocation Location, EquatableArray<SeedDiagnostic> Diagnostics);
