using System.Text.Json;

namespace SeedContent.Package.Tests.Fixtures;

/// <summary>Reads the compiler's error log, which says what the printed lines leave to be guessed.</summary>
internal static class SarifReader
{
    /// <summary>Reads the diagnostics that were not suppressed.</summary>
    /// <param name="path">The log's path.</param>
    public static IReadOnlyList<BuildDiagnostic> Read(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllBytes(path));
        return [.. document.RootElement.GetProperty("runs").EnumerateArray()
            .SelectMany(run => run.GetProperty("results").EnumerateArray())
            .Where(result => !result.TryGetProperty("suppressions", out _))
            .Select(Create)];
    }

    private static BuildDiagnostic Create(JsonElement result)
    {
        var id = result.GetProperty("ruleId").GetString()!;
        var level = result.GetProperty("level").GetString()!;
        var message = result.GetProperty("message").GetProperty("text").GetString()!;
        if (!result.TryGetProperty("locations", out var locations) || locations.GetArrayLength() == 0)
        {
            return new(id, level, "", 0, 0, message);
        }

        var place = locations[0].GetProperty("physicalLocation");
        var region = place.GetProperty("region");
        return new(
            id,
            level,
            new Uri(place.GetProperty("artifactLocation").GetProperty("uri").GetString()!).LocalPath,
            region.GetProperty("startLine").GetInt32(),
            region.GetProperty("startColumn").GetInt32(),
            message);
    }
}
