using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Names.Organizations;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Reads who holds an office, behind the comma that follows it.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class HolderReader(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxAdjectives = 4;
    private const int MaxWordsOfOffice = 8;

    /// <summary><c>kata Direktur Teknik PDAM Tirta, Dedi Suhendar,</c>: the title took a body, and the name follows.</summary>
    public Subject OfBody(int first, int comma) =>
        paragraph.InOneSentence(first, comma) && paragraph.Tokens[comma].IsMark(paragraph.Text, ',')
        && SkipTitle(comma + 1) is var name && names.StartingAt(name) is { HasName: true } run && run.Last > run.NameFirst && (run.Title == TitleContext.None || name > comma + 1) && !Organization.HasPart(run, run.NameFirst)
            ? InApposition(first, comma + 1)
            : Subject.None;

    /// <summary>Two names or more behind the comma, none of them known as a place or a body.</summary>
    public Subject Holder(int first, int comma)
    {
        if (!paragraph.InOneSentence(first, comma) || !paragraph.Tokens[comma].IsMark(paragraph.Text, ',')
            || names.StartingAt(comma + 1) is not { CanSpeak: true } run || !(run.Title == TitleContext.None ? run.NameFirst == run.First : IsAddressed(run, comma)) || run.NameFirst == run.Last || Organization.HasPart(run, run.NameFirst))
        {
            return Subject.None;
        }

        var next = run.Last + 1;
        return !paragraph.InOneSentence(comma, next) || paragraph.Tokens[next].Kind == TokenKind.Mark || paragraph.Tokens[next].Is(WordKinds.PlacePreposition | WordKinds.Weekday | WordKinds.Adverb | WordKinds.Audience)
            ? new(SubjectKind.Name, run, first, run.Last)
            : Subject.Unnamed;
    }

    /// <summary>'kata ekonom Universitas Sinar Laut, Prof. Dr. Budi Santoso': behind the body of an office the holder has a form of address or a degree.</summary>
    private bool IsAddressed(NameRun run, int comma) =>
        words.NamesPlaces && run.NameFirst > run.First && run.NameFirst == run.AfterTitles && paragraph.Tokens[run.First].Is(WordKinds.Honorific | WordKinds.Title) && !paragraph.Tokens[run.First].Is(WordKinds.OfficeTitle)
        && names.EndingAt(comma - 1) is { } body && body.AfterTitles > body.First && paragraph.Tokens[body.AfterTitles - 1].Is(WordKinds.TitleQualifier);

    /// <summary>'“…”, giám đốc trung tâm, thạc sĩ Nguyễn Văn An, nói': another title may stand before the name.</summary>
    private int SkipTitle(int i) =>
        words.PlaceAfterTitle && paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i] is { IsLower: true } title && title.Is(WordKinds.Title | WordKinds.Honorific) && !title.Is(WordKinds.OwnedRole) ? i + 1 : i;

    /// <summary>The name behind a comma that something closes behind it.</summary>
    public Subject InApposition(int first, int i)
    {
        // 'the youngest player, the 11-year-old Jane Doe,': an article and adjectives before the name.
        i = BehindArticle(i);
        i = SkipTitle(i);

        // 'kata warga Sukamaju, Kabupaten Bogor': a place behind the comma is nobody.
        if (names.StartingAt(i) is not { CanSpeak: true } run || paragraph.Tokens[run.Last].IsPossessive || (words.PlaceAfterTitle && Organization.HasPart(run, run.NameFirst)))
        {
            return Subject.Unnamed;
        }

        var next = run.Last + 1;
        // 'kata Ketua DPRD, Budi saat dihubungi': the second comma is often left out.
        var closed = !paragraph.InOneSentence(i, next) || paragraph.Tokens[next].Kind == TokenKind.Mark || (words.NamesByContext && paragraph.Tokens[next].Is(WordKinds.Complementizer))
            || (run.NameFirst < run.Last && paragraph.Tokens[next] is { IsLower: true } behind && behind.Is(WordKinds.PlacePreposition | WordKinds.Audience | WordKinds.Weekday) && !behind.Is(WordKinds.SharedSubject))
            || (words.PlaceAfterTitle && paragraph.Tokens[next].IsLower && !paragraph.Tokens[next].Is(WordKinds.AnyVerb | WordKinds.SharedSubject | WordKinds.Demonstrative)
                // 'kata kapten pasukan, Budi Santoso yang mencetak dua gol'
                && !(paragraph.Tokens[next].Is(WordKinds.Relative) && !(words.NamesPlaces && run.NameFirst < run.Last)));
        return closed ? new(SubjectKind.Name, run, first, run.Last) : Subject.Unnamed;
    }

    /// <summary><c>said Jane Doe's longtime lawyer, John Roe,</c>: the role that somebody has for another, and behind the comma who it is.</summary>
    public Subject OfOwner(NameRun owner)
    {
        var comma = owner.Last + 1;
        while (comma - owner.Last <= MaxAdjectives && paragraph.InOneSentence(owner.Last, comma) && paragraph.Tokens[comma] is { IsLower: true } word && !word.Is(WordKinds.Grammar))
        {
            comma++;
        }

        return paragraph.InOneSentence(owner.Last, comma) && paragraph.Tokens[comma].IsMark(paragraph.Text, ',') && paragraph.Tokens[comma - 1].Is(WordKinds.Title)
            ? InApposition(owner.First, comma + 1)
            : Subject.Unnamed;
    }

    private int BehindArticle(int i)
    {
        if (words.NamesByContext || words.VerbLast || names.StartingAt(i) is not null || !paragraph.InOneSentence(i - 1, i) || !paragraph.Tokens[i].Is(WordKinds.Article))
        {
            return i;
        }

        var next = i + 1;
        while (next - i <= MaxAdjectives && paragraph.InOneSentence(i, next) && names.StartingAt(next) is null && paragraph.Tokens[next] is { IsWord: true } word && !word.Is(WordKinds.Grammar & ~WordKinds.AnyTitle) && !word.Is(WordKinds.AnyVerb))
        {
            next++;
        }

        return names.StartingAt(next) is { CanSpeak: true } run && run.NameFirst < run.Last ? next : i;
    }

    /// <summary>
    /// 'đại diện nhà máy Biển Xanh', 'warga dusun Karangjati': where a person has a form of address, a title or a family name first, other capitals behind a noun are what it is
    /// called, and so are those behind a noun for a place.
    /// </summary>
    private bool IsOfNoun(NameRun run)
    {
        if (!(words.HonorificsInNames || words.NamesPlaces) || run.NameFirst != run.First || !paragraph.InOneSentence(run.First - 1, run.First) || paragraph.Tokens[run.First - 1] is not { IsLower: true } noun)
        {
            return false;
        }

        return words.HonorificsInNames
            ? run.Title != TitleContext.Adjacent && !noun.Is(WordKinds.Grammar | WordKinds.AnyTitle | WordKinds.Pronoun | WordKinds.Weekday) && !GivenNames.IsOfLanguage(run, run.First, words) && IsBehindOffice(run)
            : !noun.Is(WordKinds.AnyTitle) && words.NameWords.PlaceNouns.Contains(WordText.Fold(noun.Span.In(paragraph.Text)));
    }

    /// <summary>Whether a title that takes a body stands before, and none that stands before a name.</summary>
    private bool IsBehindOffice(NameRun run)
    {
        for (var i = run.First - 1; run.First - i <= MaxWordsOfOffice && paragraph.InOneSentence(i, run.First) && paragraph.Tokens[i].IsWord; i--)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AnyTitle))
            {
                return paragraph.Tokens[i].Is(WordKinds.OfficeTitle);
            }
        }

        return false;
    }

    /// <summary>'Công an tỉnh Đồng Nai cho biết': the place belongs to the body before it.</summary>
    public bool IsPlaceOfBody(NameRun run)
    {
        if (IsOfNoun(run))
        {
            return true;
        }

        if (!words.PlaceAfterTitle || run.Title != TitleContext.None || !paragraph.InOneSentence(run.First - 1, run.First) || !paragraph.Tokens[run.First - 1].IsLower || !paragraph.Tokens[run.First - 1].Is(WordKinds.TitleQualifier))
        {
            return false;
        }

        for (var i = run.First; i <= run.Last; i++)
        {
            if (!paragraph.Tokens[i].Is(WordKinds.Place))
            {
                return false;
            }
        }

        return true;
    }
}
