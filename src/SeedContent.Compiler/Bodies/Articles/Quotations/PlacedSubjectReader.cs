using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads a subject behind which stand where and on which day it spoke, as agencies in Indonesia and Malaysia write: <c>Ketua tim Ratna Wulandari di Bogor, Jawa Barat, Senin (12/7), mengatakan</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
internal sealed class PlacedSubjectReader(TokenizedParagraph paragraph, ParagraphNames names)
{
    private const int MaxTokens = 20;

    /// <summary>The subject; null where something else stands before the verb.</summary>
    /// <param name="verb">The verb's token.</param>
    public Subject? Before(int verb)
    {
        var day = DayBefore(verb - 1);
        for (var i = day - 1; day >= 0 && verb - i <= MaxTokens && paragraph.InOneSentence(i - 1, verb); i--)
        {
            var token = paragraph.Tokens[i];
            if (token.IsLower && token.Is(WordKinds.PlacePreposition) && names.EndingAt(i - 1) is { } run)
            {
                return run is { CanSpeak: true } && !NamePhrase.IsObject(run) && !names.FollowsAnother(run) && (run.NameFirst < run.Last || run.IsTitled) ? new(SubjectKind.Name, run, NamePhrase.First(run), run.Last) : null;
            }

            if (!(token.IsWord || token.IsMark(paragraph.Text, ',')) || token.Is(WordKinds.AnyVerb | WordKinds.Relative | WordKinds.Complementizer))
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>, Senin,</c>, <c>, Senin (12/7),</c>: the weekday between two commas, of which the second is the token; -1 where there is none.</summary>
    private int DayBefore(int comma)
    {
        if (comma < 2 || !paragraph.Tokens[comma].IsMark(paragraph.Text, ','))
        {
            return -1;
        }

        var day = comma - 1;
        for (var open = day; paragraph.Tokens[day].IsMark(paragraph.Text, ')') && open > 0 && comma - open <= MaxTokens; open--)
        {
            day = paragraph.Tokens[open].IsMark(paragraph.Text, '(') ? open - 1 : day;
        }

        return paragraph.InOneSentence(day - 1, comma) && paragraph.Tokens[day].Is(WordKinds.Weekday) && paragraph.Tokens[day - 1].IsMark(paragraph.Text, ',') ? day : -1;
    }
}
