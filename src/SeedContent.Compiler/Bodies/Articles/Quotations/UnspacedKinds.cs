using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Lines;

namespace SeedContent.Compiler.Bodies.Articles.Quotations;

/// <summary>
/// Tells speech, parts of a sentence and terms apart where words are not spaced or hang on each other, so that neither capitals nor the mark at the end tell: by what stands right before
/// and right behind the marks.
/// </summary>
/// <param name="words">The language.</param>
internal sealed class UnspacedKinds(LanguageWords words)
{
    private const int FewWords = 3;
    private const int WordsOfSentence = 5;
    private const int WordsOfTerm = 9;
    private const int WordsOfThaiSpeech = 12;
    private const string ThaiThat = "ว่า";

    /// <summary>Hang on what is said as it was said: <c>“결국 시간문제”라며</c>, which <c>“시간문제”라는</c> does not.</summary>
    private static readonly string[] Citing = ["이라고", "라고", "이라며", "라며", "이라면서", "라면서"];

    /// <summary>The kind; null where nothing of this tells.</summary>
    /// <param name="text">The text.</param>
    /// <param name="quote">The quotation.</param>
    /// <param name="shape">How it begins and ends.</param>
    /// <param name="attribution">What attributes it.</param>
    public QuoteKind? Read(string text, QuoteSpan quote, QuoteShape shape, Attribution? attribution) => words.Script switch
    {
        Script.Hangul => attribution is { IsDirect: true } && shape.Words >= FewWords && IsCited(text, quote.Outer.End) ? QuoteKind.Speech : null,
        Script.Han => Chinese(text, quote, shape, attribution),
        Script.Kana => Japanese(text, quote, shape, attribution),
        Script.Thai => Thai(text, quote, shape, attribution),
        _ => null,
    };

    private static bool IsCited(string text, int end) => Array.Exists(Citing, particle => string.CompareOrdinal(text, end, particle, 0, particle.Length) == 0);

    /// <summary><c>张伟说，桥旧了，“要先修桥”。</c> is speech by its comma, <c>张伟坦言“要先修桥”</c> a part of the sentence.</summary>
    private static QuoteKind? Chinese(string text, QuoteSpan quote, QuoteShape shape, Attribution? attribution)
    {
        var before = quote.Outer.Start - 1;
        return attribution is null || before < 0 ? attribution is null && IsTermInside(text, quote, shape) ? QuoteKind.Term : null
            : text[before] is '，' or ',' && shape.Words >= FewWords ? QuoteKind.Speech
            : !shape.EndsSentence && char.IsLetter(text[before]) && attribution.Span is { } span && span.End <= quote.Outer.Start ? QuoteKind.Fragment
            : null;
    }

    /// <summary><c>山田市長は計画を「あまりに不透明だ」と批判した</c>: what something is called; <c>女性（30）は「また来たい」。</c>: what somebody said.</summary>
    private static QuoteKind? Japanese(string text, QuoteSpan quote, QuoteShape shape, Attribution? attribution)
    {
        var before = quote.Outer.Start > 0 ? text[quote.Outer.Start - 1] : '。';
        var isBeforeStop = quote.Outer.End < text.Length && text[quote.Outer.End] == '。';
        if (text.IndexOf('。', quote.Inner.Start, quote.Inner.Length) >= 0)
        {
            return QuoteKind.Speech;
        }

        return before == 'を' && !shape.EndsSentence && attribution is not null && shape.Words >= FewWords ? QuoteKind.Fragment
            : isBeforeStop && (before is '。' or 'は' or 'も' || Blanks.IsBlank(before)) && shape.Words >= WordsOfSentence ? QuoteKind.Speech
            : null;
    }

    private static QuoteKind? Thai(string text, QuoteSpan quote, QuoteShape shape, Attribution? attribution)
    {
        var before = quote.Outer.Start;
        while (before > 0 && Blanks.IsBlank(text[before - 1]))
        {
            before--;
        }

        var isTold = before >= ThaiThat.Length && string.CompareOrdinal(text, before - ThaiThat.Length, ThaiThat, 0, ThaiThat.Length) == 0;
        return shape.Words >= WordsOfThaiSpeech || (isTold && attribution is not null && shape.Words > WordsOfTerm) ? QuoteKind.Speech
            : attribution is null && !isTold && shape.Words <= WordsOfTerm && text.IndexOf(' ', quote.Inner.Start, quote.Inner.Length) < 0 ? QuoteKind.Term
            : null;
    }

    /// <summary>Few words that stand between others without any mark.</summary>
    private static bool IsTermInside(string text, QuoteSpan quote, QuoteShape shape) =>
        !shape.EndsSentence && shape.Words <= WordsOfTerm && quote.Outer.Start > 0 && quote.Outer.End < text.Length && char.IsLetterOrDigit(text[quote.Outer.Start - 1]) && char.IsLetterOrDigit(text[quote.Outer.End])
        && text.IndexOfAny(['，', '、', '。', ','], quote.Inner.Start, quote.Inner.Length) < 0;
}
