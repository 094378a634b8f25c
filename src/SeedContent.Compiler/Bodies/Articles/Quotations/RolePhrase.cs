using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// A role and what it is of, in languages where that stands behind it in a case of its own: <c>министр обороны Франции</c>, <c>prezes Stali</c>, <c>директор театра «Волна»</c>.
/// </summary>
/// <param name="Roles">The words of the role, in every form that it may have as a subject.</param>
/// <param name="Complement">The words of what it is of.</param>
/// <param name="First">The token of the role.</param>
/// <param name="Last">The last token.</param>
/// <param name="HasName">Whether one of the words behind the role is a name: it has a capital, or stands in marks.</param>
internal sealed record RolePhrase(IReadOnlyList<string> Roles, IReadOnlyList<string> Complement, int First, int Last, bool HasName)
{
    private const int MaxWords = 8;
    private const int LongestName = 30;

    private const WordKinds Ends = WordKinds.AnyVerb | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Audience | WordKinds.Complementizer | WordKinds.Relative | WordKinds.Negation
        | WordKinds.SharedSubject | WordKinds.Pronoun | WordKinds.PlacePreposition | WordKinds.TitleLinker;

    /// <summary>Whether there are more words than one, which tell more than a role that many have.</summary>
    public bool HasSeveralWords => Complement.Count > 0 || Roles[0].IndexOf(' ') > 0;

    /// <summary>Reads the phrase that a role begins.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="role">The token of the role.</param>
    /// <param name="end">The token that is in the phrase no more, whatever it is.</param>
    /// <param name="words">The language.</param>
    public static RolePhrase Read(TokenizedParagraph paragraph, int role, int end, LanguageWords words)
    {
        var complement = new List<string>();
        var hasName = false;
        var i = role + 1;
        for (; i < end && i - role <= MaxWords && paragraph.InOneSentence(role, i) && IsPart(paragraph.Tokens[i]); i++)
        {
            var token = paragraph.Tokens[i];
            complement.AddRange(WordText.Fold(token.Span.In(paragraph.Text)).Split(' '));
            hasName |= !token.IsLower;
        }

        return new([.. TitleCase.Subjects(paragraph.Folded(role), words)], complement, role, i - 1, hasName);
    }

    /// <summary>Whether this may be said for short of whom another phrase describes: the role is the same, and what it is of is not more than that has.</summary>
    public bool IsShortFor(RolePhrase other) => HasRoleOf(other) && Complement.All(other.Complement.Contains);

    /// <summary>Whether the role is the same, whatever it is of.</summary>
    public bool HasRoleOf(RolePhrase other) => Roles.Intersect(other.Roles, StringComparer.Ordinal).Any();

    /// <summary>The words behind others that the phrase begins with; null where it does not.</summary>
    public IReadOnlyList<string>? Behind(string beginning)
    {
        foreach (var role in Roles)
        {
            var text = string.Join(" ", [role, .. Complement, ""]);
            if (text.StartsWith(beginning + " ", StringComparison.Ordinal))
            {
                return text[beginning.Length..].Split([' '], StringSplitOptions.RemoveEmptyEntries);
            }
        }

        return null;
    }

    /// <summary>The words besides others that the phrase has, in whatever order behind the role; null where it has them not: <c>начальник Сумской областной администрации</c>.</summary>
    public IReadOnlyList<string>? Without(string others)
    {
        var wanted = others.Split(' ');
        foreach (var role in Roles)
        {
            string[] all = [.. role.Split(' '), .. Complement];
            if (string.Equals(all[0], wanted[0], StringComparison.Ordinal) && wanted.All(all.Contains))
            {
                return [.. all.Skip(1).Except(wanted, StringComparer.Ordinal)];
            }
        }

        return null;
    }

    private static bool IsPart(Token token) => token.IsWord ? !(token.Is(Ends) && !token.Is(WordKinds.TitleQualifier | WordKinds.AnyTitle)) : token is { Kind: TokenKind.Quote, Length: <= LongestName };
}
