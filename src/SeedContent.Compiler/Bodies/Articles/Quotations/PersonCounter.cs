using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Tells whether one person speaks or several, where the words that attribute name nobody: <c>she said</c>, <c>dijeron</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class PersonCounter(TokenizedParagraph paragraph, LanguageWords words)
{
    /// <summary>A pronoun for one person, or a verb whose pronoun is left out and that is not one of several people.</summary>
    public bool IsOne(Subject subject, int first, int last)
    {
        if (subject.Kind != SubjectKind.Pronoun || IsPlural(paragraph.Tokens[first]) || IsPlural(paragraph.Tokens[last]))
        {
            return false;
        }

        var token = paragraph.Tokens[subject.First];
        return token.Is(WordKinds.Person) || !token.Is(WordKinds.Pronoun | WordKinds.VerbWithPronoun);
    }

    /// <summary>Whether the words that attribute say that a woman speaks, or a man.</summary>
    public bool? IsWoman(int first, int last)
    {
        if (words.CaseEndings.Count > 0)
        {
            return SlavicForms.IsWoman(paragraph, first, last, words.NameWords.Forms);
        }

        bool? found = null;
        for (var i = first; words.HasWordsOfWomen && i <= last; i++)
        {
            var token = paragraph.Tokens[i];
            if (words.HasWordsOfMen)
            {
                found ??= OfPronoun(token);
            }
            else if (token.Is(WordKinds.Woman) && !token.Is(WordKinds.Man))
            {
                return true;
            }
            else if (!token.Is(WordKinds.Man))
            {
                // 'השר מודה' tells no more than 'השרה מודה'.
                found = token.Is(WordKinds.VerbBeforeSpeaker | WordKinds.VerbAfterSpeaker | WordKinds.SharedVerb | WordKinds.VerbWithPronoun | WordKinds.Pronoun) ? false : found;
            }
        }

        return found;
    }

    /// <summary>What a pronoun tells, alone or at the end of a verb: <c>elle</c>, <c>a-t-elle</c>, <c>selon elle</c>.</summary>
    private bool? OfPronoun(Token token)
    {
        if (token.Is(WordKinds.Pronoun) && !token.Is(WordKinds.VerbWithPronoun))
        {
            return Of(token.Kinds);
        }

        // 'in her view', 'seiner Meinung nach'
        if (token.Is(WordKinds.VerbWithPronoun) && token.Is(WordKinds.AccordingTo) && Of(token.Kinds) is { } ofPhrase)
        {
            return ofPhrase;
        }

        for (var i = token.End - 1; token.Is(WordKinds.VerbWithPronoun) && i > token.Start; i--)
        {
            if (paragraph.Text[i] is '-' or ' ' && Of(words.Vocabulary.Find(paragraph.Text, i + 1, WordText.WordEnd(paragraph.Text, i + 1, token.End) - i - 1)) is { } isWoman)
            {
                return isWoman;
            }
        }

        return null;
    }

    private static bool? Of(WordKinds kinds) => (kinds & WordKinds.Woman) != WordKinds.None ? true : (kinds & WordKinds.Man) != WordKinds.None ? false : null;

    /// <summary>Whether the verb is one of several people, where its end tells.</summary>
    public bool IsPlural(Token verb)
    {
        // 'según ella', 'in haar ogen': a source with a pronoun has no verb.
        for (var i = verb.Start; verb.Is(WordKinds.AnyVerb) && !(verb.Is(WordKinds.AccordingTo) && verb.Is(WordKinds.VerbWithPronoun)) && i < verb.End;)
        {
            var end = WordText.WordEnd(paragraph.Text, i, verb.End);
            // 'hizo hincapié en', 'fez questão de': a preposition of the verb tells nothing, nor does the first word of 'según dijo'.
            var isVerb = !(i == verb.Start && end < verb.End && verb.Is(WordKinds.AccordingTo)) && (words.Vocabulary.Find(paragraph.Text, i, end - i) & (WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.Negation)) == WordKinds.None;
            foreach (var ending in words.PluralVerbEndings)
            {
                if (isVerb && end - i >= ending.Length && WordText.EqualsFolded(paragraph.Text, end - ending.Length, ending.Length, ending))
                {
                    return true;
                }
            }

            i = end + 1;
        }

        return false;
    }
}
