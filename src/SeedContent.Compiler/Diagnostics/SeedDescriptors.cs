namespace SeedContent.Compiler.Diagnostics;

/// <summary>
/// Every diagnostic there is. A new one gets a line here, a page under <c>seeds/docs/diagnostics</c>, a line in the generator's
/// <c>AnalyzerReleases.Unshipped.md</c> and a test that shows it at an exact line and column; tests fail where one is missing.
/// </summary>
public static class SeedDescriptors
{
    // 1xxx: files and encoding.

    /// <summary>A byte that is no UTF-8.</summary>
    public static readonly SeedDescriptor NotUtf8 = new(
        "SEED1001",
        "The seed is not UTF-8",
        "{0} at offset {1} is not UTF-8{2}; save the file as UTF-8",
        SeedSeverity.Error);

    /// <summary>A seed without text.</summary>
    public static readonly SeedDescriptor EmptySeed = new(
        "SEED1002",
        "The seed is empty",
        "'{0}' has no text; write its content, or delete the file",
        SeedSeverity.Error);

    /// <summary>A file of a kind that is not read.</summary>
    public static readonly SeedDescriptor UnknownExtension = new(
        "SEED1003",
        "The file is no seed",
        "'{0}' is not read: '{1}' is not an extension of a seed ({2}); rename it, move it, start its name with '_', or list it in SeedContentExclude",
        SeedSeverity.Error);

    /// <summary>A seed over the size limit.</summary>
    public static readonly SeedDescriptor SeedTooLarge = new(
        "SEED1004",
        "The seed is too large",
        "'{0}' has {1} bytes, more than the {2} that a seed may have; split it, or raise SeedContentMaxSeedBytes",
        SeedSeverity.Error);

    /// <summary>A file that is listed but cannot be read.</summary>
    public static readonly SeedDescriptor Unreadable = new(
        "SEED1005",
        "The seed cannot be read",
        "'{0}' cannot be read: it was deleted, is locked, or may not be opened",
        SeedSeverity.Error);

    /// <summary>A seed root that is not there.</summary>
    public static readonly SeedDescriptor RootMissing = new(
        "SEED1006",
        "The seed root does not exist",
        "The seed root '{0}' does not exist; create the folder, name another in SeedContentRoot, or set SeedContentEnabled to false",
        SeedSeverity.Error);

    /// <summary>A sidecar beside nothing.</summary>
    public static readonly SeedDescriptor SidecarWithoutSeed = new(
        "SEED1007",
        "The sidecar has no seed",
        "'{0}' belongs to no text seed: there is no '{1}.txt' or '{1}.md' beside it{2}",
        SeedSeverity.Error);

    /// <summary>A file name that gives no key.</summary>
    public static readonly SeedDescriptor NoKey = new(
        "SEED1008",
        "The file name gives no key",
        "No key can be made of the file name '{0}': nothing is left after its order number and date; rename it, or give it a 'slug'",
        SeedSeverity.Error);

    /// <summary>Articles and Markdown in one collection.</summary>
    public static readonly SeedDescriptor MixedBodies = new(
        "SEED1009",
        "The collection mixes kinds of seeds",
        "'{0}' is {1}, but the collection '{2}' holds {3} seeds such as '{4}'; a collection has one kind: move the file to a folder of its own, or rename it",
        SeedSeverity.Error);

    /// <summary>A line of the baseline for a mistake that is mended.</summary>
    public static readonly SeedDescriptor BaselineStale = new(
        "SEED1010",
        "The baseline lists a mistake that is not there",
        "{0} is not reported for '{1}' in these words any more; delete the line",
        SeedSeverity.Warning);

    /// <summary>A line of the baseline that is none.</summary>
    public static readonly SeedDescriptor BaselineSyntax = new(
        "SEED1011",
        "The baseline's line cannot be read",
        "Expected a line such as 'SEED3001 seeds/hello.txt: …', found '{0}'; {1}",
        SeedSeverity.Error);

    /// <summary>A baseline that is not there.</summary>
    public static readonly SeedDescriptor BaselineMissing = new(
        "SEED1012",
        "The baseline does not exist",
        "The baseline '{0}' does not exist or cannot be read; write it with 'dotnet build -p:SeedContentWriteBaseline=true', or correct SeedContentBaseline",
        SeedSeverity.Error);

    /// <summary>A variant in a language in which there is one.</summary>
    public static readonly SeedDescriptor VariantTwice = new(
        "SEED1013",
        "Two files are the same variant",
        "'{0}' is the variant of '{1}' in '{2}', and so is '{3}'; keep one of them, casing does not tell language tags apart",
        SeedSeverity.Error);

    /// <summary>An asset that cannot be read. The package's task reports it: the compiler never sees the file.</summary>
    public static readonly SeedDescriptor AssetUnreadable = new(
        "SEED1020",
        "The asset cannot be read",
        "'{0}' cannot be read, so nothing is known of this asset and it is not copied: {1}",
        SeedSeverity.Warning);

    /// <summary>Two assets with one path below their seed roots. The package's task reports it.</summary>
    public static readonly SeedDescriptor AssetTwice = new(
        "SEED1021",
        "Two assets have one path",
        "'{0}' has the path of another asset, '{1}', below its seed root; rename one of them",
        SeedSeverity.Warning);

    /// <summary>An asset whose name in code another one has.</summary>
    public static readonly SeedDescriptor AssetClash = new(
        "SEED1022",
        "Two assets give one member name",
        "The asset '{0}' has no member of its own: {1} is that of '{2}'; rename one of the files",
        SeedSeverity.Warning);

    /// <summary>An index that is none. The texts are then emitted as source.</summary>
    public static readonly SeedDescriptor PackIndexUnreadable = new(
        "SEED1030",
        "The pack's index cannot be read",
        "'{0}' is no index of a content pack, so all texts are compiled as source; build the project again, or delete the file",
        SeedSeverity.Info);

    /// <summary>A pack that could not be written. The package's targets report it.</summary>
    public static readonly SeedDescriptor PackFailed = new(
        "SEED1031",
        "The texts could not be packed",
        "The texts could not be packed, so they are compiled as source: {0}",
        SeedSeverity.Warning);

    // 2xxx: syntax of front matter and data.

    /// <summary>Front matter without its end.</summary>
    public static readonly SeedDescriptor FrontMatterNotClosed = new(
        "SEED2001",
        "The front matter is not closed",
        "The front matter that starts here has no end; put a line '{0}' after its last field",
        SeedSeverity.Error);

    /// <summary>Text that is no YAML.</summary>
    public static readonly SeedDescriptor YamlSyntax = new(
        "SEED2002",
        "The YAML cannot be read",
        "{0}",
        SeedSeverity.Error);

    /// <summary>A key that a mapping has already.</summary>
    public static readonly SeedDescriptor DuplicateField = new(
        "SEED2003",
        "The field stands twice",
        "'{0}' stands twice in this mapping, first in line {1}; remove one of the two",
        SeedSeverity.Error);

    /// <summary>A YAML tag of another kind than the core schema's.</summary>
    public static readonly SeedDescriptor TagNotRead = new(
        "SEED2004",
        "The tag is not read",
        "The tag '{0}' is not read, only those of YAML's core schema such as '!!str'; remove it, or put the value in quotation marks if it is a text",
        SeedSeverity.Error);

    /// <summary>Front matter or a sidecar that is no mapping.</summary>
    public static readonly SeedDescriptor FieldsExpected = new(
        "SEED2005",
        "Fields are expected",
        "Expected fields such as 'headline: …', found {0}",
        SeedSeverity.Error);

    /// <summary>More than one YAML document.</summary>
    public static readonly SeedDescriptor SeveralDocuments = new(
        "SEED2006",
        "Only one YAML document is read",
        "A second YAML document starts here; a seed's fields are one document",
        SeedSeverity.Error);

    /// <summary>Nodes within nodes within nodes.</summary>
    public static readonly SeedDescriptor TooDeep = new(
        "SEED2007",
        "The data is nested too deeply",
        "More than {0} levels of nesting; flatten the data",
        SeedSeverity.Error);

    /// <summary>Front matter and a sidecar for one seed.</summary>
    public static readonly SeedDescriptor FieldsTwice = new(
        "SEED2008",
        "The seed has front matter and a sidecar",
        "'{0}' has front matter and the sidecar '{1}'; keep one of the two",
        SeedSeverity.Error);

    /// <summary>Text that is no JSON.</summary>
    public static readonly SeedDescriptor JsonSyntax = new(
        "SEED2009",
        "The JSON cannot be read",
        "{0}",
        SeedSeverity.Error);

    /// <summary>Text that is no TOML.</summary>
    public static readonly SeedDescriptor TomlSyntax = new(
        "SEED2010",
        "The TOML cannot be read",
        "{0}",
        SeedSeverity.Error);

    /// <summary>Text that is no table of separated values.</summary>
    public static readonly SeedDescriptor CsvSyntax = new(
        "SEED2011",
        "The table cannot be read",
        "{0}",
        SeedSeverity.Error);

    /// <summary>A row with more or fewer cells than the header.</summary>
    public static readonly SeedDescriptor CsvRow = new(
        "SEED2012",
        "The row does not fit the header",
        "The row has {0}, the header has {1}; {2}",
        SeedSeverity.Error);

    /// <summary>Aliases of aliases of aliases.</summary>
    public static readonly SeedDescriptor AliasBudget = new(
        "SEED2013",
        "Aliases repeat too much",
        "The aliases up to this one stand for more than {0} values; write fewer of them, or name smaller values",
        SeedSeverity.Error);

    /// <summary>A data file that holds no entries.</summary>
    public static readonly SeedDescriptor DataExpected = new(
        "SEED2014",
        "Entries are expected",
        "Expected {0}, found {1}",
        SeedSeverity.Error);

    /// <summary>Code within HTML.</summary>
    public static readonly SeedDescriptor ActiveHtml = new(
        "SEED2020",
        "The HTML runs code",
        "{0} runs code in the reader's browser; write it without, or allow all HTML",
        SeedSeverity.Warning);

    /// <summary>A target that is code.</summary>
    public static readonly SeedDescriptor UnsafeTarget = new(
        "SEED2021",
        "The target runs code",
        "A target that begins with '{0}' runs code in the reader's browser; name a page or a file",
        SeedSeverity.Error);

    /// <summary>A character that turns the text's direction.</summary>
    public static readonly SeedDescriptor BidiControl = new(
        "SEED2022",
        "The text changes its direction",
        "{0} {1} changes the direction of the text behind it, which then reads otherwise than it is; remove it",
        SeedSeverity.Warning);

    /// <summary>A character that is no text.</summary>
    public static readonly SeedDescriptor ControlCharacter = new(
        "SEED2023",
        "The text has a control character",
        "{0} is a control character and no text; remove it",
        SeedSeverity.Warning);

    /// <summary>A reference without a definition.</summary>
    public static readonly SeedDescriptor UndefinedReference = new(
        "SEED2024",
        "The link's definition is missing",
        "'{0}' is not defined, so that the brackets are text{1}; write '[{0}]: target' in a line of its own",
        SeedSeverity.Warning);

    /// <summary>A link that leads nowhere.</summary>
    public static readonly SeedDescriptor EmptyTarget = new(
        "SEED2025",
        "The link has no target",
        "The {0} has no target; write one between the parentheses",
        SeedSeverity.Warning);

    /// <summary>Two ids of one name.</summary>
    public static readonly SeedDescriptor DuplicateAnchor = new(
        "SEED2026",
        "The id stands twice",
        "The id '{0}' stands twice, so that links lead to the first; rename one",
        SeedSeverity.Error);

    /// <summary>A comment without an end.</summary>
    public static readonly SeedDescriptor CommentNotClosed = new(
        "SEED2027",
        "The comment is not closed",
        "The comment has no '-->'; close it",
        SeedSeverity.Error);

    /// <summary>Blocks within blocks within blocks.</summary>
    public static readonly SeedDescriptor MarkdownTooDeep = new(
        "SEED2028",
        "The Markdown is nested too deeply",
        "More than {0} levels of nesting, so that the text is given as it stands; flatten it",
        SeedSeverity.Error);

    /// <summary>A text that takes too long.</summary>
    public static readonly SeedDescriptor MarkdownTooCostly = new(
        "SEED2029",
        "The Markdown takes too long",
        "{0}, so that the text is given as it stands; divide it",
        SeedSeverity.Error);

    /// <summary>A heading without the one above it.</summary>
    public static readonly SeedDescriptor SkippedHeading = new(
        "SEED2030",
        "The heading skips a level",
        "A heading of level {0} stands below one of level {1}; make it level {2}",
        SeedSeverity.Info);

    /// <summary>An image without words.</summary>
    public static readonly SeedDescriptor ImageWithoutText = new(
        "SEED2031",
        "The image has no text",
        "The image '{0}' says nothing to those who do not see it; write its text between the brackets",
        SeedSeverity.Info);

    /// <summary>A text that begins as a declared component does, and is none.</summary>
    public static readonly SeedDescriptor ShortcodeSyntax = new(
        "SEED2032",
        "The shortcode cannot be read",
        "The component '{0}' cannot be read: {1}",
        SeedSeverity.Error);

    /// <summary>A declared component within a line, a list, a quotation, a table or HTML.</summary>
    public static readonly SeedDescriptor ShortcodeMisplaced = new(
        "SEED2033",
        "The shortcode is text",
        "The component '{0}' is text here; put it on a line by itself, outside of lists, quotations, tables and HTML, or write '\\{{{{' where text is meant",
        SeedSeverity.Warning);

    /// <summary>A date that may be one of two.</summary>
    public static readonly SeedDescriptor AmbiguousDate = new(
        "SEED2040",
        "The date may be one of two",
        "'{0}' is {1} where the day stands first and {2} where the month does, so that the article has no date of it; write the month as a word, give the 'date', or a 'language' with its region, such as 'en-GB'",
        SeedSeverity.Info);

    /// <summary>A weekday that is not that of the date.</summary>
    public static readonly SeedDescriptor WrongWeekday = new(
        "SEED2041",
        "The weekday is not that of the date",
        "'{0}' is not the weekday of '{1}', which is a {2}; correct one of them",
        SeedSeverity.Warning);

    /// <summary>A date that the calendar does not have.</summary>
    public static readonly SeedDescriptor NoSuchDay = new(
        "SEED2042",
        "The calendar does not have the day",
        "'{0}' is a day that the calendar does not have, so that the article has no date of it; correct it",
        SeedSeverity.Warning);

    // 3xxx: schema and validation.

    /// <summary>A date that is none.</summary>
    public static readonly SeedDescriptor DateUnreadable = new(
        "SEED3001",
        "The date cannot be read",
        "Expected a date such as 2024-05-01, found '{0}'{1}",
        SeedSeverity.Error);

    /// <summary>A value of another type.</summary>
    public static readonly SeedDescriptor WrongType = new(
        "SEED3002",
        "The value has the wrong type",
        "Expected {0} for '{1}', found {2}",
        SeedSeverity.Error);

    /// <summary>A field whose name is nearly that of a known one.</summary>
    public static readonly SeedDescriptor NearMissField = new(
        "SEED3003",
        "The field is probably misspelt",
        "'{0}' is not a field of every seed, but a property of its own; did you mean '{1}'?",
        SeedSeverity.Warning);

    /// <summary>A slug that cannot be a key.</summary>
    public static readonly SeedDescriptor InvalidSlug = new(
        "SEED3005",
        "The slug cannot be a key",
        "The slug '{0}' cannot be a key: {1}",
        SeedSeverity.Error);

    /// <summary>A language that is no language tag.</summary>
    public static readonly SeedDescriptor InvalidLanguage = new(
        "SEED3006",
        "The language is no language tag",
        "Expected a language tag such as 'id' or 'pt-BR' (BCP 47), found '{0}'",
        SeedSeverity.Error);

    /// <summary>Two seeds with one key.</summary>
    public static readonly SeedDescriptor DuplicateKey = new(
        "SEED3007",
        "Two entries have one key",
        "The key '{0}' of the collection '{1}' is also that of {2}; {3}",
        SeedSeverity.Error);

    /// <summary>Two keys with one C# name.</summary>
    public static readonly SeedDescriptor MemberClash = new(
        "SEED3008",
        "Two keys give one member name",
        "The key '{0}' gives the member {1}.{2}, as does the key '{3}' of {4}; {5}",
        SeedSeverity.Error);

    /// <summary>Two folders with one C# name.</summary>
    public static readonly SeedDescriptor CollectionClash = new(
        "SEED3009",
        "Two collections give one class name",
        "The collection '{0}' gives the class {1}, as does the collection '{2}'; rename one folder",
        SeedSeverity.Error);

    /// <summary>An item of a data file that nothing names.</summary>
    public static readonly SeedDescriptor ItemWithoutKey = new(
        "SEED3010",
        "The item has no key",
        "The item has no '{0}' that could be its key; give each item one, with a value of its own",
        SeedSeverity.Error);

    /// <summary>Two fields with one C# name.</summary>
    public static readonly SeedDescriptor FieldClash = new(
        "SEED3011",
        "Two fields give one property name",
        "The field '{0}' gives the property {1}.{2}, as does the field '{3}'; rename one",
        SeedSeverity.Error);

    /// <summary>A field that a declared type asks for is not there.</summary>
    public static readonly SeedDescriptor MissingField = new(
        "SEED3012",
        "The field is missing",
        "The field '{0}' is missing; {1}",
        SeedSeverity.Error);

    /// <summary>A field that a declared type does not have.</summary>
    public static readonly SeedDescriptor UndeclaredField = new(
        "SEED3013",
        "The type does not have the field",
        "'{0}' is not a field of {1}; {2}",
        SeedSeverity.Error);

    /// <summary>A body of another kind than the declared type takes.</summary>
    public static readonly SeedDescriptor BodyMismatch = new(
        "SEED3014",
        "The type takes another body",
        "'{0}' is {1}, but {2} takes {3}; declare the body that the collection's seeds have",
        SeedSeverity.Error);

    /// <summary>A collection of two files, without a type that both have.</summary>
    public static readonly SeedDescriptor CollectionTwice = new(
        "SEED3015",
        "Two files are one collection",
        "The collection '{0}' is in '{1}' already; rename one, put all entries into one, or declare all their fields by [SeedCollection(\"{0}\")]",
        SeedSeverity.Error);

    /// <summary>A text, list or map that is too long or too short.</summary>
    public static readonly SeedDescriptor WrongLength = new(
        "SEED3020",
        "The value has a wrong length",
        "{0}",
        SeedSeverity.Error);

    /// <summary>A number, date or time beyond the bounds.</summary>
    public static readonly SeedDescriptor OutOfRange = new(
        "SEED3021",
        "The value is out of range",
        "{0}",
        SeedSeverity.Error);

    /// <summary>A text that a pattern does not match.</summary>
    public static readonly SeedDescriptor PatternMismatch = new(
        "SEED3022",
        "The value does not match the pattern",
        "{0}",
        SeedSeverity.Error);

    /// <summary>A value that is none of the allowed, or one of the denied.</summary>
    public static readonly SeedDescriptor ValueNotAllowed = new(
        "SEED3023",
        "The value is not allowed",
        "{0}",
        SeedSeverity.Error);

    /// <summary>A value that only one entry may have.</summary>
    public static readonly SeedDescriptor NotUnique = new(
        "SEED3024",
        "Two entries have one value",
        "The value '{0}' of '{1}' is also that of the entry '{2}' in '{3}'; give each entry its own",
        SeedSeverity.Error);

    /// <summary>A value that is not after that of another field.</summary>
    public static readonly SeedDescriptor NotAfter = new(
        "SEED3025",
        "The value is not after another",
        "{0} of '{1}' is not {2} {3} of '{4}'; change one of the two",
        SeedSeverity.Error);

    /// <summary>A text that is no address, or no Base64.</summary>
    public static readonly SeedDescriptor WrongFormat = new(
        "SEED3026",
        "The value has a wrong format",
        "{0}",
        SeedSeverity.Error);

    /// <summary>A pattern that cannot be matched in the time that there is.</summary>
    public static readonly SeedDescriptor PatternTimeout = new(
        "SEED3027",
        "The pattern takes too long",
        "The pattern {0} took more than {1} ms for {2} of '{3}', and is not tried again in this file; write one that does not repeat what repeats, or shorten the text",
        SeedSeverity.Error);

    /// <summary>A variant with another key than its entry.</summary>
    public static readonly SeedDescriptor VariantKey = new(
        "SEED3028",
        "The variant has another key than its entry",
        "The key here is '{0}', but that of the entry, '{1}', is '{2}'; {3}",
        SeedSeverity.Error);

    /// <summary>A variant whose fields name another language than its file.</summary>
    public static readonly SeedDescriptor VariantLanguage = new(
        "SEED3029",
        "The variant's language contradicts its file name",
        "The language here is '{0}', but the file's name says '{1}'; remove the field, or rename the file",
        SeedSeverity.Warning);

    /// <summary>A value that all variants share, and one does not.</summary>
    public static readonly SeedDescriptor VariantValue = new(
        "SEED3030",
        "The variant has another value than its entry",
        "'{0}' is {1} here and {2} in the entry, '{3}'; a field that is [SeedInvariant] is the same in all languages",
        SeedSeverity.Warning);

    /// <summary>A heading that a variant does not have.</summary>
    public static readonly SeedDescriptor VariantHeading = new(
        "SEED3031",
        "The variant lacks a heading of its entry",
        "Behind this should stand a heading of level {0}: that for '{1}' in the entry, '{2}'",
        SeedSeverity.Warning);

    // 4xxx: references, links, assets.

    /// <summary>A reference to an entry that is not there.</summary>
    public static readonly SeedDescriptor DanglingReference = new(
        "SEED4001",
        "The reference names no entry",
        "'{0}' is not an entry of '{1}'; {2}",
        SeedSeverity.Error);

    /// <summary>A reference to an entry that this build leaves out.</summary>
    public static readonly SeedDescriptor ReferenceLeftOut = new(
        "SEED4002",
        "The reference names an entry that is left out",
        "'{0}' of '{1}' is left out of this build: {2}; publish it, or remove the reference",
        SeedSeverity.Error);

    /// <summary>How many entries a build leaves out.</summary>
    public static readonly SeedDescriptor LeftOut = new(
        "SEED4003",
        "Entries are left out",
        "{0} of the collection '{1}' left out; SeedContentDrafts=include builds them too",
        SeedSeverity.Info);

    /// <summary>Entries that need each other to be created.</summary>
    public static readonly SeedDescriptor EagerCycle = new(
        "SEED4004",
        "Entries need each other to be created",
        "The entries refer to each other in a circle ({0}), and each would have to be created before the next; declare the member 'partial', or as a parameter of a record",
        SeedSeverity.Error);

    /// <summary>A key in the user's code that an indexer will not find.</summary>
    public static readonly SeedDescriptor UnknownKey = new(
        "SEED4005",
        "The key is not in the collection",
        "'{0}' is not a key of {1}, so this throws; {2}",
        SeedSeverity.Error);

    /// <summary>A key in the user's code that <c>TryGet</c> will not find.</summary>
    public static readonly SeedDescriptor KeyNeverFound = new(
        "SEED4006",
        "The key is never found",
        "'{0}' is not a key of {1}, so this is always false; {2}",
        SeedSeverity.Warning);

    /// <summary>A component that the project does not declare, though it declares others.</summary>
    public static readonly SeedDescriptor UnknownComponent = new(
        "SEED4007",
        "The component is not declared",
        "There is no component '{0}'; {1}",
        SeedSeverity.Error);

    /// <summary>A link that leads to nothing.</summary>
    public static readonly SeedDescriptor DeadLink = new(
        "SEED4010",
        "The link leads nowhere",
        "'{0}' leads to no seed; {1}",
        SeedSeverity.Error);

    /// <summary>A link to a place of a page that is not there.</summary>
    public static readonly SeedDescriptor DeadAnchor = new(
        "SEED4011",
        "The page has no such anchor",
        "'{0}' has no anchor '#{1}'; {2}",
        SeedSeverity.Error);

    /// <summary>An image or another file that is not there.</summary>
    public static readonly SeedDescriptor MissingAsset = new(
        "SEED4012",
        "The file is not there",
        "'{0}' is not there; {1}",
        SeedSeverity.Error);

    // 5xxx: the C# side.

    /// <summary>The user has a type of that name which is not ours to extend.</summary>
    public static readonly SeedDescriptor TypeClash = new(
        "SEED5001",
        "The collection's class name is taken",
        "{0} the class {1}, but the project has {2} of that name; rename it, declare it '{3}', or set SeedContentNamespace",
        SeedSeverity.Error);

    /// <summary>An MSBuild property with a value that means nothing.</summary>
    public static readonly SeedDescriptor InvalidProperty = new(
        "SEED5002",
        "The MSBuild property has an unknown value",
        "{0} is '{1}'; expected {2}",
        SeedSeverity.Error);

    /// <summary>A C# version whose compiler cannot read what is emitted.</summary>
    public static readonly SeedDescriptor LanguageVersion = new(
        "SEED5003",
        "The C# version is too old",
        "The generated code needs C# 12 or later, but LangVersion is {0}; remove LangVersion from the project, or raise it",
        SeedSeverity.Error);

    /// <summary>A compiler that cannot load the generator. The package's targets raise it: the generator never runs there.</summary>
    public static readonly SeedDescriptor CompilerTooOld = new(
        "SEED5004",
        "The compiler is too old",
        "SeedContent needs the C# compiler {0} or later; this build uses {1}. Install a newer SDK, or raise the version in global.json",
        SeedSeverity.Error);

    /// <summary>A declared type that cannot be that of a collection's entries.</summary>
    public static readonly SeedDescriptor InvalidDeclaration = new(
        "SEED5005",
        "The type cannot be that of a collection's entries",
        "{0} cannot be the type of the collection '{1}': {2}",
        SeedSeverity.Error);

    /// <summary>Two declared types for one collection.</summary>
    public static readonly SeedDescriptor DeclaredTwice = new(
        "SEED5006",
        "Two types are declared for one collection",
        "The entries of the collection '{0}' are {1} already; remove one [SeedCollection(\"{0}\")]",
        SeedSeverity.Error);

    /// <summary>A member that no seed can fill.</summary>
    public static readonly SeedDescriptor UnfillableMember = new(
        "SEED5007",
        "No seed can fill the member",
        "No seed can fill {1}.{0}: {2}. Give it another type, or [SeedIgnore]",
        SeedSeverity.Error);

    /// <summary>A constructor that generated code cannot call.</summary>
    public static readonly SeedDescriptor NoConstructor = new(
        "SEED5008",
        "The type has no constructor that can be called",
        "{0} cannot be created: of its constructors {1}",
        SeedSeverity.Error);

    /// <summary>A declared collection without seeds.</summary>
    public static readonly SeedDescriptor NoSeeds = new(
        "SEED5009",
        "The declared collection has no seeds",
        "{0} is the type of the collection '{1}', but there is neither a folder '{1}' nor a data file '{1}.yml' in the seed root; the collection is empty",
        SeedSeverity.Warning);

    /// <summary>An attribute that names a member that is not there.</summary>
    public static readonly SeedDescriptor UnknownMember = new(
        "SEED5010",
        "The attribute names no member",
        "'{0}' is no member of {1} that can be named here; {2}",
        SeedSeverity.Error);

    /// <summary>An attribute that nothing can be checked by.</summary>
    public static readonly SeedDescriptor ConstraintMistake = new(
        "SEED5011",
        "The constraint cannot be checked",
        "[{0}] cannot be checked on {1}: {2}",
        SeedSeverity.Error);

    /// <summary>A type that follows from the seeds.</summary>
    public static readonly SeedDescriptor InferredType = new(
        "SEED5012",
        "The type can be declared",
        "The type {0} follows from the seeds of '{1}'; to have them checked against a type, declare it: {2}",
        SeedSeverity.Info);

    /// <summary>A severity of the user's that is none.</summary>
    public static readonly SeedDescriptor InvalidSeverity = new(
        "SEED5013",
        "The severity has an unknown value",
        "seedcontent_severity.{0} is '{1}' for '{2}'; expected {3}",
        SeedSeverity.Error);

    /// <summary>A pattern of addresses that is none.</summary>
    public static readonly SeedDescriptor InvalidUrlPattern = new(
        "SEED5014",
        "The pattern of addresses is wrong",
        "'{0}' is no pattern of the addresses of '{1}': {2}",
        SeedSeverity.Error);

    /// <summary>A type that cannot be a component, or a name that cannot be one's.</summary>
    public static readonly SeedDescriptor InvalidComponent = new(
        "SEED5015",
        "The type cannot be a component",
        "{0} cannot be the component '{1}': {2}",
        SeedSeverity.Error);

    /// <summary>A second type of a component.</summary>
    public static readonly SeedDescriptor ComponentTwice = new(
        "SEED5016",
        "Two types are declared for one component",
        "The component '{0}' is {1} already; remove one [SeedComponent(\"{0}\")]",
        SeedSeverity.Error);

    /// <summary>A collection without properties for its entries.</summary>
    public static readonly SeedDescriptor KeysOnly = new(
        "SEED5017",
        "The collection has no property for each entry",
        "'{0}' has {1} entries, so they are no properties of {2}; use {2}.Get({2}.Keys.{3}), or set SeedContentMembers to 'All'",
        SeedSeverity.Info);

    /// <summary>Code that asks for a text that the build leaves out.</summary>
    public static readonly SeedDescriptor TextLeftOut = new(
        "SEED5018",
        "The build leaves out the text",
        "{0} throws: SeedContentBodies is '{1}', so the Markdown bodies of this project have no {2}; set it to 'Both', or do without",
        SeedSeverity.Warning);

    /// <summary>A type whose entries cannot be in this project.</summary>
    public static readonly SeedDescriptor InvalidShard = new(
        "SEED5020",
        "The type cannot be that of a shard's entries",
        "The entries of this project cannot be of the type {0}: {1}",
        SeedSeverity.Error);

    /// <summary>A class that cannot join shards.</summary>
    public static readonly SeedDescriptor InvalidJoin = new(
        "SEED5021",
        "The class cannot join shards",
        "{0} cannot join shards: {1}",
        SeedSeverity.Error);

    /// <summary>A type that is no collection, where shards are joined.</summary>
    public static readonly SeedDescriptor NoCollection = new(
        "SEED5022",
        "The type is no shard's collection",
        "{0} is no collection of a referenced project; name the class that SeedContent generated there, such as typeof(Archive.Posts)",
        SeedSeverity.Error);

    /// <summary>Shards with entries of several types.</summary>
    public static readonly SeedDescriptor JoinedTypes = new(
        "SEED5023",
        "The shards have entries of different types",
        "The entries of {0} are {1}, but those of {2} are {3}; joined shards have one type, which each of their projects names by [assembly: SeedShard]",
        SeedSeverity.Error);

    /// <summary>A key that two shards have.</summary>
    public static readonly SeedDescriptor JoinedKeyTwice = new(
        "SEED5024",
        "Two shards have the same key",
        "'{0}' is a key of {1} and of {2}, so that only the first of the two would be found; change one of the two keys",
        SeedSeverity.Error);

    // 9xxx: internal.

    /// <summary>A bug of ours.</summary>
    public static readonly SeedDescriptor InternalError = new(
        "SEED9001",
        "SeedContent failed on this seed",
        "SeedContent has a bug that this seed shows ({0}: {1}); the other seeds are not affected. Please report it with the file",
        SeedSeverity.Error);

    /// <summary>All of them, in the order of their ids.</summary>
    public static readonly IReadOnlyList<SeedDescriptor> All =
    [
        NotUtf8, EmptySeed, UnknownExtension, SeedTooLarge, Unreadable, RootMissing, SidecarWithoutSeed, NoKey, MixedBodies, BaselineStale,
        BaselineSyntax, BaselineMissing, VariantTwice, AssetUnreadable, AssetTwice, AssetClash, PackIndexUnreadable, PackFailed,
        FrontMatterNotClosed, YamlSyntax, DuplicateField, TagNotRead, FieldsExpected, SeveralDocuments, TooDeep, FieldsTwice, JsonSyntax, TomlSyntax,
        CsvSyntax, CsvRow, AliasBudget, DataExpected, ActiveHtml, UnsafeTarget, BidiControl, ControlCharacter, UndefinedReference,
        EmptyTarget, DuplicateAnchor, CommentNotClosed, MarkdownTooDeep, MarkdownTooCostly, SkippedHeading, ImageWithoutText,
        ShortcodeSyntax, ShortcodeMisplaced, AmbiguousDate, WrongWeekday, NoSuchDay,
        DateUnreadable, WrongType, NearMissField, InvalidSlug, InvalidLanguage, DuplicateKey, MemberClash, CollectionClash, ItemWithoutKey,
        FieldClash, MissingField, UndeclaredField, BodyMismatch, CollectionTwice, WrongLength, OutOfRange, PatternMismatch, ValueNotAllowed,
        NotUnique, NotAfter, WrongFormat, PatternTimeout, VariantKey, VariantLanguage, VariantValue, VariantHeading,
        DanglingReference, ReferenceLeftOut, LeftOut, EagerCycle, UnknownKey, KeyNeverFound, UnknownComponent, DeadLink, DeadAnchor, MissingAsset,
        TypeClash, InvalidProperty, LanguageVersion, CompilerTooOld, InvalidDeclaration, DeclaredTwice, UnfillableMember, NoConstructor, NoSeeds,
        UnknownMember, ConstraintMistake, InferredType, InvalidSeverity, InvalidUrlPattern, InvalidComponent, ComponentTwice, KeysOnly, TextLeftOut,
        InvalidShard, InvalidJoin, NoCollection, JoinedTypes, JoinedKeyTwice,
        InternalError,
    ];
}
