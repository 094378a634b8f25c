using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// The subject that stands behind a verb of saying, but not right behind it: <c>– mówi w rozmowie z „Wieściami” prof. Jan Nowak</c>. A name with a title, or one
/// that begins with a first name that is known, is the subject behind where and when it was said. Any other name may be the subject or not.
/// </summary>
internal static class FarSubject
{
    private const int MaxWords = 14;
    private const int LongestPaper = 24;

    /// <summary>Finds it.</summary>
    /// <param name="paragraph">The paragraph.</param>
    /// <param name="names">Its names.</param>
    /// <param name="first">The token behind the verb and its adverbs.</param>
    /// <param name="words">The language.</param>
    /// <returns>The subject; unnamed where a name may be it or not; null where there is none.</returns>
    public static Subject? Find(TokenizedParagraph paragraph, ParagraphNames names, int first, LanguageWords words)
    {
        Subject? unclear = null;
        for (var i = first; i - first <= MaxWords && paragraph.InOneSentence(first - 1, i); i++)
        {
            var token = paragraph.Tokens[i];
            // 'escribió en su cuenta la ministra': behind an article it is no verb.
            var isNoun = i > first && paragraph.Tokens[i - 1].Is(WordKinds.Article) && token.Is(WordKinds.AnyVerb);
            if (token.IsMark(paragraph.Text, ',') || (token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer | WordKinds.SharedSubject) && !isNoun))
            {
                return unclear;
            }

            if (i == first || names.StartingAt(i) is not { } run)
            {
                continue;
            }

            var at = NamePhrase.First(run) - 1;

            // 'en su cuenta la ministra Ana Pérez', but not 'de la ministra Ana Pérez'
            at -= at > first && paragraph.Tokens[at].Is(WordKinds.Article) && run.Title != TitleContext.None ? 1 : 0;
            var before = paragraph.Tokens[at];
            if (run.CanSpeak && ((run.Title == TitleContext.None && run.NameFirst > run.First) || !before.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SpeakerMarker)) && !paragraph.Tokens[run.Last].IsPossessive)
            {
                var isPerson = run.IsTitled
                    || (run.NameFirst < run.Last && (IsPaper(before) || GivenNames.IsOfAnyLanguage(paragraph, run.NameFirst, words)));
                if (isPerson)
                {
                    return InfiniteVerb.IsBefore(paragraph, at + 1, words) || names.IsOneOfSeveral(run) ? Subject.Unnamed : new(SubjectKind.Name, run, NamePhrase.First(run), run.Last);
                }

                unclear = Subject.Unnamed;
            }

            i = run.Last;
        }

        return unclear;
    }

    /// <summary>'mówi „Kurierowi” Jan Nowak': whom it was said to.</summary>
    private static bool IsPaper(Token token) => token is { Kind: TokenKind.Quote, Length: <= LongestPaper };
}
