using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>What stands among the words of a role, between its title and the name.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class RoleWords(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int LongestNickname = 24;
    private const int ShortestOfSomebody = 6;
    private const int MaxAdjectives = 3;
    private const int MaxWordsOfBody = 7;

    /// <summary><c>kata ibunya, Siti Aminah</c>: a noun with "his" or "her" at its end.</summary>
    /// <param name="first">Where what may be a subject begins.</param>
    /// <param name="noun">The token.</param>
    public bool IsOfSomebody(int first, int noun) =>
        words.NamesPlaces && paragraph.Tokens[first] is { IsLower: true } begin && !begin.Is(WordKinds.Grammar & ~WordKinds.AnyTitle) && paragraph.Tokens[noun] is { IsLower: true, Length: >= ShortestOfSomebody } word && !word.Is(WordKinds.Grammar & ~WordKinds.AnyTitle)
        && MalayPronoun.Ends(paragraph.Text, word);

    /// <summary>
    /// <c>Komisaris Jenderal (Pol) Budi Santoso</c>, <c>a diretora do FGI (Fundo Geral Internacional), Ana Souza</c>: one word in brackets that shortens or completes the title, in Romance languages
    /// also the whole name of the body, where a name follows; else the token itself.
    /// </summary>
    public int EndOfShortForm(int open)
    {
        var close = open + 2;
        while (words.IsRomance && close - open <= MaxWordsOfBody && paragraph.InOneSentence(open, close) && (paragraph.Tokens[close].IsUpper || paragraph.Tokens[close].Is(WordKinds.TitleLinker)))
        {
            close++;
        }

        return paragraph.InOneSentence(open, close + 1) && (paragraph.Tokens[open + 1].IsUpper || paragraph.Tokens[open + 1].Is(WordKinds.TitleQualifier)) && paragraph.Tokens[close].IsMark(paragraph.Text, ')') && (paragraph.Tokens[close + 1].IsUpper || paragraph.Tokens[close + 1].IsMark(paragraph.Text, ',')) ? close : open;
    }

    /// <summary><c>начальник управления связи и транспорта Иван Сидоров</c></summary>
    public bool JoinsWords(int i) =>
        paragraph.Tokens[i].Is(WordKinds.SharedSubject) && paragraph.InOneSentence(i - 1, i + 1) && paragraph.Tokens[i - 1].IsLower && paragraph.Tokens[i + 1] is { IsWord: true, IsLower: true } next
        && Is(paragraph.Tokens[i - 1]) && Is(next) && !next.Is(WordKinds.Grammar);

    /// <summary><c>dijo el secretario de la ONU, Luis Gómez</c>, <c>zei de voorzitter van de FNV, Jan Bakker</c>: two words that may stand inside a name, before a body.</summary>
    public bool JoinsBody(int i) =>
        paragraph.Tokens[i].Is(WordKinds.NameParticle) && paragraph.Text.IndexOf(' ', paragraph.Tokens[i].Start, paragraph.Tokens[i].Length) > 0
        && names.StartingAt(i + 1) is { } run && paragraph.InOneSentence(i, run.Last + 1) && paragraph.Tokens[run.Last + 1].IsMark(paragraph.Text, ',');

    /// <summary><c>zei de moeder van de vermiste Jan Bakker</c>: two words that may stand inside a name, and an adjective, hang the name on the role.</summary>
    public bool IsHungOnParticle(int name) =>
        paragraph.InOneSentence(name - 2, name) && paragraph.Tokens[name - 1] is { IsLower: true } adjective && !adjective.Is(WordKinds.AnyTitle | WordKinds.Grammar)
        && paragraph.Tokens[name - 2] is { IsLower: true } particle && particle.Is(WordKinds.NameParticle) && paragraph.Text.IndexOf(' ', particle.Start, particle.Length) > 0;

    /// <summary><c>said author and activist Jane Doe</c>: two titles of one person.</summary>
    public bool JoinsTitles(int i) =>
        paragraph.InOneSentence(i - 1, i + 1) && paragraph.Tokens[i].Is(WordKinds.SharedSubject) && (paragraph.Tokens[i - 1].Is(WordKinds.Title) || IsBehindBody(i))
        && (words.CapitalNouns ? paragraph.Tokens[i + 1].IsUpper : paragraph.Tokens[i + 1].IsLower) && paragraph.Tokens[i + 1].Is(WordKinds.Title)
        && !paragraph.Tokens[i + 1].Is(WordKinds.AnyVerb);

    /// <summary><c>kata Kepala Dinas Pertanian, Pangan dan Kelautan Budi Santoso</c>: of what an office is, one word beside the other.</summary>
    public bool JoinsQualifiers(int i) =>
        words.NamesPlaces && paragraph.InOneSentence(i - 1, i + 1) && (paragraph.Tokens[i].Is(WordKinds.SharedSubject) || paragraph.Tokens[i].IsMark(paragraph.Text, ','))
        && paragraph.Tokens[i - 1].Is(WordKinds.TitleQualifier) && paragraph.Tokens[i + 1] is { IsUpper: true } next && next.Is(WordKinds.TitleQualifier);

    /// <summary><c>destacou o prefeito de Lindau e presidente da Associação, Rui Rocha</c>: the name that a linker hangs on the first title stands before "and".</summary>
    private bool IsBehindBody(int and) =>
        words.LowerTitles && names.EndingAt(and - 1) is { } body && paragraph.InOneSentence(body.First - 2, and) && paragraph.Tokens[body.First - 1].Is(WordKinds.TitleLinker) && paragraph.Tokens[body.First - 2].Is(WordKinds.Title);

    /// <summary><c>sagte Hubers langjährige Sprecherin Anna Weber</c>: whose role it is, where the word for "of" is an ending.</summary>
    public bool IsOwner(NameRun run)
    {
        if (words.PluralOwnerEndings.Count > 0)
        {
            return IsAdjectiveOfBody(run);
        }

        if (IsGenitive(run))
        {
            return true;
        }

        if (!words.CapitalNouns || run.First != run.Last || paragraph.Text[paragraph.Tokens[run.Last].End - 1] != 's')
        {
            return false;
        }

        var next = run.Last + 1;
        while (next - run.Last < MaxAdjectives && paragraph.InOneSentence(run.Last, next) && paragraph.Tokens[next].IsLower && !paragraph.Tokens[next].Is(WordKinds.Grammar))
        {
            next++;
        }

        return next > run.Last + 1 && names.StartingAt(next) is { CanSpeak: true, Title: TitleContext.Adjacent or TitleContext.AdjacentOffice } holder && holder.First == next && holder.NameFirst > holder.First;
    }

    /// <summary><c>der Präsident des Deutschen Bauernverbands in Lindau</c>: an article and an ending that only "of" has.</summary>
    private bool IsGenitive(NameRun run)
    {
        var article = run.First - 1;
        article -= paragraph.InOneSentence(article - 1, run.First) && paragraph.Tokens[article] is { IsLower: true } adjective && !adjective.Is(WordKinds.Article) ? 1 : 0;
        return words.CapitalNouns && paragraph.Text[paragraph.Tokens[run.Last].End - 1] == 's' && paragraph.InOneSentence(article, run.First) && paragraph.Tokens[article].Is(WordKinds.Genitive)
            && words.ObliqueArticles.Contains(paragraph.Folded(article)) && !run.IsTitled;
    }

    /// <summary><c>речник Збройних сил Іван Мороз</c>: an adjective in the case of "of", and a noun in small letters behind it.</summary>
    private bool IsAdjectiveOfBody(NameRun run) =>
        run.First == run.Last && words.PluralOwnerEndings.Any(ending => NameForms.EndsWith(paragraph.Text, paragraph.Tokens[run.Last], ending))
        && paragraph.InOneSentence(run.Last, run.Last + 2) && paragraph.Tokens[run.Last + 1] is { IsLower: true } noun && !noun.Is(WordKinds.Grammar | WordKinds.AnyTitle | WordKinds.Pronoun | WordKinds.Weekday)
        && paragraph.Tokens[run.Last + 2].IsUpper;

    /// <summary><c>trener „Biało-Niebieskich” Jan Nowak</c>: what the body is called, between a role and a name.</summary>
    public bool IsNickname(int i) =>
        paragraph.Tokens[i] is { Kind: TokenKind.Quote, Length: <= LongestNickname } && paragraph.InOneSentence(i - 1, i + 1) && paragraph.Tokens[i + 1].IsUpper;

    /// <summary>Whether a word may be one of a role.</summary>
    public static bool Is(Token token) =>
        token.IsWord && (token.Is(WordKinds.Article | WordKinds.AnyTitle | WordKinds.TitleQualifier | WordKinds.Naming) || !token.Is(WordKinds.Grammar | WordKinds.Pronoun | WordKinds.Weekday));
}
