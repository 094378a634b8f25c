using SeedContent.Package.Tests.Fixtures;
using Xunit.v3;

// Each test starts builds of its own: more than two at a time would only wait for each other.
[assembly: Parallelization(MaxThreads = 2)]
[assembly: AssemblyFixture(typeof(PackedPackage))]
