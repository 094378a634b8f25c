using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What the words of a quotation, and those inside its marks, show about whom they name.</summary>
internal static class QuotedPerson
{
    private const int MaxRoleWords = 6;

    /// <summary>Keeps somebody under a key, and nobody where it is another's too.</summary>
    /// <param name="found">Whom there is so far.</param>
    /// <param name="key">The surname, or the office.</param>
    /// <param name="run">The name.</param>
    public static void Add(Dictionary<string, NameRun?> found, string key, NameRun run) => found[key] = !found.TryGetValue(key, out var known) || known?.Name == run.Name ? known ?? run : null;

    /// <summary><c>ha detto il presidente della Regione Carlo Rossi</c>: the verb, where nothing but a role stands between it and the name; -1 where another word does.</summary>
    public static int VerbBefore(NameRun run)
    {
        var i = run.First - 1;
        while (run.First - i <= MaxRoleWords && run.Paragraph.InOneSentence(i, run.First) && run.Paragraph.Tokens[i] is { IsLower: true } word && !word.Is(WordKinds.VerbBeforeSpeaker) && !IsPossessive(word))
        {
            i--;
        }

        return run.Paragraph.InOneSentence(i, run.First) && run.Paragraph.Tokens[i] is { IsLower: true } verb && verb.Is(WordKinds.VerbBeforeSpeaker) ? i : -1;
    }

    /// <summary><c>mio</c>, which the grammar of the language counts among the articles that are not definite; <c>della</c> is one of them and leads to what somebody is of.</summary>
    public static bool IsPossessive(Token word) => word.Is(WordKinds.Indefinite) && !word.Is(WordKinds.TitleLinker | WordKinds.PlacePreposition);
}
