using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads whose words are cited, where the case of the name shows it and other words stand before: <c>по мнению генерала в отставке Ивана Сидорова</c>,
/// <c>«…», — цитирует газета «Заря» палеонтолога Анну Сидорову</c>, <c>«…», — приводит агентство слова Анны Сидоровой</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class CaseSourceReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxWords = 10;
    private const int LongestPaper = 30;

    /// <summary>The name behind a word that takes a source.</summary>
    /// <param name="first">The token behind that word.</param>
    public Subject Find(int first)
    {
        for (var i = first; words.CaseEndings.Count > 0 && i - first <= MaxWords && paragraph.InOneSentence(first - 1, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (names.StartingAt(i) is { } run)
            {
                if (run.CanSpeak && IsOblique(run))
                {
                    return names.IsOneOfSeveral(run) ? Subject.Unnamed : new(SubjectKind.Name, run, first, run.Last);
                }

                i = run.Last;
            }
            else if (token.IsWord ? token.Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.Relative | WordKinds.Person) : token.Kind != TokenKind.Quote || token.Length > LongestPaper)
            {
                break;
            }
        }

        return Subject.None;
    }

    /// <summary>The name behind a verb of citing that is one only with "words" behind it.</summary>
    /// <param name="verb">The verb's token.</param>
    public Subject FindCited(int verb)
    {
        if (words.CaseEndings.Count == 0 || !words.NameWords.CitingVerbs.Contains(paragraph.Folded(verb)))
        {
            return Subject.None;
        }

        for (var i = verb + 1; i - verb <= MaxWords && paragraph.InOneSentence(verb, i); i++)
        {
            if (paragraph.Tokens[i].IsLower && words.SpeechNouns.Contains(paragraph.Folded(i)))
            {
                return Find(i + 1);
            }
        }

        return Subject.None;
    }

    private bool IsOblique(NameRun run) =>
        run.NameFirst < run.Last && (CaseForms.IsOtherCase(paragraph.Text, paragraph.Tokens[run.NameFirst], words) || TitleCase.IsOblique(run, words) && !run.IsInSubjectCase);
}
