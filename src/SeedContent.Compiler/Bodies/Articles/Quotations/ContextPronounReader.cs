using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Who a pronoun beside a quotation is: the one person named before it in its paragraph; where nobody is, the one who spoke in the paragraph
/// above, if the whole article knows no other person. Of several, it is the one who spoke last where nobody was named since. Where the language
/// tells women from men, those whom the pronoun cannot be do not count. For languages without capitals, whose names are found by what stands around
/// them; for the others it is <see cref="PronounReader"/>.
/// </summary>
/// <param name="paragraphs">The paragraphs.</param>
/// <param name="names">The names of each paragraph.</param>
/// <param name="index">The names of the article.</param>
/// <param name="words">The language.</param>
internal sealed class ContextPronounReader(IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<ParagraphNames> names, NameIndex index, LanguageWords words)
{
    private const int MaxParagraphsAbove = 3;

    private const int MaxTitleWords = 8;

    /// <summary>How many mentions before it are looked at, so that a paragraph without end costs no more than its length.</summary>
    private const int MaxMentions = 64;

    private readonly PersonGenders genders = new(names, index, words);

    /// <param name="paragraph">The paragraph of the quotation.</param>
    /// <param name="token">The quotation's token.</param>
    /// <param name="lastSpeaker">Who said the quotation before.</param>
    /// <param name="lastParagraph">Where that stands.</param>
    /// <param name="isWoman">Whether the pronoun is a woman's or a man's, where it tells.</param>
    public TextSpan? Before(TokenizedParagraph paragraph, int token, TextSpan? lastSpeaker, int lastParagraph, bool? isWoman)
    {
        for (var p = paragraph.Index; p >= 0 && paragraph.Index - p <= MaxParagraphsAbove; p--)
        {
            TextSpan? last = null;
            var several = false;
            var runs = names[p].Runs;
            var end = p == paragraph.Index ? names[p].CountBefore(token) : runs.Count;
            for (var i = end - 1; i >= 0 && end - i <= MaxMentions; i--)
            {
                var run = runs[i];
                if (p == paragraph.Index && HangsInSentence(run, token))
                {
                    continue;
                }

                if (run.Title != TitleContext.None && !run.HasName && run.AfterTitles <= run.Last)
                {
                    // Somebody with a title of whom it is not certain what the name is.
                    return null;
                }

                if (index.ResolvePerson(run) is { } person && genders.MayBe(person, isWoman))
                {
                    last ??= person;
                    several |= person != last;
                }
            }

            if (last is null && p == lastParagraph && lastSpeaker is { } speaker && genders.MayBe(speaker, isWoman) && (p == paragraph.Index || GoesOn(paragraph, token)))
            {
                // 'وأضاف: «…». / وتابع: «…»': nobody was named since.
                return speaker;
            }

            if (last is null && p < paragraph.Index && !(runs.Count == 0 && GoesOn(paragraph, token) && BeginsWithVerb(paragraphs[p], mayHaveSubject: false)))
            {
                return null;
            }

            // Who spoke in the paragraph above, or whose words the one above or those above that go on with it report.
            bool IsAbove(int above) =>
                (last == lastSpeaker && paragraph.Index - above == 1 && (last == index.OnlyPerson || (!several && GoesOn(paragraph, token))))
                || (!several && GoesOn(paragraph, token) && BeginsWithVerb(paragraphs[above], mayHaveSubject: true)
                    && index.ResolvePerson(runs[0]) == last && (WordGender.IsOfWoman(paragraphs[above].Tokens[0]) ?? isWoman ?? false) == (isWoman == true) && IsSubject(paragraphs[above], runs[0]));

            if (last is not null)
            {
                return p < paragraph.Index ? (IsAbove(p) ? last : null)
                    : !several || last == lastSpeaker ? last
                    : null;
            }
        }

        return null;
    }

    /// <summary><c>राम कुमार के फैसले पर उन्होंने कहा</c>: somebody whom the sentence of the pronoun names, and who is not its subject.</summary>
    private bool HangsInSentence(NameRun run, int token) =>
        words.SubjectMarkers.Count > 0 && run.Paragraph.InOneSentence(run.Last + 1, token) && run.Paragraph.Tokens[run.Last + 1].Is(WordKinds.PlacePreposition);

    /// <summary><c>أكد محمد علي أن … / وأضاف أن … / وتابع: «…»</c>: Arabic puts the verb first, and leaves its subject out where it goes on.</summary>
    private bool BeginsWithVerb(TokenizedParagraph paragraph, bool mayHaveSubject) =>
        words.Script == Script.Arabic && paragraph.Tokens.Length > 1 && paragraph.Tokens[0].Is(WordKinds.VerbBeforeSpeaker)
        && (mayHaveSubject || paragraph.Tokens[1].Is(WordKinds.Complementizer | WordKinds.PlacePreposition) || paragraph.Tokens[1].IsMark(paragraph.Text, ':'));

    /// <summary>Whether nothing but a title stands between a name and the verb that begins its paragraph.</summary>
    private static bool IsSubject(TokenizedParagraph paragraph, NameRun run)
    {
        for (var i = 1; i < run.First; i++)
        {
            if (!paragraph.Tokens[i].IsWord || paragraph.Tokens[i].Is(WordKinds.AnyVerb | WordKinds.Complementizer | WordKinds.PlacePreposition) || i > MaxTitleWords)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// Whether the paragraph begins with what the pronoun says, so that it carries on the one above: <c>وأضافت: «…»</c>.
    /// </summary>
    private static bool GoesOn(TokenizedParagraph paragraph, int token) => paragraph.SentenceStart(token) == 0;
}
