using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace SeedContent.Generator.Declarations;

/// <summary>Finds keys that two shards have.</summary>
internal static class JoinedKeys
{
    // Where two shards have all their keys in common, the first of them say so.
    private const int MostReported = 20;

    // Each keystroke asks again, of references that are still the same.
    private static readonly ConditionalWeakTable<INamedTypeSymbol, Answer> Known = new();

    /// <summary>Looks for them.</summary>
    /// <param name="shards">The shards.</param>
    /// <returns>Each key with the numbers of the first two shards that have it.</returns>
    public static IReadOnlyList<(string Key, int First, int Second)> FindTwice(List<JoinedShard> shards)
    {
        var keys = shards.ConvertAll(shard => shard.Keys);
        lock (Known)
        {
            if (Known.TryGetValue(keys[0], out var answer) && answer.Keys.SequenceEqual<INamedTypeSymbol>(keys, SymbolEqualityComparer.Default))
            {
                return answer.Twice;
            }

            var twice = Find(keys).Take(MostReported).ToList();
            Known.Remove(keys[0]);
            Known.Add(keys[0], new(keys, twice));
            return twice;
        }
    }

    // The constant's name follows from the key, so the compiler has to evaluate only those of one name.
    private static IEnumerable<(string Key, int First, int Second)> Find(List<INamedTypeSymbol> keys)
    {
        var first = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var shard = 0; shard < keys.Count; shard++)
        {
            foreach (var name in keys[shard].MemberNames)
            {
                if (!first.TryGetValue(name, out var other))
                {
                    first.Add(name, shard);
                }
                else if (KeyOf(keys[shard], name) is { } key && string.Equals(key, KeyOf(keys[other], name), StringComparison.Ordinal))
                {
                    yield return (key, other, shard);
                }
            }
        }
    }

    private static string? KeyOf(INamedTypeSymbol keys, string name) => keys.GetMembers(name).OfType<IFieldSymbol>().Select(field => field.ConstantValue as string).FirstOrDefault();

    private sealed record Answer(List<INamedTypeSymbol> Keys, IReadOnlyList<(string Key, int First, int Second)> Twice);
}
