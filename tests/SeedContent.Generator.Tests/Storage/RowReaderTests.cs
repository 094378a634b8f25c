using SeedContent.Storage;

namespace SeedContent.Generator.Tests.Storage;

public sealed class RowReaderTests
{
    [Fact]
    public void Values_come_in_their_order()
    {
        var row = new RowReader("skipped-12;2.50;5;Hello-1;2;1;a2;\u00e9738000;1;"u8, 7);

        Assert.Equal(-12, row.Int32());
        Assert.Equal("2.50", row.Decimal().ToString(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Hello", row.Text());
        Assert.Null(row.Text());
        Assert.Equal(["a", "\u00e9"], row.Texts());
        Assert.Equal(new DateOnly(2021, 7, 30), row.Date());
        Assert.True(row.Boolean());
    }

    [Fact]
    public void What_is_no_number_is_said_to_be_none()
    {
        Assert.Throws<FormatException>(() => new RowReader("12"u8, 0).Int64());
        Assert.Throws<FormatException>(() => new RowReader(""u8, 0).Date());
        Assert.Throws<FormatException>(() => new RowReader("1.5"u8, 0).Double());
        Assert.Throws<FormatException>(() => new RowReader("x;"u8, 0).Single());
    }

    [Fact]
    public void A_row_is_found_by_its_slot()
    {
        // Two offsets of eight digits, then the rows.
        const string Rows = "00000000000000021;3;";

        Assert.Equal(1, At(0));
        Assert.Equal(3, At(1));
        Assert.Throws<ArgumentOutOfRangeException>(() => At(2));
        Assert.Throws<ArgumentOutOfRangeException>(() => At(-1));

        static int At(int slot) => RowReader.At(System.Text.Encoding.UTF8.GetBytes(Rows), 2, slot).Int32();
    }
}
