using SeedContent.Compiler.Emission;
using SeedContent.Compiler.Emission.Rows;

namespace SeedContent.Compiler.Tests.Emission;

public sealed class RowConstantsTests
{
    [Fact]
    public void Values_stand_in_the_row_in_their_order()
    {
        var constants = new RowConstants();

        Assert.Equal("row.Text()", constants.String("Füße"));
        Assert.Equal("row.Int32()", constants.Int32(-7));
        Assert.Equal("row.Int64()", constants.Int64(long.MaxValue));
        Assert.Equal("row.Boolean()", constants.Boolean(true));
        Assert.Equal("row.Date()", constants.Date(new(1, 1, 2)));
        Assert.Equal("[.. row.Texts()]", constants.List(["a", ""], isImmutableArray: false));
        Assert.Equal("row.Text()", constants.Key("one", "One"));
        Assert.Equal("6;Füße-7;9223372036854775807;1;1;2;1;a0;3;one", constants.Row);
    }

    [Fact]
    public void Null_is_a_part_of_the_code()
    {
        var constants = new RowConstants();

        Assert.Equal("null", constants.String(null));
        Assert.Equal("null", constants.Date(null));
        Assert.Equal("", constants.Row);
    }

    // The default of a declared type can be such a text; no seed can.
    [Fact]
    public void A_text_that_UTF_8_cannot_have_is_a_part_of_the_code()
    {
        foreach (var text in new[] { "a\ud83d", "\ude00", "\ud83d\ud83d\ude00" })
        {
            var constants = new RowConstants();

            Assert.Equal(Literals.String(text), constants.String(text));
            Assert.Equal($"[.. new[] {{ {Literals.String(text)} }}]", constants.List([text], isImmutableArray: false));
            Assert.Equal("", constants.Row);
            Assert.Equal("row.Text()", constants.String("😀"));
        }
    }
}
