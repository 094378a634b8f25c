using SeedContent.Compiler.Bodies.Articles.Heads;
using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Korean names some words before their title: a name where the sentence or what describes somebody has just ended (<c>김하늘 한빛당 전 대변인은</c>), and
/// foreign ones.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
/// <param name="forms">Its words without what hangs on them.</param>
/// <param name="untitled">Tells what is spelt as a name.</param>
internal sealed class KoreanFarNames(string text, LanguageWords words, KoreanWords forms, KoreanUntitledNames untitled)
{
    private const int MaxBetween = 5;

    private readonly KoreanForeignNames foreign = new(text, words, forms, untitled);

    /// <summary>The name, and its first word.</summary>
    /// <param name="found">The words.</param>
    /// <param name="role">The title's word.</param>
    public (TextSpan Name, int First)? Before(List<TextSpan> found, int role) => foreign.BeforeCountry(found, role) ?? AtHead(found, role) ?? foreign.BeforeCalled(found, role) ?? foreign.BeforeTitle(found, role) ?? foreign.BeforeOffice(found, role);

    /// <summary><c>에릭 벤슨 노바텔 최고경영자는</c></summary>
    public (TextSpan Name, int First)? BeforeCompany(List<TextSpan> found, int role, TextSpan title) => foreign.BeforeCompany(found, role, title);

    /// <summary><c>외교부의 존 스미스 대변인은</c></summary>
    public (TextSpan Name, int First)? BeforeTitle(List<TextSpan> found, int role) => foreign.BeforeTitle(found, role);

    /// <summary><c>응우옌 티 흐엉씨</c></summary>
    public (TextSpan Name, int First)? WithWordsBefore(List<TextSpan> found, int i, TextSpan name) => foreign.WithWordsBefore(found, i, name);

    /// <summary>Whether a word is spelt as foreign names are, and as nothing else that is known.</summary>
    public bool IsLikeForeign(TextSpan word) => foreign.IsLikeForeign(word);

    /// <summary>Whether a word may be foreign where something else shows that it is a name.</summary>
    public bool MayBeForeign(TextSpan word) => foreign.MayBeForeign(word);

    /// <summary><c>스웨덴 출신 에릭 벤슨은</c>: two words or more that are spelt as foreign names are, with nothing that could belong to them before.</summary>
    public (TextSpan Name, int First)? Alone(List<TextSpan> found, int i, TextSpan core) => foreign.Alone(found, i, core);

    /// <summary><c>존 스미스 주니어</c></summary>
    public (TextSpan Name, int First)? OfGeneration(List<TextSpan> found, int i, TextSpan core) => foreign.OfGeneration(found, i, core);

    /// <summary>Whether a sentence begins with a word, or what stands before cannot belong to it.</summary>
    public bool IsHead(List<TextSpan> found, int word) => foreign.IsHead(found, word);

    /// <summary>Whether a word may be one of a foreign name, though it ends as a verb does that describes something.</summary>
    public bool IsPart(TextSpan word) => foreign.IsForeign(word) || foreign.IsDescribedLikeForeign(word);

    /// <summary>Whether a word may be one of a foreign name.</summary>
    public bool IsForeign(TextSpan word) => foreign.IsForeign(word);

    private (TextSpan Name, int First)? AtHead(List<TextSpan> found, int role)
    {
        for (var back = role - 1; back >= 0 && role - back <= MaxBetween; back--)
        {
            var word = forms.WithoutBrackets(found[back]);
            if (untitled.IsLikeName(word, mayEndAsNoun: true) && foreign.IsHead(found, back))
            {
                return (word, back);
            }

            if ((forms.Bare(found[back]).Length < found[back].Length && !KnownPlace.Is(text, found[back], words) && !untitled.IsBody(found[back]) && !IsDepartment(found, back)) || text[found[back].End] is ',' or '.')
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>온하늘 한빛대 국문학과 교수는</c>: no "and" is at the end of what stands right before a title, unless it joins two people.</summary>
    private bool IsDepartment(List<TextSpan> found, int word) =>
        found[word].Length > 2 && text[found[word].End - 1] == '과' && found[word].End + 1 == found[word + 1].Start
        && forms.Bare(found[word]) is var rest && rest.Length == found[word].Length - 1 && (!untitled.IsLikeName(rest) || text[rest.End - 1] == '학') && words.Roles.StartOfEndingAt(text, rest.Start, rest.End) is null
        && words.Roles.Is(text, forms.Bare(found[word + 1]).Start, forms.Bare(found[word + 1]).End);
}
