using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads the attribution that a word for a source makes before a quotation: <c>According to Doe, it is “late”</c>, <c>Demir'e göre köprü “kapalı”</c>.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
/// <param name="subjects">Reads the subjects of the paragraph.</param>
/// <param name="maker">Makes the attributions of the paragraph.</param>
internal sealed class AccordingToReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words, SubjectReader subjects, AttributionMaker maker)
{
    private readonly ToldOfReader sayings = new(paragraph, names);
    private readonly CaseSourceReader cases = new(paragraph, names, words);

    /// <summary>Reads it.</summary>
    /// <param name="word">The token of the word for a source.</param>
    /// <param name="following">What was read as the source behind it.</param>
    /// <param name="quote">The quotation's token, or the one behind the sentence.</param>
    /// <returns>The attribution; null where the word takes no source.</returns>
    public Attribution? Read(int word, Subject following, int quote)
    {
        if (paragraph.Tokens[word].Is(WordKinds.VerbAfterSpeaker))
        {
            return StandingBehind(word, quote);
        }

        if (JoinsNouns(word))
        {
            return null;
        }

        var source = following.Kind switch
        {
            SubjectKind.None => Farther(word, quote),
            SubjectKind.Unnamed when cases.Find(word + 1) is { Kind: SubjectKind.Name } named => named,
            _ => following,
        };

        return maker.Make(source, word, source.Last, maker.IsDirect(source.Last, quote));
    }

    /// <summary><c>התפרצה לדבריו של דני פרץ</c>: what somebody does at the words of another is nothing that is said.</summary>
    /// <param name="word">The token of the word for a source.</param>
    public bool IsWhatIsActedOn(int word) =>
        words.Script == Script.Hebrew && paragraph.Tokens[word] is var token && token.Is(WordKinds.AccordingTo) && paragraph.InOneSentence(word - 1, word)
        && paragraph.Tokens[word - 1] is { IsWord: true } doing && !doing.Is(WordKinds.Adverb | WordKinds.SharedSubject | WordKinds.Complementizer) && IsOwned(token);

    /// <summary>A word that stands behind its source: <c>Demir'e göre</c>, <c>ونقلت الوكالة عن سامي حداد قوله</c>.</summary>
    private Attribution StandingBehind(int word, int quote)
    {
        if (words.Script == Script.Arabic)
        {
            return sayings.Read(word) is { } teller ? maker.Make(teller, teller.First, word, maker.IsDirect(word, quote)) : Attribution.Unnamed;
        }

        return names.EndingAt(word - 1) is { CanSpeak: true } source
            ? maker.Make(new(SubjectKind.Name, source, NamePhrase.First(source), source.Last), NamePhrase.First(source), word, maker.IsDirect(word, quote))
            : Attribution.Unnamed;
    }

    /// <summary>'l'organisation pour les droits': a word that links titles has a source only where it begins a clause.</summary>
    private bool JoinsNouns(int word) =>
        paragraph.Tokens[word].Is(WordKinds.TitleLinker) && !paragraph.StartsSentence(word) && paragraph.Tokens[word - 1] is { IsWord: true } before && !before.Is(WordKinds.SharedSubject);

    /// <summary>The source behind words that say more of it, as languages with cases have them, or behind those that say where and when, as Romance ones do.</summary>
    private Subject Farther(int word, int quote)
    {
        if (words.CaseEndings.Count > 0)
        {
            return FarSubject.Find(paragraph, names, word + 1, words) is { Kind: SubjectKind.Name } far && far.Last < quote ? far : Subject.None;
        }

        return words.IsRomance && maker.SkipPlace(maker.SkipAdverbs(word + 1)) is { } placed ? subjects.After(placed) : Subject.None;
    }

    /// <summary><c>לדבריו של</c></summary>
    private bool IsOwned(Token token) =>
        paragraph.Text.LastIndexOf(' ', token.End - 1, token.Length) is var blank && blank > token.Start && words.NameWords.Context.OwnerJoints.Contains(paragraph.Text[(blank + 1)..token.End]);
}
