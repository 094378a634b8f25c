namespace SeedContent.Package.Tests.Fixtures;

/// <summary>A consumer that is written and built once for all tests of a class.</summary>
/// <param name="package">The package.</param>
public abstract class BuildFixture(PackedPackage package) : IAsyncLifetime
{
    private Consumer? consumer;
    private BuildResult? build;

    /// <summary>The package.</summary>
    protected PackedPackage Package => package;

    /// <summary>The consumer.</summary>
    public Consumer Consumer => consumer ?? throw new InvalidOperationException("The consumer is not written yet.");

    /// <summary>What its build said.</summary>
    public BuildResult Build => build ?? throw new InvalidOperationException("The consumer is not built yet.");

    /// <summary>Writes the consumer.</summary>
    protected abstract Consumer CreateConsumer();

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        consumer = CreateConsumer();
        build = await consumer.BuildAsync();
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
