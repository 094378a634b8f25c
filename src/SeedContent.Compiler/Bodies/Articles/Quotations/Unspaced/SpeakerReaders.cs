using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Unspaced;

/// <summary>Chooses how speakers are read, by the language's script.</summary>
internal static class SpeakerReaders
{
    /// <returns>The reader; null where names have capitals or words stand between spaces.</returns>
    public static ISpeakerReader? Create(IReadOnlyList<TokenizedParagraph> paragraphs, IReadOnlyList<QuoteSpan> quotes, LanguageWords words)
    {
        if (quotes.Count == 0 || words.Script is not (Script.Han or Script.Thai or Script.Hangul or Script.Kana))
        {
            return null;
        }

        var spans = paragraphs.Select(p => TextSpan.FromBounds(p.Tokens[0].Start, p.Tokens[p.Tokens.Length - 1].End)).ToList();
        Func<QuoteSpan, bool>? isPart = words.Script switch
        {
            Script.Han => new HanParts(paragraphs[0].Text, words).Is,
            Script.Kana => new JapaneseParts(paragraphs[0].Text).Is,
            _ => null,
        };
        var text = new QuoteText(paragraphs[0].Text, spans, quotes, stops: words.Script != Script.Thai, isPart);
        return words.Script switch
        {
            Script.Han => new ClauseSpeakerReader(text, words),
            Script.Kana => new JapaneseSpeakerReader(text, words),
            Script.Hangul => new KoreanSpeakerReader(text, words),
            _ => new ThaiSpeakerReader(text, words),
        };
    }
}
