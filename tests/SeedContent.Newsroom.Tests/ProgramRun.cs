namespace SeedContent.Newsroom.Tests;

/// <summary>What a program said, and with which exit code it ended.</summary>
internal sealed record ProgramRun(int ExitCode, string Output, string Error);
