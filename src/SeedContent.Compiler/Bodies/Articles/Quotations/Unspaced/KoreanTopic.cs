using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Whom a Korean sentence is about.</summary>
/// <param name="Kind">Somebody who is named, a pronoun, somebody or something else, or nobody: the sentence goes on with whom the one before is about.</param>
/// <param name="Name">The name.</param>
/// <param name="IsUndergone">Whether it tells what was done to whom it is about.</param>
/// <param name="IsOwner">Whether it is about something of that person's, for whom a pronoun may stand: <c>김하늘 씨의 하루는</c>.</param>
internal readonly record struct KoreanTopic(SubjectKind Kind, TextSpan? Name, bool IsUndergone, bool IsOwner = false);
