using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Reads the words that attribute a quotation from inside its marks, where the language's papers do not close them for that:
/// <c>« Il est tard, a promis Jeanne Martin, mais pas trop. »</c> Between commas, or dashes, stand a verb and who says it.
/// </summary>
/// <param name="text">The text.</param>
/// <param name="words">The language.</param>
internal sealed class InsideAttributionReader(string text, LanguageWords words)
{
    private const int MaxWordsBehind = 14;
    private const int MaxAdverbs = 3;

    /// <param name="quote">The quotation.</param>
    public Attribution? Read(QuoteSpan quote)
    {
        if (!words.AttributesInside && !words.AttributesBetweenDashes)
        {
            return null;
        }

        var paragraph = new TokenizedParagraph(text, quote.Paragraph, Tokenizer.Read(text, quote.Inner, words));
        var persons = new PersonCounter(paragraph, words);
        ParagraphNames? names = null;
        SubjectReader? subjects = null;
        var isUnclear = false;
        for (var i = 1; i < paragraph.Tokens.Length; i++)
        {
            var isBetweenDashes = words.AttributesBetweenDashes && IsDash(paragraph, i - 1);
            i += isBetweenDashes && paragraph.Tokens[i].Is(WordKinds.PointsBack) && i + 1 < paragraph.Tokens.Length ? 1 : 0;
            // '– спокойно сказал Иван Петров –'
            i += isBetweenDashes && words.AdverbEndings.Count > 0 && paragraph.Tokens[i].Is(WordKinds.Adverb) && i + 1 < paragraph.Tokens.Length ? 1 : 0;
            var verb = paragraph.Tokens[i];
            if (!(isBetweenDashes || (words.AttributesInside && paragraph.Tokens[i - 1].IsMark(text, ','))) || !verb.Is(WordKinds.VerbBeforeSpeaker | WordKinds.VerbWithPronoun) || verb.Is(WordKinds.AccordingTo))
            {
                continue;
            }

            if (verb.Is(WordKinds.VerbWithPronoun))
            {
                return new(SubjectKind.Pronoun, Speaker: null, verb.Span, IsDirect: true, verb.Is(WordKinds.Person), persons.IsWoman(i, i));
            }

            if (isBetweenDashes && IsDash(paragraph, i + 1))
            {
                // '– ha proseguito –'
                return LeftOut(verb, persons);
            }

            names ??= NamesInQuote.Read(paragraph, words);
            subjects ??= new(paragraph, names, words);
            var subject = subjects.After(BehindAdverbs(paragraph, i + 1));
            subject = !isBetweenDashes && words.IsRomance && subject.Kind == SubjectKind.None && new LateSubjectReader(paragraph, names, words, subjects).Find(i + 1) is { } late ? late : subject;

            // '– ha ricordato su Facebook Anna Rossi –'
            subject = isBetweenDashes && subject.Kind == SubjectKind.None && FarSubject.Find(paragraph, names, i + 1, words) is { Kind: SubjectKind.Name } far ? far : subject;
            subject = words.CaseEndings.Count > 0 && subject.Run is not { IsInSubjectCase: true } && new CaseSubjectReader(paragraph, names, words).Find(i + 1) is { } inCase ? inCase : subject;
            if (subject.Last > i && (IsClosed(paragraph, subject.Last) || (isBetweenDashes && IsBeforeDash(paragraph, subject.Last + 1)) || (!isBetweenDashes && subject.Kind == SubjectKind.Name && IsBeforeMark(paragraph, subject))) && (subject.Kind == SubjectKind.Name || IsRole(paragraph, i, subject)))
            {
                return new(subject.Kind, subject.Run, TextSpan.FromBounds(verb.Start, paragraph.Tokens[subject.Last].End), IsDirect: true) { IsInside = true, IsBetweenDashes = isBetweenDashes };
            }

            if (isBetweenDashes && words.CaseEndings.Count > 0 && subject.Kind == SubjectKind.Pronoun && paragraph.Tokens[subject.Last].Is(WordKinds.Person) && (IsClosed(paragraph, subject.Last) || IsBeforeDash(paragraph, subject.Last + 1)))
            {
                // '– сказала она. –', '– додав він у коментарі –'
                return new(SubjectKind.Pronoun, Speaker: null, TextSpan.FromBounds(verb.Start, paragraph.Tokens[subject.Last].End), IsDirect: true, IsOnePerson: true, persons.IsWoman(i, subject.Last)) { IsInside = true };
            }

            if (isBetweenDashes && words.IsRomance && subject.Kind == SubjectKind.None && IsCircumstance(paragraph, i + 1))
            {
                return LeftOut(verb, persons);
            }

            isUnclear |= isBetweenDashes;
        }

        return isUnclear ? Attribution.Unnamed : null;
    }

    /// <summary>The pronoun of a verb that has none.</summary>
    private static Attribution LeftOut(Token verb, PersonCounter persons) => new(SubjectKind.Pronoun, Speaker: null, verb.Span, IsDirect: true, IsOnePerson: !persons.IsPlural(verb));

    private bool IsDash(TokenizedParagraph paragraph, int i) =>
        i < paragraph.Tokens.Length && paragraph.Tokens[i].IsDash(text);

    /// <summary>'– ha detto Anna Rossi durante l'incontro con Luca Bianchi, il sindaco –': when, where and to whom stand behind the name, up to the dash.</summary>
    private bool IsBeforeDash(TokenizedParagraph paragraph, int first)
    {
        for (var i = first; i < paragraph.Tokens.Length && i - first <= MaxWordsBehind; i++)
        {
            if (IsDash(paragraph, i))
            {
                return true;
            }

            if (i > first && words.CaseEndings.Count > 0 && (paragraph.Tokens[i].IsMark(text, '.') || paragraph.Tokens[i].IsMark(text, ':')) && IsDash(paragraph, i + 1))
            {
                // '– сказал Иван Сидоров из Омска. –', '– сказал Иван Сидоров и добавил: –'
                return true;
            }

            if (i == first ? !(paragraph.Tokens[i].IsLower || IsComma(paragraph, i)) : !(paragraph.Tokens[i].IsWord || IsComma(paragraph, i)))
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>'– ha aggiunto ieri in aula –', '– ha aggiunto su Facebook –': nothing but when, where and with whom stands behind the verb, up to the dash, and no office that may have said it.</summary>
    private bool IsCircumstance(TokenizedParagraph paragraph, int first)
    {
        if (first >= paragraph.Tokens.Length || !paragraph.Tokens[first].IsLower || !paragraph.Tokens[first].Is(WordKinds.Adverb | WordKinds.Weekday | WordKinds.PlacePreposition | WordKinds.TitleLinker) || paragraph.Tokens[first].Is(WordKinds.AnyTitle))
        {
            return false;
        }

        for (var i = first; i < paragraph.Tokens.Length && i - first <= MaxWordsBehind; i++)
        {
            if (IsDash(paragraph, i))
            {
                return true;
            }

            if (!paragraph.Tokens[i].IsWord || (i > first && paragraph.Tokens[i].Is(WordKinds.AnyTitle) && !paragraph.Tokens[i - 1].Is(WordKinds.PlacePreposition | WordKinds.TitleLinker)))
            {
                return false;
            }
        }

        return false;
    }

    private bool IsComma(TokenizedParagraph paragraph, int i) => words.IsRomance && paragraph.Tokens[i].IsMark(text, ',');

    private static int BehindAdverbs(TokenizedParagraph paragraph, int first)
    {
        var i = first;
        while (i + 1 < paragraph.Tokens.Length && i - first < MaxAdverbs && paragraph.Tokens[i].Is(WordKinds.Adverb | WordKinds.Weekday))
        {
            i++;
        }

        return i;
    }

    /// <summary>'écrit Jeanne Martin dans ses Mémoires,': when and where stands behind a full name, up to a mark or the end.</summary>
    private static bool IsBeforeMark(TokenizedParagraph paragraph, Subject subject)
    {
        if (subject.Run is not { } run || (run.NameFirst >= run.Last && !run.IsTitled))
        {
            return false;
        }

        for (var i = subject.Last + 1; i < paragraph.Tokens.Length && i - subject.Last <= MaxWordsBehind; i++)
        {
            var token = paragraph.Tokens[i];
            if (!token.IsWord)
            {
                return token.Kind == TokenKind.Mark;
            }

            if (i == subject.Last + 1 && !(token.IsLower && token.Is(WordKinds.PlacePreposition | WordKinds.TitleLinker | WordKinds.Adverb | WordKinds.Weekday | WordKinds.Function) && !token.Is(WordKinds.Relative | WordKinds.Complementizer | WordKinds.SharedSubject)))
            {
                return false;
            }
        }

        return subject.Last + MaxWordsBehind >= paragraph.Tokens.Length - 1;
    }

    private static bool IsClosed(TokenizedParagraph paragraph, int last) => last + 1 < paragraph.Tokens.Length && paragraph.Tokens[last + 1].Kind == TokenKind.Mark;

    /// <summary>'a promis l'élu', 'tranche la chorégraphe', but not 'note le numéro': a role is known as one, or its verb is one of two words.</summary>
    private bool IsRole(TokenizedParagraph paragraph, int verb, Subject subject)
    {
        var isLong = text.IndexOf(' ', paragraph.Tokens[verb].Start, paragraph.Tokens[verb].Length) >= 0;
        for (var i = verb + 1; !isLong && i <= subject.Last; i++)
        {
            isLong = paragraph.Tokens[i].Is(WordKinds.AnyTitle);
        }

        return isLong && subject.Kind == SubjectKind.Unnamed;
    }
}
