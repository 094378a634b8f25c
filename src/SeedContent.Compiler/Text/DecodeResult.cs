namespace SeedContent.Compiler.Text;

/// <summary>What <see cref="Utf8Decoder"/> made of a file's bytes.</summary>
/// <param name="Text">The text; where bytes were no UTF-8, the text up to them.</param>
/// <param name="InvalidOffset">The offset of the first byte that is no UTF-8, counted from the file's first byte; null where all are.</param>
/// <param name="InvalidByte">That byte.</param>
public readonly record struct DecodeResult(string Text, int? InvalidOffset, byte InvalidByte);
