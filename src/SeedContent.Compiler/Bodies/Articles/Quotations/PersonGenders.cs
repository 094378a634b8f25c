using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Which persons of an article are women and which are men, by the verbs of saying and the titles that stand beside their names.</summary>
internal sealed class PersonGenders
{
    private readonly Dictionary<TextSpan, bool?> women = [];

    /// <param name="names">The names of each paragraph.</param>
    /// <param name="index">The names of the article.</param>
    /// <param name="words">The language.</param>
    public PersonGenders(IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
    {
        foreach (var run in words.HasWordsOfWomen ? names.SelectMany(list => list.Runs) : [])
        {
            if (OfWordsBeside(run) is { } isWoman && index.ResolvePerson(run) is { } person)
            {
                women[person] = women.TryGetValue(person, out var known) && known != isWoman ? null : isWoman;
            }
        }
    }

    /// <summary>Whether a pronoun may stand for a person: nothing says that the one is a woman and the other a man.</summary>
    public bool MayBe(TextSpan person, bool? isWoman) =>
        isWoman is null || !women.TryGetValue(person, out var known) || known is null || known == isWoman;

    private static bool? OfWordsBeside(NameRun run)
    {
        const WordKinds verbs = WordKinds.VerbBeforeSpeaker | WordKinds.VerbAfterSpeaker;
        var (tokens, first) = (run.Paragraph.Tokens, NamePhrase.First(run));
        for (var i = first; i < run.First; i++)
        {
            if (tokens[i].Is(WordKinds.Woman))
            {
                return true;
            }
        }

        var before = run.Paragraph.InOneSentence(first - 1, run.First) && tokens[first - 1].Is(WordKinds.VerbBeforeSpeaker) ? first - 1 : -1;
        var verb = before >= 0 ? before : run.Last + 1;
        return run.Paragraph.InOneSentence(run.Last, verb) || before >= 0 ? (tokens[verb].Is(verbs) ? tokens[verb].Is(WordKinds.Woman) : null) : null;
    }
}
