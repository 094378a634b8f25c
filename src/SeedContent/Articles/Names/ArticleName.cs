using System.Collections.Immutable;
using SeedContent.Storage;

namespace SeedContent;

/// <summary>A name that an article has. <see cref="TextPart.Text"/> is its fullest form, where that stands first (<c>Maria Lindqvist</c>), without titles.</summary>
public sealed class ArticleName : TextPart
{
    internal ArticleName(EntryText entry, int start, int length, NameKind kind, ImmutableArray<NameMention> mentions)
        : base(entry, start, length)
    {
        Kind = kind;
        Mentions = mentions;
    }

    /// <summary>What it stands for.</summary>
    public NameKind Kind { get; }

    /// <summary>All its mentions outside quotation marks, in order; the short forms (<c>Lindqvist</c>) too.</summary>
    public ImmutableArray<NameMention> Mentions { get; }
}
