using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Whom a Japanese sentence is about.</summary>
/// <param name="Kind">Somebody who is named, somebody else, or nobody: the sentence goes on with whom the one before is about.</param>
/// <param name="Name">The name.</param>
/// <param name="IsThing">Whether it has a topic that is nobody: <c>打席は</c>.</param>
/// <param name="IsAgent">Whether the person does to somebody else what the sentence tells: <c>田中さんに言われた</c>.</param>
internal readonly record struct JapaneseTopic(SubjectKind Kind, TextSpan? Name, bool IsThing = false, bool IsAgent = false);
