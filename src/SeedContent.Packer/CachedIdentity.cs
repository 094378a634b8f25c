using System.Globalization;
using SeedContent.Compiler.Checking.Links;
using SeedContent.Compiler.Schema;
using SeedContent.Compiler.Text;

namespace SeedContent.Packer;

/// <summary>
/// What the links of other texts can depend on of a seed, as the cache keeps it: where it is in the same words for all seeds, each link leads where it led. Places in the file and what is only ever
/// reported are left out.
/// </summary>
internal static class CachedIdentity
{
    private const char Separator = '\u0002';
    private const string Draft = "draft";
    private const string Page = "page";

    /// <summary>Writes what is known of an entry.</summary>
    /// <param name="identity">The entry; null where the seed gives none.</param>
    /// <param name="isPage">Whether a link can lead to the seed's path.</param>
    /// <returns>A line without its end, empty for no entry; null where it cannot be written.</returns>
    public static string? Write(EntryIdentity? identity, bool isPage)
    {
        if (identity is null)
        {
            return "";
        }

        string[] parts =
        [
            identity.Collection, identity.Key, identity.Member, identity.Order?.ToString(CultureInfo.InvariantCulture) ?? "", identity.Url ?? "", identity.Language ?? "", identity.Date?.ToString() ?? "",
            identity.IsDraft ? Draft : "", isPage ? Page : "",
        ];
        return parts.Any(part => part.Any(char.IsControl)) ? null : string.Join(Separator, parts);
    }

    /// <summary>Reads what <see cref="Write"/> gives.</summary>
    /// <param name="line">The line.</param>
    /// <param name="file">The seed.</param>
    /// <returns>The entry, and the page that links can lead to; null for what there is not.</returns>
    public static (EntryIdentity? Entry, PageLinks? Page) Read(string? line, SeedFile file)
    {
        if (line?.Split(Separator) is not [var collection, var key, var member, var order, var url, var language, var date, var draft, var page])
        {
            return default;
        }

        var identity = new EntryIdentity(
            file.Path, file.Path, file.DisplayPath, collection, key, member, file.Kind, order.Length == 0 ? null : int.Parse(order, CultureInfo.InvariantCulture), SeedLocation.AtStart(file.Path))
        {
            Url = NullIfEmpty(url),
            Language = NullIfEmpty(language),
            Date = CalendarDate.TryParseIso(date),
            IsDraft = draft == Draft,
            Variant = file.Variant,
        };
        return (identity, page == Page ? new(file.Path, file.SeedPath, [], []) { Tag = file.Variant?.Tag } : null);
    }

    private static string? NullIfEmpty(string text) => text.Length == 0 ? null : text;
}
