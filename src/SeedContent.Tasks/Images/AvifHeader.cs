namespace SeedContent.Tasks.Images;

/// <summary>
/// AVIF: of the primary item the property with its size (<c>ispe</c>), and the one that turns it (<c>irot</c>). A crop (<c>clap</c>) is not read:
/// browsers do not agree on it.
/// </summary>
internal static class AvifHeader
{
    private const int FullBox = 4;

    /// <summary>Reads the size.</summary>
    public static ImageSize? Read(ImageBytes bytes)
    {
        var boxes = IsoBox.ReadAll(bytes, 0, bytes.Length).ToList();
        if (boxes is not [{ Type: "ftyp" } type, ..] || !IsAvif(type.Read(bytes)) || boxes.Find(box => box.Type == "meta") is not { } meta)
        {
            return null;
        }

        var properties = meta.Find(bytes, "iprp", FullBox);
        if (ReadPrimary(meta.Find(bytes, "pitm", FullBox)?.Read(bytes)) is not { } item
            || properties?.Find(bytes, "ipco") is not { } list
            || properties.Find(bytes, "ipma")?.Read(bytes) is not { } associations)
        {
            return null;
        }

        var all = IsoBox.ReadAll(bytes, list.Start, list.End).ToList();
        var own = ItemProperties.Find(associations, item).Where(index => index > 0 && index <= all.Count).Select(index => all[index - 1]).ToList();
        var size = ReadSize(own.Find(box => box.Type == "ispe")?.Read(bytes));
        return own.Find(box => box.Type == "irot")?.Read(bytes) is [var quarters, ..] && (quarters & 1) == 1 ? size?.Turn() : size;
    }

    // The major brand, a version, and the brands that it can be read as.
    private static bool IsAvif(byte[]? brands) =>
        brands is not null && Enumerable.Range(0, brands.Length / 4).Any(i => i != 1 && (brands.HasText(i * 4, "avif") || brands.HasText(i * 4, "avis")));

    private static long? ReadPrimary(byte[]? box) => box switch
    {
        { Length: >= 6 } when box[0] == 0 => box.BigEndian16(FullBox),
        { Length: >= 8 } when box[0] > 0 => box.BigEndian32(FullBox),
        _ => null,
    };

    private static ImageSize? ReadSize(byte[]? box) =>
        box is { Length: >= FullBox + 8 } ? ImageSize.Create(box.BigEndian32(FullBox), box.BigEndian32(FullBox + 4)) : null;
}
