using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Names;

/// <summary>Tells what a name stands for by its words. A verb of saying beside it says nothing: papers and ministries say things too.</summary>
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

        return LanguageCatalog.IsAgency(text, name.Start, name.Length) || Organization.HasWord(text, name, words) ? NameKind.Organization : NameKind.Unknown;
    }

    private bool IsOf(TextSpan? place, TextSpan name) =>
        place is { } span && span.Length == name.Length && string.Compare(text, span.Start, text, name.Start, name.Length, StringComparison.OrdinalIgnoreCase) == 0;
}
