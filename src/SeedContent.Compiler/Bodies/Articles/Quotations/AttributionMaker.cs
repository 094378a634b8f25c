using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>Makes an attribution of a verb and its subject, with all words that belong to them: who is spoken to, and the part of a verb that stands apart.</summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="names">Its names.</param>
/// <param name="words">The language.</param>
internal sealed class AttributionMaker(TokenizedParagraph paragraph, ParagraphNames names, LanguageWords words)
{
    private const int MaxAdverbs = 3;
    private const int MaxAudienceWords = 5;
    private const int MaxPlaceWords = 7;
    private const char To = 'ل';

    private readonly PersonCounter persons = new(paragraph, words);
    private readonly TimePhrase time = new(paragraph, words);

    public Attribution Make(Subject subject, int first, int last, bool isDirect = false)
    {
        if (subject.Kind is SubjectKind.None or SubjectKind.Shared || subject.Last < 0)
        {
            return Attribution.Unnamed;
        }

        // 'a programme called “…”': what follows a noun directly is no verb of its own.
        if (subject.Kind == SubjectKind.Unnamed && subject.Last < last && !paragraph.Tokens[last].Is(WordKinds.AccordingTo) && last + 1 < paragraph.Tokens.Length && paragraph.Tokens[last + 1].Kind == TokenKind.Quote
            && !IsRoleAtHead(subject))
        {
            return Attribution.Unnamed;
        }

        var end = EndOfAudience(last);
        end += EndsWithParticle(end + 1) ? 1 : 0;
        if (subject.Run is { } run && !TakesSource(paragraph.Tokens[first])
            && NameForms.IsObject(run, paragraph.Tokens[first].Is(WordKinds.AnyVerb) ? paragraph.Tokens[first] : paragraph.Tokens[last], words))
        {
            return Attribution.Unnamed;
        }

        // 'звільнення голови Івана Коваля вважають «помилкою»': the verb is of several people, and one name is not who says it.
        // 'aseguran las vecinas de la calle Molinos', 'disent les proches de Jeanne Martin'
        if ((words.CaseEndings.Count > 0 || words.IsRomance) && subject.Kind == SubjectKind.Name && persons.IsPlural(paragraph.Tokens[first].Is(WordKinds.AnyVerb) ? paragraph.Tokens[first] : paragraph.Tokens[last]) && !paragraph.Tokens[first].Is(WordKinds.AccordingTo))
        {
            return Attribution.Unnamed;
        }

        return new(subject.Kind, subject.Run, TextSpan.FromBounds(paragraph.Tokens[first].Start, paragraph.Tokens[end].End), isDirect, persons.IsOne(subject, first, last), persons.IsWoman(first, last));
    }

    /// <summary><c>по словам</c>, <c>zdaniem</c>, behind which a name has another case; not <c>как говорит</c>, whose verb has a subject.</summary>
    private bool TakesSource(Token token) =>
        token.Is(WordKinds.AccordingTo) && (words.Vocabulary.FindLast(paragraph.Text, token.Span) & WordKinds.VerbBeforeSpeaker) == WordKinds.None;

    /// <summary><c>Судья призвала «соблюдать тишину»</c>: with cases, a role with which the sentence begins is the subject of the verb behind it.</summary>
    private bool IsRoleAtHead(Subject subject) =>
        words.CaseEndings.Count > 0 && paragraph.StartsSentence(subject.First) && paragraph.Tokens[subject.First].Is(WordKinds.Title | WordKinds.OfficeTitle) && !TitleCase.IsOblique(paragraph.Text, paragraph.Tokens[subject.First], words);

    /// <summary>Makes that of a verb which is its own subject, since its pronoun is a part of it or left out: <c>katanya</c>, <c>dijo</c>.</summary>
    public Attribution MakeBare(int verb, bool isDirect = false) => Make(Subject.Pronoun(verb), verb, verb, isDirect);

    /// <summary>The part of the verb that ends what attributes: <c>fügte Schmidt hinzu.</c></summary>
    private bool EndsWithParticle(int i) =>
        i < paragraph.Tokens.Length && paragraph.Tokens[i].Is(WordKinds.VerbParticle)
        && (i + 1 >= paragraph.Tokens.Length || !paragraph.Tokens[i + 1].IsWord || !paragraph.InOneSentence(i, i + 1));

    /// <summary>Whether only an audience, "that" and marks stand between a token and the quotation.</summary>
    public bool IsDirect(int last, int quote)
    {
        // 'Иван Петров заявил вчера: «…»': a colon shows that what follows is said, whatever is told of when.
        var isSetOff = words.AdverbEndings.Count > 0 && quote > 0 && paragraph.Tokens[quote - 1].IsMark(paragraph.Text, ':');
        for (var i = EndOfAudience(last) + 1; i < quote; i++)
        {
            var token = paragraph.Tokens[i];
            if (!(isSetOff && token.Is(WordKinds.Adverb | WordKinds.Weekday)) && !token.Is(WordKinds.Audience | WordKinds.Complementizer | WordKinds.VerbParticle) && !(token.Kind == TokenKind.Mark && paragraph.Text[token.Start] is ',' or ':' or '،' or '–' or '—'))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The last token of who is spoken to, behind the verb: <c>told reporters</c>, <c>told the court that</c>.</summary>
    private int EndOfAudience(int verb)
    {
        if (verb < 0 || verb + 1 >= paragraph.Tokens.Length || paragraph.Tokens[verb + 1].Is(WordKinds.Audience))
        {
            return verb + (verb >= 0 && verb + 1 < paragraph.Tokens.Length ? 1 : 0);
        }

        var i = verb + 1;
        while (paragraph.Tokens[verb].Is(WordKinds.TakesAudience) && i - verb <= MaxAudienceWords && paragraph.InOneSentence(verb, i)
            && paragraph.Tokens[i].IsWord && !paragraph.Tokens[i].Is(WordKinds.Pronoun | WordKinds.Weekday)
            && (i == verb + 1 ? paragraph.Tokens[i].Is(WordKinds.Article) || !paragraph.Tokens[i].Is(WordKinds.Grammar) : !paragraph.Tokens[i].Is(WordKinds.Grammar)))
        {
            i++;
        }

        return i - verb > MaxAudienceWords ? verb : i - 1;
    }

    /// <summary>
    /// Where the subject begins behind a verb and where it was said: <c>a affirmé sur France Inter le ministre</c>, <c>a lancé auprès de l'AFP, Jeanne Martin</c>.
    /// </summary>
    public int? SkipPlace(int i)
    {
        var start = i;
        if (!paragraph.InOneSentence(i - 1, i) || !paragraph.Tokens[i].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker) || paragraph.Tokens[i].Is(WordKinds.Article))
        {
            return null;
        }

        for (i++; i - start <= MaxPlaceWords && paragraph.InOneSentence(start, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, ','))
            {
                return names.StartingAt(i + 1) is { CanSpeak: true } ? i + 1 : null;
            }

            if (!token.IsWord || token.Is(WordKinds.AnyVerb | WordKinds.Pronoun | WordKinds.Relative) || (token.IsLower && token.Is(WordKinds.AnyTitle)))
            {
                return null;
            }

            if (token.Is(WordKinds.Article) && paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1].IsLower && paragraph.Tokens[i + 1].Is(WordKinds.Title | WordKinds.OfficeTitle)
                && !paragraph.Tokens[i - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker))
            {
                if (InfiniteVerb.IsBefore(paragraph, i, words))
                {
                    return null;
                }

                return i;
            }

            if (IsUnknownRole(i))
            {
                return i;
            }

            i = names.StartingAt(i)?.Last ?? i;
        }

        return null;
    }

    /// <summary>'celebró en euskera la bertsolari Ana Pérez': an article, one noun and two names or more are somebody with a role, behind a noun without an article.</summary>
    private bool IsUnknownRole(int article) =>
        words.IsRomance && paragraph.Tokens[article].Is(WordKinds.Article) && paragraph.Tokens[article - 1] is { IsWord: true } before && !before.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.SharedSubject)
        && paragraph.InOneSentence(article, article + 2) && paragraph.Tokens[article + 1] is { IsLower: true, Kinds: WordKinds.None } && names.StartingAt(article + 2) is { CanSpeak: true } run && run.NameFirst < run.Last && new PersonCheck(paragraph, words).Is(run);

    /// <summary>Where the subject begins behind a verb and what two commas set off: <c>afirmou, já em julho de 2023, o diretor</c>.</summary>
    public int? SkipInsertion(int comma)
    {
        if (words.NamesByContext || words.VerbLast || !paragraph.InOneSentence(comma - 1, comma) || !paragraph.Tokens[comma].IsMark(paragraph.Text, ','))
        {
            return null;
        }

        for (var i = comma + 1; i - comma <= MaxPlaceWords && paragraph.InOneSentence(comma, i); i++)
        {
            var token = paragraph.Tokens[i];
            if (token.IsMark(paragraph.Text, ','))
            {
                return i > comma + 1 ? i + 1 : null;
            }

            // 'disse, chorando, Ana Souza': a gerund says how.
            if (token.Kind == TokenKind.Quote || token.Is((WordKinds.AnyVerb & (words.HasFreeGerunds ? ~WordKinds.SharedVerb : ~WordKinds.None)) | WordKinds.Pronoun | WordKinds.Relative | WordKinds.AnyTitle | WordKinds.SharedSubject) || names.StartingAt(i) is { CanSpeak: true })
            {
                return null;
            }
        }

        return null;
    }

    /// <summary><c>أوضح لوكالة الأنباء رئيس البلدية</c>, <c>قالت لـ«الشرق» ربة المنزل</c>: where the title stands behind whom it was told to, in Arabic.</summary>
    private int SkipHearer(int i)
    {
        if (words.Script != Script.Arabic || !paragraph.InOneSentence(i - 1, i) || !paragraph.Tokens[i - 1].Is(WordKinds.VerbBeforeSpeaker) || paragraph.Text[paragraph.Tokens[i].Start] != To || names.StartingAt(i) is not null)
        {
            return i;
        }

        for (var end = i + 1; end - i <= MaxAudienceWords && paragraph.InOneSentence(i, end); end++)
        {
            if (paragraph.Tokens[end].Is(WordKinds.Title))
            {
                return end;
            }

            if (!(paragraph.Tokens[end].IsWord || paragraph.Tokens[end].Kind == TokenKind.Quote) || paragraph.Tokens[end].Is(WordKinds.AnyVerb | WordKinds.Complementizer))
            {
                break;
            }
        }

        return i;
    }

    /// <summary><c>وقالت له ليلى حداد</c>, <c>وردت عليه الوزيرة</c>: a pronoun of whom it is said to, and behind it who says it.</summary>
    private bool IsHearerBeforeSubject(int i) =>
        words.Script == Script.Arabic && paragraph.InOneSentence(i, i + 1) && i + 1 < paragraph.Tokens.Length && words.NameWords.Context.IsObjectBeforeSubject(NameText.Of(paragraph, i, i))
        && (paragraph.Tokens[i + 1].Is(WordKinds.Title) || names.StartingAt(i + 1) is { CanSpeak: true });

    /// <summary><c>disse à BBC Brasil o pesquisador</c>: the country of the paper to which it is said stands behind it, and before an article.</summary>
    private bool IsEdition(int first, int i) =>
        words.IsRomance && i > first && paragraph.Tokens[i - 1].Is(WordKinds.Audience) && paragraph.InOneSentence(i - 1, i + 1) && paragraph.Tokens[i] is { IsUpper: true } place && place.Is(WordKinds.Place) && paragraph.Tokens[i + 1].Is(WordKinds.Article);

    /// <summary>'“…”, anh Nam hồ hởi.': what tells elsewhere how something is said is the verb itself where no word follows.</summary>
    private bool IsVerbAtEnd(int i) =>
        words.HonorificsInNames && paragraph.Tokens[i].Is(WordKinds.VerbAfterSpeaker) && !(paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1].IsWord);

    public int SkipAdverbs(int i)
    {
        i = i < paragraph.Tokens.Length ? SkipHearer(i) : i;
        i += IsHearerBeforeSubject(i) ? 1 : 0;
        var end = i;
        while (end - i < MaxAdverbs && end < paragraph.Tokens.Length && paragraph.Tokens[end].Is(WordKinds.Adverb | WordKinds.Weekday | WordKinds.Audience) && names.StartingAt(end) is null && !IsVerbAtEnd(end))
        {
            end++;
        }

        end += IsEdition(i, end) ? 1 : 0;
        end = time.Skip(end);

        // 'אמר אתמול (שלישי) ראש העיר'
        return end > i && paragraph.InOneSentence(i, end + 2) && paragraph.Tokens[end].IsMark(paragraph.Text, '(') && paragraph.Tokens[end + 2].IsMark(paragraph.Text, ')') && words.NamesByContext ? end + 3 : end;
    }
}
