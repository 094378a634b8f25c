using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>
/// Who answers in an interview that a Korean article announces: a paragraph that is a quotation, behind one that is a question
/// (<c>다음은 김하늘 씨와의 일문일답.</c>, <c>-이유가 무엇인가.</c>, <c>“…”</c>).
/// </summary>
/// <param name="quotes">The article.</param>
/// <param name="words">The language.</param>
/// <param name="names">Its names.</param>
internal sealed class KoreanInterviews(QuoteText quotes, LanguageWords words, KoreanNames names)
{
    private const int LongestAnnouncement = 120;

    private readonly string text = quotes.Text;
    private List<TextSpan?>? answering;

    /// <summary>Who answers; null where the quotation is no answer.</summary>
    /// <param name="quote">The quotation's number.</param>
    public SpeakerRead? Answer(int quote)
    {
        answering ??= Read();
        var (outer, number) = (quotes.Quotes[quote].Outer, quotes.Quotes[quote].Paragraph);
        return answering[number] is { } name && outer.Start == quotes.Paragraphs[number].Start ? new(SubjectKind.Name, name, null, IsDirect: true) : null;
    }

    /// <summary>Who answers in each paragraph.</summary>
    private List<TextSpan?> Read()
    {
        var found = new List<TextSpan?>();
        TextSpan? person = null;
        foreach (var paragraph in quotes.Paragraphs)
        {
            var isQuestion = text[paragraph.Start] is '-' or '–' or '—' or '―' or 'Q' or '▲' or '△' or '▶' or '◇' or '■' or '□' or '●' or '○';
            var isAnswer = text[paragraph.Start] is '"' or '“';
            person = isQuestion || isAnswer ? person : Announced(paragraph);
            found.Add(isAnswer ? person : null);
        }

        return found;
    }

    /// <summary><c>다음은 김하늘 씨와의 일문일답.</c></summary>
    private TextSpan? Announced(TextSpan paragraph)
    {
        var found = KoreanWords.Of(text, TextSpan.FromBounds(Math.Max(paragraph.Start, paragraph.End - LongestAnnouncement), paragraph.End));
        for (var i = found.Count - 1; i > 0; i--)
        {
            if (!words.NameWords.Unspaced.InterviewNouns.Any(noun => string.CompareOrdinal(text, found[i].Start, noun, 0, noun.Length) == 0))
            {
                continue;
            }

            for (var back = i - 1; back >= 0 && i - back <= 2; back--)
            {
                if (names.WithAt(found, back) is { } name)
                {
                    return name;
                }
            }
        }

        return null;
    }
}
