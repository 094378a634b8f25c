using SeedContent.Compiler.Diagnostics;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Schema.Relations;

namespace SeedContent.Compiler.Checking;

/// <summary>Finds entries that cannot be created, since each of them needs the next to be created before it.</summary>
/// <param name="resolver">Finds the collections.</param>
internal sealed class CycleFinder(TargetResolver resolver)
{
    private readonly Dictionary<(string Collection, string Key), EntryIdentity> entries = [];
    private readonly HashSet<EntryIdentity> done = [];
    private readonly List<SeedDiagnostic> diagnostics = [];

    /// <summary>Finds all circles of references that are not lazy.</summary>
    /// <param name="all">All entries.</param>
    /// <returns>One diagnostic for each circle.</returns>
    public IReadOnlyList<SeedDiagnostic> Find(IReadOnlyList<EntryIdentity> all)
    {
        if (!all.Any(entry => entry.Relations is { } relations && relations.References.Any(reference => reference.IsEager)))
        {
            return [];
        }

        foreach (var entry in all)
        {
            entries[(entry.Collection, entry.Key)] = entry;
        }

        foreach (var entry in all)
        {
            Visit(entry);
        }

        return diagnostics;
    }

    // Without recursion: a chain may be as long as there are entries.
    private void Visit(EntryIdentity start)
    {
        var path = new List<(EntryIdentity Entry, Queue<KeyReference> Next)>();
        var onPath = new HashSet<EntryIdentity>();
        Push(start, path, onPath);
        while (path.Count > 0)
        {
            var (entry, next) = path[path.Count - 1];
            if (next.Count == 0)
            {
                path.RemoveAt(path.Count - 1);
                onPath.Remove(entry);
                continue;
            }

            var reference = next.Dequeue();
            if (TargetOf(reference) is { } target)
            {
                if (onPath.Contains(target))
                {
                    Report(path.ConvertAll(step => step.Entry), target, reference);
                }
                else
                {
                    Push(target, path, onPath);
                }
            }
        }
    }

    private void Push(EntryIdentity entry, List<(EntryIdentity Entry, Queue<KeyReference> Next)> path, HashSet<EntryIdentity> onPath)
    {
        if (done.Add(entry))
        {
            onPath.Add(entry);
            path.Add((entry, new(entry.Relations?.References.Where(reference => reference.IsEager) ?? [])));
        }
    }

    private EntryIdentity? TargetOf(KeyReference reference) =>
        resolver.Find(reference.Target) is { } plan && entries.TryGetValue((plan.Name, reference.Key), out var entry) ? entry : null;

    private void Report(List<EntryIdentity> path, EntryIdentity target, KeyReference reference)
    {
        var circle = path.GetRange(path.IndexOf(target), path.Count - path.IndexOf(target));
        var names = circle.Append(target).Select(entry => $"'{entry.Key}'");
        diagnostics.Add(new(SeedDescriptors.EagerCycle, reference.Location, [string.Join(" → ", names)]) { Related = circle.Select(entry => entry.KeyLocation).ToEquatableArray() });
    }
}
