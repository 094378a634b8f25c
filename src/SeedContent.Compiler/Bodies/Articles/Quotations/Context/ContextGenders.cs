using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// Which people of an article are women and which are men, in a script without capitals: by the verbs and the roles that stand beside their names, and in Arabic by whether they are
/// called mother or father (<c>أم خالد</c>).
/// </summary>
/// <param name="names">The full names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class ContextGenders(ContextFullNames names, LanguageWords words)
{
    private const int MaxInBrackets = 8;
    private const string Mother = "أم";
    private const string Father = "أبو";

    private readonly Dictionary<TextSpan, bool?> women = [];

    /// <summary>Notes the people of a paragraph.</summary>
    /// <param name="context">The paragraph.</param>
    public void Add(ContextParagraph context)
    {
        foreach (var person in words.HasWordsOfWomen || words.Script == Script.Devanagari ? context.People.People : [])
        {
            if (Of(context, person) is { } isWoman && context.Name(person, names) is { } name)
            {
                women.AddSole(name, isWoman);
            }
        }
    }

    /// <summary>Whether a pronoun may stand for a person: nothing says that the one is a woman and the other a man.</summary>
    /// <param name="person">The full name.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public bool MayBe(TextSpan person, bool? isWoman) => isWoman is null || !women.TryGetValue(person, out var known) || known is null || known == isWoman;

    /// <summary>The token behind a comma or brackets: <c>דנה לוי (הליכוד) אמרה</c>.</summary>
    private static int Behind(TokenizedParagraph paragraph, int token)
    {
        if (paragraph.InOneSentence(token - 1, token + 1) && paragraph.Tokens[token].IsMark(paragraph.Text, '('))
        {
            var close = token + 1;
            while (close - token <= MaxInBrackets && paragraph.InOneSentence(token, close + 1) && !paragraph.Tokens[close].IsMark(paragraph.Text, ')'))
            {
                close++;
            }

            return close + 1;
        }

        return paragraph.InOneSentence(token - 1, token + 1) && paragraph.Tokens[token].IsMark(paragraph.Text, ',') ? token + 1 : token;
    }

    private bool? Of(ContextParagraph context, ContextPerson person)
    {
        var paragraph = context.Tokens;
        if (context.Reader.Text(person.NameFirst) is var first && person.NameFirst < person.Last && first is Mother or Father)
        {
            return first is Mother;
        }

        // Where names have no role behind them, a man's name may be that of a woman's father: 'فاطمة محمد'.
        var last = words.Script == Script.Devanagari ? person.Last : person.NameFirst;
        for (var i = person.First; i <= last && !person.IsOwner; i++)
        {
            if (words.NameWords.Context.NamesOfWomen.Contains(context.Reader.Text(i)))
            {
                return true;
            }

            if (words.NameWords.Context.NamesOfMen.Contains(context.Reader.Text(i)))
            {
                return false;
            }
        }

        for (var i = person.First; i < person.NameFirst; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.Woman) && paragraph.Tokens[i].Is(WordKinds.AnyTitle))
            {
                return true;
            }
        }

        if (person.IsOwner)
        {
            return null;
        }

        if (words.Script == Script.Devanagari)
        {
            var verb = person.Last + 1;
            verb += paragraph.InOneSentence(person.Last, verb + 1) && paragraph.Tokens[verb].Is(WordKinds.Adverb) ? 1 : 0;
            return paragraph.InOneSentence(person.Last, verb) && paragraph.Tokens[verb].Is(WordKinds.VerbAfterSpeaker) ? HindiVerbs.IsWoman(paragraph.Text, paragraph.Tokens[verb].Span) : null;
        }

        var (before, after) = (person.First - 1, Behind(paragraph, person.Last + 1));
        return paragraph.InOneSentence(before, person.First) && paragraph.Tokens[before].Is(WordKinds.VerbBeforeSpeaker) ? WordGender.IsOfWoman(paragraph.Tokens[before])
            : paragraph.InOneSentence(person.Last, after) && paragraph.Tokens[after].Is(WordKinds.VerbAfterSpeaker) ? WordGender.IsOfWoman(paragraph.Tokens[after])
            : null;
    }
}
