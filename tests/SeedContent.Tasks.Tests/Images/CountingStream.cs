namespace SeedContent.Tasks.Tests.Images;

/// <summary>Counts what is read.</summary>
internal sealed class CountingStream(byte[] bytes) : MemoryStream(bytes)
{
    public int Reads { get; private set; }

    public long BytesRead { get; private set; }

    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = base.Read(buffer, offset, count);
        Reads++;
        BytesRead += read;
        return read;
    }
}
