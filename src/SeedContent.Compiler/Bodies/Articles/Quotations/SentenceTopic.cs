using System.Runtime.InteropServices;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Whom a sentence is about.</summary>
/// <param name="Kind">Whether it tells.</param>
/// <param name="Person">Who it is, where it tells by name.</param>
/// <param name="IsReport">Whether it reports words, so that nobody else who is in it speaks.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct SentenceTopic(TopicKind Kind, TextSpan? Person = null, bool IsReport = false)
{
    /// <summary>Whether a pronoun is in it by which it goes on.</summary>
    public bool IsPronoun { get; init; }

    public static SentenceTopic Unclear => new(TopicKind.Unclear);

    public static SentenceTopic Neutral => new(TopicKind.Neutral);

    public static SentenceTopic GoesOn => new(TopicKind.GoesOn) { IsPronoun = true };

    /// <summary>A pronoun's words are reported.</summary>
    public static SentenceTopic Reported => new(TopicKind.GoesOn, IsReport: true);
}
