using System.Text;
using SeedContent.Storage;

namespace SeedContent.Compiler.Tests.Emission;

public sealed class IndexDigitsTests
{
    [Fact]
    public void Numbers_come_back_from_their_digits_wherever_they_stand()
    {
        int[] numbers = [0, 1, 63, 64, 4095, 4096, 0x1FFFFFF, 1 << 24, int.MaxValue, -1, -16, int.MinValue];

        var text = Encoding.UTF8.GetBytes(string.Concat(numbers.Select(IndexDigits.Write)) + "the keys");

        Assert.Equal(numbers, numbers.Select((_, index) => IndexDigits.Read(text, index)));
        Assert.Equal(numbers, IndexDigits.ReadAll(text.AsSpan(0, numbers.Length * IndexDigits.Length)));
    }

    [Fact]
    public void Digits_are_characters_that_stand_in_a_literal_as_they_are_but_for_the_backslash() =>
        Assert.Equal("o00000\\00000", IndexDigits.Write(63) + IndexDigits.Write('\\' - '0'));

    [Fact]
    public void A_number_that_is_not_there_is_an_error() => Assert.Throws<ArgumentOutOfRangeException>(() => IndexDigits.Read("000000"u8, 1));
}
