using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Who says a sentence beside which nothing tells, between two quotations of the same person; the second quotation of each text is asked about.</summary>
public class QuotationBetweenTests
{
    [Theory]
    [InlineData("en", "“It is late,” said Jane Doe. / The bridge was closed for years. “It was built by our fathers.” / Nobody crossed it. “We go now,” Doe added.", "Jane Doe")]
    [InlineData("de", "„Es ist spät“, sagte Anna Weber. / Die Brücke war zu. „Unsere Väter haben sie gebaut.“ / Niemand kam. „Wir gehen“, so Weber.", "Anna Weber")]
    [InlineData("en", "“It is late,” said Jane Doe. / The bridge was closed for years. “It was built by our fathers.” / Nobody crossed it. “We go now,” John Roe said.", null)]
    [InlineData("en", "“It is late,” said Jane Doe. / The bridge was closed for years. “It was built by our fathers,” a farmer said. / Nobody crossed it. “We go now,” Doe added.", null)]
    [InlineData("en", "“It is late,” said Jane Doe. / The bridge was called “Long Will” for years. / Nobody crossed it. “We go now,” Doe added.", null)]
    [InlineData("en", "“It is late,” said Jane Doe. / It rained. / It snowed. / It froze. / The bridge was closed. “It was built by our fathers.” / Nobody crossed it. “We go now,” Doe added.", null)]
    public void A_sentence_between_two_of_one_person_is_hers(string language, string paragraphs, string? speaker)
    {
        var text = paragraphs.Replace(" / ", "\n\n", StringComparison.Ordinal);

        Assert.Equal(speaker, ArticleReader.Read(text, language).Quotes[1].Speaker?.In(text));
    }
}
