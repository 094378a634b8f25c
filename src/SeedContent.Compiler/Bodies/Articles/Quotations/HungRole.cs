using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Tells a name or a role that stands before a comma and is no subject, since a preposition or another noun has it.</summary>
internal static class HungRole
{
    private const int MaxHungWords = 8;

    /// <summary>'À Jean Dupont, qui l'accusait, l'adjointe, Jeanne Martin, a répliqué': whom a sentence begins with behind a preposition is no subject.</summary>
    public static bool BeginsSentence(NameRun run) =>
        NamePhrase.First(run) - 1 is var first && first >= 0 && run.Paragraph.StartsSentence(first) && run.Paragraph.Tokens[first].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) && !run.Paragraph.Tokens[first].Is(WordKinds.Article);

    /// <summary>'agradeceu à antecessora, Ana Souza,', 'le groupe, dont le chanteur, Jean Dupont,': the role before the comma is no subject.</summary>
    public static bool Is(TokenizedParagraph paragraph, int comma)
    {
        var title = -1;
        if (!paragraph.InOneSentence(comma - 1, comma) || !paragraph.Tokens[comma].IsMark(paragraph.Text, ','))
        {
            return false;
        }

        for (var i = comma - 1; comma - i <= MaxHungWords && paragraph.InOneSentence(i, comma) && paragraph.Tokens[i] is { IsWord: true } token; i--)
        {
            if (token.Is(WordKinds.OwnerRelative))
            {
                return true;
            }

            title = token is { IsLower: true } && token.Is(WordKinds.AnyTitle) ? i : title;
        }

        var before = title - 1;
        before -= before > 0 && paragraph.InOneSentence(before - 1, title) && paragraph.Tokens[before].Is(WordKinds.Article) && !paragraph.Tokens[before].Is(WordKinds.PlacePreposition) ? 1 : 0;
        return title > 0 && paragraph.InOneSentence(before - 1, title) && paragraph.Tokens[before].Is(WordKinds.PlacePreposition | WordKinds.SpeakerMarker) && !paragraph.Tokens[before].Is(WordKinds.AccordingTo | WordKinds.Article);
    }
}
