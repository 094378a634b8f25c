using SeedContent.Compiler.Bodies.Articles;

namespace SeedContent.Compiler.Tests.Articles;

/// <summary>Who is said to have said it. In each text, the last quotation is asked about.</summary>
public class AttributionTests
{
    [Theory]
    [InlineData("“It is late,” said Jane Doe.", "Jane Doe", "said Jane Doe")]
    [InlineData("“It is late,” Jane Doe said.", "Jane Doe", "Jane Doe said")]
    [InlineData("“It is late,” Jane Doe, a teacher, told reporters.", "Jane Doe", "Jane Doe, a teacher, told reporters")]
    [InlineData("“It is late,” said teacher Jane Doe, 42.", "Jane Doe", "said teacher Jane Doe")]
    [InlineData("“It is late,” said Acme Corp spokeswoman Jane Doe.", "Jane Doe", "said Acme Corp spokeswoman Jane Doe")]
    [InlineData("“It is late,” said the school's head teacher, Jane Doe.", "Jane Doe", "said the school's head teacher, Jane Doe")]
    [InlineData("“Is it late?” Jane Doe asked.", "Jane Doe", "Jane Doe asked")]
    [InlineData("Jane Doe said: “It is late.”", "Jane Doe", "Jane Doe said")]
    [InlineData("Jane Doe said it was “late”.", "Jane Doe", "Jane Doe said")]
    [InlineData("Jane Doe: “It is late.”", "Jane Doe", "Jane Doe")]
    [InlineData("According to Jane Doe, it is “late”.", "Jane Doe", "According to Jane Doe")]
    [InlineData("“It is late,” according to Jane Doe.", "Jane Doe", "according to Jane Doe")]
    [InlineData("Jane Doe, who called it “late”, went home.", "Jane Doe", "Jane Doe, who called")]
    [InlineData("“It is late,” said Jane Doe. “We go.”", "Jane Doe", "said Jane Doe")]
    [InlineData("“It,” said Jane Doe, “is late.”", "Jane Doe", "said Jane Doe")]
    [InlineData("Jane Doe said it was “late” and added that she was “tired”.", "Jane Doe", "Jane Doe said")]
    [InlineData("Jane Doe stood up. “It is late,” Doe said.", "Jane Doe", "Doe said")]
    [InlineData("“It is late,” said President Jane Doe. “We go,” Doe added.", "Jane Doe", "Doe added")]
    [InlineData("Jane Doe also told his counterpart that it was “late”.", "Jane Doe", "Jane Doe also told his counterpart")]
    [InlineData("“It is late,” said Jane Doe’s brother John Doe.", null, null)]
    public void English_words_beside_a_quotation_name_its_speaker(string text, string? speaker, string? attribution) =>
        Check(text, "en", speaker, attribution);

    [Theory]
    [InlineData("“Sudah malam,” kata Budi Santoso.", "Budi Santoso", "kata Budi Santoso")]
    [InlineData("“Sudah malam,” kata Presiden Korea Selatan Yoon Suk Yeol.", "Yoon Suk Yeol", "kata Presiden Korea Selatan Yoon Suk Yeol")]
    [InlineData("“Sudah malam,” ujar pemain sayap Budi Santoso.", "Budi Santoso", "ujar pemain sayap Budi Santoso")]
    [InlineData("“Sudah malam,” ujar Budi Santoso (52), warga desa.", "Budi Santoso", "ujar Budi Santoso")]
    [InlineData("“Sudah malam,” kata Ketua RT 03 Budi Santoso, Senin malam.", "Budi Santoso", "kata Ketua RT 03 Budi Santoso")]
    [InlineData("Budi Santoso mengatakan: “Sudah malam.”", "Budi Santoso", "Budi Santoso mengatakan")]
    [InlineData("Budi Santoso, yang hadir, juga berkata, “Sudah malam.”", "Budi Santoso", "Budi Santoso, yang hadir, juga berkata")]
    [InlineData("Budi Santoso mengatakan kepada wartawan bahwa itu “malam”.", "Budi Santoso", "Budi Santoso mengatakan kepada wartawan")]
    [InlineData("Menurut Budi Santoso, itu “malam”.", "Budi Santoso", "Menurut Budi Santoso")]
    [InlineData("Budi Santoso berdiri. “Sudah malam,” tutur Budi.", "Budi Santoso", "tutur Budi")]
    [InlineData("Seorang guru, Budi Santoso, menilai hari terlalu singkat. “Sudah malam,” tutur Budi.", "Budi Santoso", "tutur Budi")]
    [InlineData("“Sudah malam,” kata Menlu, Budi Santoso, kepada wartawan.", "Budi Santoso", "kata Menlu, Budi Santoso")]
    [InlineData("Hartopo mengatakan tidak. “Sudah malam,” kata Bupati Kudus Hartopo.", null, "kata Bupati Kudus Hartopo")]
    [InlineData("Ridwan mengatakan tidak. “Sudah malam,” kata Gubernur Ridwan Kamil.", "Ridwan Kamil", "kata Gubernur Ridwan Kamil")]
    [InlineData("“Sudah malam,” kata Kepala Dinas Sosial Budi Santoso.", "Budi Santoso", "kata Kepala Dinas Sosial Budi Santoso")]
    [InlineData("“Ayo,” kata Budi Santoso. “Sudah malam,” tutur Budi.", "Budi Santoso", "tutur Budi")]
    public void Indonesian_words_beside_a_quotation_name_its_speaker(string text, string? speaker, string? attribution) =>
        Check(text, "id", speaker, attribution);

    [Theory]
    [InlineData("en", "Rowan Doe stood up. “It is late,” she said.", "she said")]
    [InlineData("en", "John Doe stood up. She said it was “late”.", "She said")]
    [InlineData("id", "Gunung Kertapati meletus. “Sudah malam,” katanya.", "katanya")]
    [InlineData("id", "Yoon Suk berdiri. “Sudah malam,” kata dia.", "kata dia")]
    [InlineData("id", "Yoon Suk berdiri. Ia menambahkan, “Sudah malam.”", "Ia menambahkan")]
    public void A_pronoun_attributes_but_names_nobody(string language, string text, string attribution) =>
        Check(text, language, speaker: null, attribution);

    [Theory]
    [InlineData("en", "Jane Doe did not say that it was “late”.")]
    [InlineData("en", "Jane Doe declined to say it was “late”.")]
    [InlineData("id", "Budi Santoso tidak mengatakan itu “malam”.")]
    [InlineData("en", "“It is late,” the minister said.")]
    [InlineData("en", "“It is late,” said a spokesman for Mayor Jane Doe.")]
    [InlineData("en", "A spokesman for Mayor Jane Doe said it was “late”.")]
    [InlineData("en", "A lawyer for Jane Doe said it was “late”.")]
    [InlineData("en", "A letter seen by Sky News says it is “late”.")]
    [InlineData("en", "The Department of Agriculture notes that it is “late”.")]
    [InlineData("en", "“It is late,” the University of Arkansas said.")]
    [InlineData("en", "“It is late,” said Jane Doe's lawyer.")]
    [InlineData("en", "Jane Doe got a message saying “It is late”.")]
    [InlineData("en", "The Rust compiler can target many platforms (also called “targets”).")]
    [InlineData("en", "The film “Late” director Jane Doe said nothing.")]
    [InlineData("en", "Jane Doe wrote a book called “It Is Late”.")]
    [InlineData("en", "Jane Doe said the song “It Is Late” was hers.")]
    [InlineData("en", "The so-called “sponge town” is one. Jane Doe said so.")]
    [InlineData("en", "Jane Doe left. “It is late.”")]
    [InlineData("en", "Somebody wrote on Mastodon: “It is late.”")]
    [InlineData("en", "In the words of one officer, “it is late”.")]
    [InlineData("en", "I've been calling this a “star”.")]
    [InlineData("en", "Clients SHOULD consider adding a “mode”.")]
    [InlineData("en", "Jane Doe said reporters asking about it were “late”.")]
    [InlineData("id", "Di Semarang hujan. “Sudah malam,” kata Wali Kota Semarang.")]
    [InlineData("id", "Wali Kota Semarang mengatakan itu “malam”.")]
    [InlineData("id", "“Sudah malam,” kata Bupati Kudus Hartopo.")] // Which word is the place?
    [InlineData("id", "“Sudah malam,” kata seorang warga Ketanjung.")]
    [InlineData("id", "“Sudah malam,” kata menteri asal Surabaya ini.")]
    [InlineData("id", "“Sudah malam,” kata seorang warga.")]
    [InlineData("id", "“Sudah malam,” tegas Presiden.")]
    [InlineData("id", "Film berjudul “Sudah Malam” diputar. Budi Santoso hadir.")]
    [InlineData("ja", "“It is late,” said Jane Doe.")]
    public void Where_no_speaker_is_certain_there_is_none(string language, string text) =>
        Assert.Null(ArticleReader.Read(text, language).Quotes[^1].Speaker);

    [Fact]
    public void A_surname_that_two_people_have_names_neither() =>
        Check("Jane Doe and John Doe stood up. “It is late,” Doe said.", "en", speaker: null, attribution: "Doe said");

    [Fact]
    public void Words_before_and_after_that_name_different_people_name_neither() =>
        Check("Jane Doe said it was “late,” John Roe said.", "en", speaker: null, attribution: null);

    private static void Check(string text, string language, string? speaker, string? attribution)
    {
        var quote = ArticleReader.Read(text, language).Quotes[^1];

        Assert.Equal((speaker, attribution), (quote.Speaker?.In(text), quote.Attribution?.In(text)));
    }
}
