namespace SeedContent.Packer;

/// <summary>What can become of a seed.</summary>
internal enum SeedOutcomeKind
{
    /// <summary>It gives no entry, or one without a text. The generator writes what there is.</summary>
    Source,

    /// <summary>Its text goes into the pack.</summary>
    Packed,

    /// <summary>Its text has links, and follows from other seeds too.</summary>
    Linked,

    /// <summary>The build leaves it out, as a draft or for its day: its text must not be in the assembly.</summary>
    LeftOut,
}
