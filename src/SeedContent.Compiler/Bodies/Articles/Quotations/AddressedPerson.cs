using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who a form of address is that stands for a name: <c>Bà Trần Thị Lan gặp ông Nguyễn Văn An. “…”, bà nói</c>. It is the only one whom the nearest paragraph calls so, whoever else is named there.
/// </summary>
/// <param name="paragraphs">The paragraphs.</param>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class AddressedPerson(IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    private const int MaxParagraphsAbove = 2;
    private const int MaxTokens = 200;
    private const int MaxTitles = 3;

    /// <summary>How many mentions of a paragraph are looked at, so that one without end costs no more than its length.</summary>
    private const int MaxMentions = 64;

    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="quote">Its token.</param>
    /// <param name="address">The form of address.</param>
    /// <param name="severalMayBe">Whether the nearest paragraph calls several so.</param>
    public TextSpan? Find(TokenizedParagraph paragraph, int quote, Token address, out bool severalMayBe)
    {
        severalMayBe = false;
        var key = WordText.Fold(address.Span.In(paragraph.Text));
        for (var p = paragraph.Index; p >= 0 && paragraph.Index - p <= MaxParagraphsAbove; p--)
        {
            var end = p == paragraph.Index ? quote : paragraphs[p].Tokens.Length;
            var called = Called(paragraphs[p], end, key);
            if (called.HasOther || called.Person is not null)
            {
                severalMayBe = called.HasOther || BeginsWithOther(paragraphs[p], end, called.Person);
                return severalMayBe ? null : called.Person;
            }
        }

        return null;
    }

    /// <summary>Whether somebody is called by another form of address there, and never by this one: <c>Ông Nguyễn Văn An đến. “…”, bà nói</c>.</summary>
    /// <param name="paragraph">The quotation's paragraph.</param>
    /// <param name="person">Whom the form of address would stand for.</param>
    /// <param name="address">The form of address.</param>
    public bool IsCalledOtherwise(TokenizedParagraph paragraph, TextSpan person, Token address)
    {
        var key = WordText.Fold(address.Span.In(paragraph.Text));
        var isOther = false;
        for (var p = paragraph.Index; p >= 0 && paragraph.Index - p <= MaxParagraphsAbove; p--)
        {
            for (var (i, seen) = (names[p].Runs.Count - 1, 0); i >= 0 && seen < MaxMentions; i--, seen++)
            {
                var run = names[p].Runs[i];
                if (!run.HasName || index.ResolvePerson(run) != person || AddressOf(run) is not { } called)
                {
                    continue;
                }

                if (WordText.EqualsFolded(run.Paragraph.Text, called.Start, called.Length, key))
                {
                    return false;
                }

                isOther = true;
            }
        }

        return isOther;
    }

    private static Token? AddressOf(NameRun run)
    {
        var before = run.NameFirst - 1;
        return run.Paragraph.InOneSentence(before, run.Last) && run.Paragraph.Tokens[before] is var word && word.IsFormOfAddress ? word : null;
    }

    /// <summary>Whom a paragraph calls so, and whether somebody else too.</summary>
    private (TextSpan? Person, bool HasOther) Called(TokenizedParagraph paragraph, int end, string key)
    {
        TextSpan? found = null;
        for (var i = Math.Max(0, end - MaxTokens); i < end; i++)
        {
            if (!paragraph.Tokens[i].Is(WordKinds.Honorific) || !WordText.EqualsFolded(paragraph.Text, paragraph.Tokens[i].Start, paragraph.Tokens[i].Length, key))
            {
                continue;
            }

            var run = names[paragraph.Index].Around(i) is { HasName: true } around ? around : names[paragraph.Index].StartingAt(i + 1) ?? BehindCopula(paragraph, i + 1);
            if (run is not { HasName: true } || run.NameFirst <= i)
            {
                // 'bà chủ quán', 'một chị bán hàng'
                if ((paragraph.InOneSentence(i, i + 1) && paragraph.Tokens[i + 1].Is(WordKinds.Title | WordKinds.OfficeTitle)) || (paragraph.InOneSentence(i - 1, i) && paragraph.Tokens[i - 1].Is(WordKinds.Article)))
                {
                    return (null, true);
                }

                continue;
            }

            if (run.OwnsRole || index.ResolvePerson(run) is not { } person || (found is not null && found != person))
            {
                return (null, true);
            }

            found = person;
        }

        return (found, false);
    }

    /// <summary><c>Chủ tịch Lê Văn Nam gặp ông An. “…”, ông nói</c>: the last sentence begins with somebody else, who has a title for a form of address.</summary>
    private bool BeginsWithOther(TokenizedParagraph paragraph, int end, TextSpan? person)
    {
        var start = end == 0 ? 0 : paragraph.SentenceStart(end < paragraph.Tokens.Length && paragraph.SentenceStart(end) is > 0 and var behind ? behind - 1 : end - 1);
        return FirstFrom(names[paragraph.Index], start) is { HasName: true } head && head.First < end && head.IsTitled && NamePhrase.First(head) - start <= 1 && head.NameFirst < head.Last
            && AddressOf(head) is null && index.ResolvePerson(head) is { } other && other != person;
    }

    private static NameRun? FirstFrom(ParagraphNames list, int token) => list.CountBefore(token - 1) is var count && count < list.Runs.Count ? list.Runs[count] : null;

    /// <summary><c>Bà là nghệ nhân Trần Thị Lan</c></summary>
    private NameRun? BehindCopula(TokenizedParagraph paragraph, int copula)
    {
        var i = copula + 1;
        if (!paragraph.InOneSentence(copula - 1, i) || !words.SpeechCopulas.Contains(paragraph.Folded(copula)))
        {
            return null;
        }

        while (i - copula <= MaxTitles && paragraph.InOneSentence(copula, i) && names[paragraph.Index].StartingAt(i) is null && paragraph.Tokens[i].Is(WordKinds.Title))
        {
            i++;
        }

        return names[paragraph.Index].StartingAt(i);
    }
}
