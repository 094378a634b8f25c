using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Tells what a name stands for. A verb of saying beside it does not: papers and ministries say things too.</summary>
/// <param name="text">The text.</param>
/// <param name="dateline">The dateline.</param>
/// <param name="words">The language.</param>
internal sealed class NameKinds(string text, DatelineModel? dateline, LanguageWords words)
{
    /// <summary>What the words themselves say.</summary>
    public NameKind Of(TextSpan name)
    {
        if (IsOf(dateline?.Place, name) || IsOf(dateline?.Country, name) || KnownPlace.Is(text, name, words))
        {
            return NameKind.Place;
        }

        return IsBody(name.In(text)) ? NameKind.Organization : NameKind.Unknown;
    }

    /// <summary>What the words say, or else what stands before them.</summary>
    public NameKind Of(NameRun run)
    {
        var kind = Of(run.NameSpan);
        return kind == NameKind.Unknown && run.Title == TitleContext.Adjacent ? NameKind.Person : kind;
    }

    private bool IsOf(TextSpan? place, TextSpan name) =>
        place is { } span && string.Equals(span.In(text), name.In(text), StringComparison.OrdinalIgnoreCase);

    private bool IsBody(string name)
    {
        if (words.Agencies.Contains(name, StringComparer.OrdinalIgnoreCase))
        {
            return true;
        }

        var parts = name.Split(' ');
        return parts.Length > 1 && parts.Any(words.BodyWords.Contains);
    }
}
