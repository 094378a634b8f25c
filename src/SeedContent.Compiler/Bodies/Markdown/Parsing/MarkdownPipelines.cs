using System.Collections.Concurrent;
using Markdig;
using Markdig.Extensions.EmphasisExtras;
using Markdig.Extensions.Tables;
using SeedContent.Compiler.Bodies.Markdown.Shortcodes;

namespace SeedContent.Compiler.Bodies.Markdown.Parsing;

/// <summary>Markdig's pipelines: one for each set of options that changes what is parsed, made once.</summary>
internal static class MarkdownPipelines
{
    // Our own limit is met first, and knows where the text stands that goes beyond it.
    private const int NeverMetDepth = 100_000;

    private static readonly ConcurrentDictionary<(MarkdownFeatures Features, bool EscapesHtml), MarkdownPipeline> Cache = new();

    public static MarkdownPipeline For(MarkdownOptions options) =>
        Cache.GetOrAdd((options.Features, options.RawHtml == RawHtmlPolicy.Escape), key => Build(key.Features, key.EscapesHtml));

    private static MarkdownPipeline Build(MarkdownFeatures features, bool escapesHtml)
    {
        var builder = new MarkdownPipelineBuilder { PreciseSourceLocation = true, MaximumNestingDepth = NeverMetDepth };
        foreach (var (feature, add) in Extensions)
        {
            if (features.HasFlag(feature))
            {
                add(builder);
            }
        }

        if (escapesHtml)
        {
            builder.DisableHtml();
        }

        // Last, so that it stands before the parsers that it guards.
        builder.Extensions.Add(new WorkGuardExtension(features));
        return builder.Build();
    }

    // In an order in which none changes what another finds: braces of attributes are looked for behind all else.
    private static readonly (MarkdownFeatures Feature, Action<MarkdownPipelineBuilder> Add)[] Extensions =
    [
        (MarkdownFeatures.Alerts, builder => builder.UseAlertBlocks()),
        (MarkdownFeatures.Containers, builder => builder.UseCustomContainers()),
        (MarkdownFeatures.DefinitionLists, builder => builder.UseDefinitionLists()),
        (MarkdownFeatures.Strikethrough, builder => builder.UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)),
        (MarkdownFeatures.Footnotes, builder => builder.UseFootnotes()),
        (MarkdownFeatures.Math, builder => builder.UseMathematics()),
        (MarkdownFeatures.Tables, builder => builder.UsePipeTables(new PipeTableOptions { UseGfmRules = true })),
        (MarkdownFeatures.TaskLists, builder => builder.UseTaskLists()),
        (MarkdownFeatures.Diagrams, builder => builder.UseDiagrams()),
        (MarkdownFeatures.Autolinks, builder => builder.UseAutoLinks()),
        (MarkdownFeatures.Emoji, builder => builder.UseEmojiAndSmiley(enableSmileys: false)),
        (MarkdownFeatures.Shortcodes, builder => builder.Extensions.Add(new ShortcodeExtension())),
        (MarkdownFeatures.Attributes, builder => builder.UseGenericAttributes()),
    ];
}
