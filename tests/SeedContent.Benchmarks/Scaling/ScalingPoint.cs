namespace SeedContent.Benchmarks.Scaling;

/// <summary>What was measured of one number of posts.</summary>
/// <param name="Count">The number.</param>
/// <param name="Cold">A cold build in milliseconds.</param>
/// <param name="MegaBytes">The memory of the largest process in it.</param>
/// <param name="Edited">A build after one edit in milliseconds.</param>
/// <param name="Start">The program's start in milliseconds.</param>
/// <param name="StartRatio">The same as a multiple of an empty program's.</param>
/// <param name="StartMegaBytes">The program's memory then.</param>
/// <param name="AssemblySize">The assembly's size as a multiple of its texts'.</param>
internal sealed record ScalingPoint(int Count, double Cold, double MegaBytes, double Edited, double Start, double StartRatio, double StartMegaBytes, double AssemblySize);
