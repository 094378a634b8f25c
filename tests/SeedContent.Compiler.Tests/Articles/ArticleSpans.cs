using SeedContent.Compiler.Bodies.Articles;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>What holds for the spans of any article.</summary>
internal static class ArticleSpans
{
    public static void Check(ArticleModel model, string text)
    {
        var end = 0;
        foreach (var paragraph in model.Paragraphs)
        {
            Assert.True(paragraph.Start >= end, "Paragraphs overlap or are out of order.");
            Assert.True(paragraph.Length > 0, "A paragraph is empty.");
            Assert.False(char.IsWhiteSpace(text[paragraph.Start]) || char.IsWhiteSpace(text[paragraph.End - 1]), "A paragraph is not trimmed.");
            end = paragraph.End;
        }

        Assert.True(end <= text.Length, "A paragraph ends behind the text.");
        var last = -1;
        foreach (var quote in model.Quotes)
        {
            Assert.True(model.Paragraphs[quote.Paragraph].Contains(quote.Text), "A quotation lies outside its paragraph.");
            Assert.True(quote.Text.Start > last, "Quotations are out of order.");
            last = quote.Text.Start;
            Within(quote.Speaker, text);
            Within(quote.Attribution, text);
        }

        foreach (var list in model.Lists)
        {
            Assert.All(list.Items, item => Assert.True(item.Length > 0 && model.Paragraphs[list.Paragraph].Contains(item)));
        }

        var above = 0;
        foreach (var credit in model.Credits)
        {
            Assert.True(credit.Start >= above && credit.Length > 0, "A credit stands before the credit above it.");
            Assert.DoesNotContain(model.Paragraphs, paragraph => paragraph.Start < credit.End && credit.Start < paragraph.End);
            Within(credit, text);
            above = credit.End;
        }

        Within(model.Headline, text);
        Within(model.Kicker, text);
        Within(model.Byline, text);
        Within(model.Dateline?.Text, text);
        foreach (var part in new[] { model.Dateline?.Place, model.Dateline?.Country, model.Dateline?.Agency })
        {
            Assert.True(part is null || model.Dateline!.Text.Contains(part.Value), "A part lies outside the dateline.");
        }
    }

    private static void Within(TextSpan? span, string text) =>
        Assert.True(span is null || (span.Value.Start >= 0 && span.Value.Length > 0 && span.Value.End <= text.Length), "A span lies outside the text.");
}
