using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads whose words a quotation is beside which a noun tells what it is and its owner follows without a case: <c>Ucapan Budi Santoso, “…,” membuat hening</c>,
/// <c>“…,” demikian bunyi pesan terakhir Budi Santoso</c>, <c>“…” Câu hỏi ấy của bà Lan</c>.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class SpeechOwnerReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private const int MaxCopulas = 2;
    private const int MaxWords = 4;
    private const int MaxTokensBehind = 16;

    private bool Applies => words.SpeechNouns.Count > 0 && (words.NamesPlaces || words.HonorificsInNames);

    /// <param name="first">The token behind the quotation and its commas.</param>
    public Attribution? ReadBehind(int first)
    {
        if (!Applies)
        {
            return null;
        }

        var noun = first;
        while (noun - first < MaxCopulas && noun < paragraph.Tokens.Length && paragraph.Tokens[noun].IsWord && words.SpeechCopulas.Contains(paragraph.Folded(noun)))
        {
            noun++;
        }

        if (noun >= paragraph.Tokens.Length || !(noun == first || paragraph.InOneSentence(first, noun)) || !IsNoun(noun) || OwnerOf(noun) is not { } owner)
        {
            return null;
        }

        // Without a word that leads to it, the noun has to point back: 'Câu hỏi ấy của bà Lan'.
        return noun > first || paragraph.Tokens[noun + 1].Is(WordKinds.Demonstrative) || (noun + 2 < owner.First && paragraph.Tokens[noun + 2].Is(WordKinds.Demonstrative))
            ? maker.Make(owner, first, owner.Last)
            : null;
    }

    /// <param name="start">The first token of the sentence.</param>
    /// <param name="quote">The quotation's token, or the count of tokens for one that begins the next paragraph.</param>
    public Attribution? ReadBefore(int start, int quote)
    {
        var noun = start;
        noun += Applies && paragraph.InOneSentence(start, start + 1) && paragraph.Tokens[start].Is(WordKinds.PlacePreposition | WordKinds.Adverb | WordKinds.SharedSubject) ? 1 : 0;
        if (!Applies || noun + 2 >= quote || !IsNoun(noun) || OwnerOf(noun) is not { } owner || owner.Last + 1 >= quote || quote - owner.Last > MaxTokensBehind
            || !(paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ',') || paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':')))
        {
            return null;
        }

        for (var i = owner.Last + 1; i < quote - 1; i++)
        {
            // Who else is named, or another verb, may have said it.
            if (paragraph.Tokens[i].Kind == TokenKind.Quote || (paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Negation | WordKinds.Naming) && !paragraph.Tokens[i].Is(WordKinds.AnyTitle))
                || names.StartingAt(i) is { CanSpeak: true, IsTitled: true })
            {
                return null;
            }
        }

        return maker.Make(owner, noun, owner.Last, isDirect: true);
    }

    /// <summary>Who is named behind the noun and the words that describe it; a role without a name is nobody.</summary>
    private Subject? OwnerOf(int noun)
    {
        var i = noun + 1;
        while (i - noun <= MaxWords && paragraph.InOneSentence(noun, i) && names.StartingAt(i) is null && paragraph.Tokens[i] is { IsLower: true } word && !word.Is(WordKinds.AnyTitle | WordKinds.Naming | WordKinds.Negation)
            && (IsNoun(i) || IsLink(i) || word.Is(WordKinds.Demonstrative) || !word.Is(WordKinds.Grammar & ~WordKinds.Adverb) || (words.HonorificsInNames && i == noun + 1)))
        {
            i++;
        }

        return paragraph.InOneSentence(noun, i) && subjects.After(i) is { Kind: SubjectKind.Name, Run: { } run } subject && subject.Last >= i
            && (run.IsTitled || run.NameFirst < run.Last) && !OwnsNoun(i)
            ? subject
            : null;
    }

    /// <summary>A preposition that hangs on the noun whom it is to: <c>pesan untuk Budi</c>.</summary>
    private bool OwnsNoun(int i) => paragraph.Tokens[i - 1].Is(WordKinds.TitleLinker | WordKinds.PlacePreposition) && !IsLink(i - 1);

    private bool IsLink(int i) => words.NameWords.NounLinks.Contains(paragraph.Folded(i), StringComparer.Ordinal);

    private bool IsNoun(int i) => paragraph.Tokens[i].IsWord && words.SpeechNouns.Contains(paragraph.Folded(i));
}
