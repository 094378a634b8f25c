using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Finds the only one before a quotation who may be the subject of the verb behind it, in languages that show every other case by an ending:
/// <c>Kaybolmadan önce Ayşe Demir ona “…” demiş</c>. A role, an article or a participle between may be of somebody else.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class OnlySubjectReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int ShortestParticiple = 4;

    /// <param name="end">The quotation's token.</param>
    public Subject Before(int end)
    {
        var start = paragraph.SentenceStart(end);
        if (words.NamesByContext || end - start > VerbReader.MaxTokensBefore)
        {
            return Subject.None;
        }

        NameRun? only = null;
        for (var i = start; i < end; i++)
        {
            var token = paragraph.Tokens[i];
            if (names.StartingAt(i) is { } run)
            {
                if (run.CanSpeak && !paragraph.Tokens[run.Last].IsPossessive && !IsHung(run))
                {
                    if (run.StartsSentence && run.NameFirst == run.Last && !GivenNames.IsPerson(run, words))
                    {
                        // 'Kaybolmadan önce': a capital at the head of the sentence.
                        continue;
                    }

                    if (only is not null || names.FollowsAnother(run) || names.IsOneOfSeveral(run) || !GivenNames.IsPerson(run, words))
                    {
                        return Subject.None;
                    }

                    only = run;
                }

                i = EndOfNamed(run);
            }
            else if (token.Kind == TokenKind.Quote || token.Is(WordKinds.Naming) || (only is not null && (token.Is(WordKinds.AnyTitle) || (token.Is(WordKinds.Pronoun) && !token.Is(WordKinds.Article)) || IsOther(i, end))))
            {
                return Subject.None;
            }
        }

        return only is null ? Subject.None : new(SubjectKind.Name, only, NamePhrase.First(only), only.Last);
    }

    /// <summary>'Ayşe Demir için', 'Ayşe Demir adlı': what stands right behind hangs the name on something else.</summary>
    private bool IsHung(NameRun run) =>
        EndOfNamed(run) == run.Last && paragraph.InOneSentence(run.Last, run.Last + 1) && paragraph.Tokens[run.Last + 1] is { IsWord: true } next
        && (next.Is(WordKinds.Naming) || words.NameWords.Postpositions.Contains(WordText.Fold(next.Span.In(paragraph.Text))));

    /// <summary>'Ayşe Demir isimli öğrenci': behind the word for what somebody is called stands the role, as the subject without an ending; the last token of the name where none does.</summary>
    private int EndOfNamed(NameRun run)
    {
        var role = run.Last + 2;
        return paragraph.InOneSentence(run.Last, role) && paragraph.Folded(run.Last + 1) is "adli" or "isimli" && paragraph.Tokens[role] is { IsLower: true } title && title.Is(WordKinds.AnyTitle)
            && !(paragraph.InOneSentence(role, role + 1) && paragraph.Folded(role + 1) is not ("da" or "de" or "ise") && words.NameWords.Postpositions.Contains(paragraph.Folded(role + 1))) ? role : run.Last;
    }

    private bool IsOther(int i, int end)
    {
        var token = paragraph.Tokens[i];
        return (token.Is(WordKinds.Article) && i >= end - 3) || (token.IsLower && token.Length > ShortestParticiple && paragraph.Text[token.End - 1] == 'n' && paragraph.Text[token.End - 2] is 'a' or 'e');
    }
}
