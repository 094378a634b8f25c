namespace SeedContent.Compiler.Bodies.Articles.Languages;

/// <summary>Everything that the readers know of one language; immutable, made from its data file and the names of CLDR.</summary>
internal sealed record LanguageWords
{
    /// <summary>No language: nothing is known, so only marks, digits and capitals are read.</summary>
    public static LanguageWords None { get; } = new() { Tag = "", Vocabulary = new([]) };

    /// <summary>The BCP 47 tag, the data file's name.</summary>
    public required string Tag { get; init; }

    public required Vocabulary Vocabulary { get; init; }

    public Script Script { get; init; }

    /// <summary>How dates are written.</summary>
    public DateWords Dates { get; init; } = DateWords.None;

    /// <summary>Words that tell names from what is spelt as they are.</summary>
    public NameWords NameWords { get; init; } = NameWords.None;

    /// <summary>Parts of words for a time, which no place has, where words are not spaced: <c>เมื่อวันที่</c>.</summary>
    public IReadOnlyList<string> TimeParts { get; init; } = [];

    public IReadOnlyList<string> BylineWords { get; init; } = [];

    public IReadOnlyList<string> BylineRoles { get; init; } = [];

    /// <summary>How the names of bureaus and desks end, which stand where a reporter's name does: <c>米州総局</c>.</summary>
    public IReadOnlyList<string> Desks { get; init; } = [];

    /// <summary>Behind a reporter's name in the sentence that ends a broadcaster's report: <c>바른뉴스 김하늘입니다</c>.</summary>
    public IReadOnlyList<string> SignOffEndings { get; init; } = [];

    /// <summary>Words before the outlet in that sentence, by their end: <c>뉴욕에서</c>.</summary>
    public IReadOnlyList<string> SignOffLeads { get; init; } = [];

    /// <summary>Words behind a reporter's name that say whose the pictures are: <c>文/图</c>.</summary>
    public IReadOnlyList<string> PhotoWords { get; init; } = [];

    /// <summary>Words of the page around an article, copied with it; <c>#</c> stands for a number: <c># min read</c>.</summary>
    public IReadOnlyList<string> PageWords { get; init; } = [];

    public IReadOnlyList<string> Agencies { get; init; } = [];

    /// <summary>How the names of papers end that are no known agency: <c>디지털타임스</c>.</summary>
    public IReadOnlyList<string> OutletEndings { get; init; } = [];

    /// <summary>Words that make a name an outlet's: <c>Agenzia</c>, <c>Haber</c>, <c>TV</c>.</summary>
    public IReadOnlyList<string> OutletWords { get; init; } = [];

    /// <summary>Headings that papers put before a text and that are no place: <c>FUSSBALL – …</c>.</summary>
    public IReadOnlyList<string> Rubrics { get; init; } = [];

    /// <summary>How many names of villages end: <c>hausen</c>, <c>ово</c>.</summary>
    public IReadOnlyList<string> PlaceEndings { get; init; } = [];

    /// <summary>Words that begin names of several words, which are places then: <c>São</c>, <c>Bad</c>.</summary>
    public IReadOnlyList<string> PlaceBeginnings { get; init; } = [];

    /// <summary>Whether papers put a heading in capitals and a full stop before a text, which is no place: <c>TRAGEDIA. Un hombre …</c></summary>
    public bool CapitalHeadings { get; init; }

    /// <summary>Words before the name of a place, which is then surely one: <c>смт</c>, <c>г.</c></summary>
    public IReadOnlyList<string> PlacePrefixes { get; init; } = [];

    /// <summary>Words for a part of a country, beside a place: <c>обл.</c>, <c>woj.</c></summary>
    public IReadOnlyList<string> RegionWords { get; init; } = [];

    /// <summary>Characters that end the names of papers, sites and stations: <c>网</c>.</summary>
    public string OutletCharacters { get; init; } = "";

    /// <summary>What a paper calls itself in a dateline: <c>本报北京7月12日电</c>.</summary>
    public IReadOnlyList<string> OwnPaper { get; init; } = [];

    /// <summary>Between a reporter and the place where the report is from: <c>发自</c>.</summary>
    public IReadOnlyList<string> ReportedFrom { get; init; } = [];

    /// <summary>The page of a paper on which an article was printed; # is its number: <c>第#版</c>.</summary>
    public IReadOnlyList<string> PrintPages { get; init; } = [];

    /// <summary>What ends a dateline that has no separator: <c>电</c>, <c>報導</c>.</summary>
    public IReadOnlyList<string> ReportEndings { get; init; } = [];

    public IReadOnlyList<string> Labels { get; init; } = [];

    /// <summary>Sections of a paper, which stand above a headline.</summary>
    public IReadOnlyList<string> Sections { get; init; } = [];

    /// <summary>Cities and countries, to tell a dateline from other words before a dash.</summary>
    public PlaceNames PlaceNames { get; init; } = PlaceNames.None;

    /// <summary>Behind the author's name in a line at the end: <c>की रिपोर्ट</c>, <c>can be reached at</c>.</summary>
    public IReadOnlyList<string> BylineEndings { get; init; } = [];

    /// <summary>Between the author's name and a role in a paragraph at the end that says who it is: <c>Jane Doe is the Acton editor of the Daily Post</c>.</summary>
    public IReadOnlyList<string> BylineCopulas { get; init; } = [];

    /// <summary>Between the author's name and the paper that it was written for: <c>By Jane Doe For Daily Post</c>.</summary>
    public IReadOnlyList<string> BylineFor { get; init; } = [];

    /// <summary>The words for "and" between the names of authors.</summary>
    public IReadOnlyList<string> Conjunctions { get; init; } = [];

    /// <summary>Words that a credit at the end begins with: <c>Editor:</c>, <c>Copyright</c>.</summary>
    public IReadOnlyList<string> CreditWords { get; init; } = [];

    /// <summary>Words that stand alone at the end, often in brackets: <c>完</c>, <c>END</c>.</summary>
    public IReadOnlyList<string> EndMarks { get; init; } = [];

    /// <summary>Before the headline, where it stands behind the dateline: <c>新华社北京7月12日电 题：旧桥关闭</c>.</summary>
    public IReadOnlyList<string> HeadlineMarks { get; init; } = [];

    /// <summary>Whether papers put a place in capitals before the text with no mark behind it: <c>HÀ NỘI Cầu cũ đã đóng</c>.</summary>
    public bool PlacesWithoutMark { get; init; }

    /// <summary>Behind a number, the age of somebody whom a text calls by it: <c>người đàn ông 58 tuổi nói</c>.</summary>
    public ISet<string> AgeWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Endings that make a name a possessor; each begins with an apostrophe.</summary>
    public WordEndings PossessiveEndings { get; init; } = WordEndings.None;

    /// <summary>Words that an apostrophe begins, where it opens no quotation: <c>'em</c>, <c>'s avonds</c>; without it.</summary>
    public IReadOnlyList<string> ApostropheWords { get; init; } = [];

    /// <summary>Whether names are found by what stands around them, since the script has no capitals.</summary>
    public bool NamesByContext { get; init; }

    /// <summary>Words between the subject and what it says: <c>ने</c>.</summary>
    public IReadOnlyList<string> SubjectMarkers { get; init; } = [];

    /// <summary>Beginnings of words that describe a title, and with which no first name begins: <c>ال</c>.</summary>
    public IReadOnlyList<string> DescribingPrefixes { get; init; } = [];

    /// <summary>Beginnings of words that do not belong to the name before them: <c>لل</c>.</summary>
    public IReadOnlyList<string> TrailingPrefixes { get; init; } = [];

    /// <summary>Endings of plurals, which no name is.</summary>
    public IReadOnlyList<string> PluralEndings { get; init; } = [];

    /// <summary>Names that a word of the grammar is taken for elsewhere, exactly as spelt.</summary>
    public IReadOnlyList<string> NameSpellings { get; init; } = [];

    /// <summary>Verbs of saying, where words are not spaced: <c>表示</c>.</summary>
    public NameTable Sayings { get; init; } = NameTable.Empty;

    /// <summary>Titles and roles, where words are not spaced: <c>市长</c>.</summary>
    public NameTable Roles { get; init; } = NameTable.Empty;

    /// <summary>What ends a title whatever stands before it: <c>국무장관</c>.</summary>
    public NameTable RoleEndings { get; init; } = NameTable.Empty;

    /// <summary>Pronouns that begin a clause: <c>他</c>.</summary>
    public NameTable Pronouns { get; init; } = NameTable.Empty;

    /// <summary>Words that begin a subject without a name: <c>一名</c>.</summary>
    public NameTable UnnamedSubjects { get; init; } = NameTable.Empty;

    /// <summary>Characters that foreign names are written with by their sounds.</summary>
    public string SoundCharacters { get; init; } = "";

    /// <summary>The surnames of a language that has few of them.</summary>
    public NameTable Surnames { get; init; } = NameTable.Empty;

    /// <summary>Words that go on with a clause behind its subject: <c>在</c>, <c>也</c>.</summary>
    public NameTable Continuers { get; init; } = NameTable.Empty;

    /// <summary>What is put before or behind a name in address: <c>さん</c>, <c>씨</c>, <c>นาย</c>.</summary>
    public NameTable HonorificMarks { get; init; } = NameTable.Empty;

    /// <summary>What marks the subject of a sentence: <c>は</c>, <c>은</c>.</summary>
    public NameTable SubjectParticles { get; init; } = NameTable.Empty;

    /// <summary>Syllables that end a sentence, where one may end without a mark inside a quotation.</summary>
    public string SentenceEndings { get; init; } = "";

    /// <summary>Other endings of a noun.</summary>
    public NameTable NounEndings { get; init; } = NameTable.Empty;

    /// <summary>What hangs a quotation on a verb of saying: <c>と</c>, <c>라고</c>.</summary>
    public NameTable QuoteParticles { get; init; } = NameTable.Empty;

    /// <summary>Characters that end the name of a body or a place, and no person's: <c>局</c>.</summary>
    public string BodyEndings { get; init; } = "";

    /// <summary>Whether a dash at the beginning of a paragraph opens what somebody says: <c>– Nie wiem – powiedział Jan Kowalski.</c></summary>
    public bool HasDialogueDashes { get; init; }

    /// <summary>Words that lose their vowel before another and are written with it: <c>l'</c> in <c>l'avocat</c>. Folded.</summary>
    public IReadOnlyList<string> Elisions { get; init; } = [];

    /// <summary>Pronouns of one person that a verb takes behind a hyphen: <c>-t-il</c>.</summary>
    public WordEndings VerbPronouns { get; init; } = WordEndings.None;

    /// <summary>Other pronouns that a verb takes behind a hyphen: <c>-ils</c>, <c>-on</c>.</summary>
    public WordEndings OtherVerbPronouns { get; init; } = WordEndings.None;

    /// <summary>Ends of verbs of which several people are the subject, where the pronoun is left out: <c>dijeron</c>.</summary>
    public IReadOnlyList<string> PluralVerbEndings { get; init; } = [];

    /// <summary>Objects that a verb takes behind a hyphen: <c>-me</c> in <c>disse-me</c>.</summary>
    public WordEndings VerbObjects { get; init; } = WordEndings.None;

    /// <summary>Ends of words that make a title: <c>sprecherin</c> in <c>Polizeisprecherin</c>.</summary>
    public WordEndings TitleEndings { get; init; } = WordEndings.None;

    /// <summary>Ends of a title in a case that no subject has, and what stands for them where it is one: <c>президента</c>, <c>президент</c>.</summary>
    public IReadOnlyList<(string Form, string Subject)> TitleCases { get; init; } = [];

    /// <summary>Ends of longer words with a capital that make a title before a name, where the word is no first name: <c>erin</c> in <c>Hammerwerferin</c>.</summary>
    public IReadOnlyList<string> RoleNounEndings { get; init; } = [];

    /// <summary>Words that begin a clause behind whose comma the verb and then the subject stand: <c>Dass die Brücke bleibt, hält Schmidt für „…“</c>.</summary>
    public ICollection<string> FrontConjunctions { get; init; } = [];

    /// <summary>Verbs between a quotation and a noun that tells what it was: <c>“…,” was her answer</c>.</summary>
    public ICollection<string> SpeechCopulas { get; init; } = [];

    /// <summary>Titles of nobility that stand between a first name and a surname: <c>Sibylle Freifrau von Rodenfels</c>.</summary>
    public ICollection<string> NobleTitles { get; init; } = [];

    /// <summary>What makes a passive of the participle that ends the clause: <c>wurde von Weber „…“ genannt</c>.</summary>
    public ICollection<string> PassiveVerbs { get; init; } = [];

    /// <summary>Prepositions for what is done with words: <c>Mit den Worten „…“ ging Schmidt</c>.</summary>
    public ICollection<string> WithWords { get; init; } = [];

    /// <summary>Prepositions for whose view a sentence has, and the verbs that show it: <c>For Jane Doe, it was “too late”</c>.</summary>
    public ICollection<string> ViewWords { get; init; } = [];

    /// <summary>The verbs of such a sentence.</summary>
    public ICollection<string> ViewVerbs { get; init; } = [];

    /// <summary>Ends by which a word between a quotation and a person is a verb that no list has: <c>ed</c>.</summary>
    public IReadOnlyList<string> UnknownVerbEndings { get; init; } = [];

    /// <summary>Words before a noun for whose it is: <c>her answer</c>.</summary>
    public ICollection<string> OwnerPronouns { get; init; } = [];

    /// <summary>Words that begin a clause of where something is, whose verb may have the subject of the clause before: <c>donde aseguró</c>.</summary>
    public ICollection<string> WhereWords { get; init; } = [];

    /// <summary>How words end that say how something is said: <c>спокойно</c>.</summary>
    public WordEndings AdverbEndings { get; init; } = WordEndings.None;

    /// <summary>Ends of names that change with the case: what is left without them is the same in every form of a name.</summary>
    public IReadOnlyList<string> CaseEndings { get; init; } = [];

    /// <summary>Ends of the first and the last word of a name that is no subject: <c>ы ой</c> in <c>Анны Ивановой</c>.</summary>
    public IReadOnlyList<string> ObjectEndings { get; init; } = [];

    /// <summary>The same, where the verb is of a man: <c>а а</c> in <c>сказал сын Ивана Петрова</c>.</summary>
    public IReadOnlyList<string> ObjectEndingsOfMen { get; init; } = [];

    /// <summary>How words end that what stands before them belongs to, and which are no names of persons: <c>ów</c> in <c>trener Kanarków</c>.</summary>
    public IReadOnlyList<string> OwnerEndings { get; init; } = [];

    /// <summary>Ends of an adjective of several in the case of "of", which a noun in small letters follows.</summary>
    public IReadOnlyList<string> PluralOwnerEndings { get; init; } = [];

    /// <summary>How verbs end whose subject is a man: <c>сказал</c>.</summary>
    public IReadOnlyList<string> VerbEndingsOfMen { get; init; } = [];

    /// <summary>How infinitives and gerunds end, which have no subject of their own: <c>presentar</c>, <c>presentando</c>.</summary>
    public IReadOnlyList<string> InfiniteEndings { get; init; } = [];

    /// <summary>How a name between the first and the last one ends, where people have one: <c>Иван Петрович Сидоров</c>.</summary>
    public IReadOnlyList<string> MiddleNameEndings { get; init; } = [];

    /// <summary>Whether the verb stands behind what is said and its subject before: <c>Demir, “…” dedi</c>.</summary>
    public bool VerbLast { get; init; }

    /// <summary>Verbs of two words, between which stands who is quoted: <c>wird Schmidt zitiert</c>.</summary>
    public IReadOnlyList<string> QuotedPassives { get; init; } = [];

    /// <summary>Nouns for what somebody said, whose owner stands before a quotation and they behind it: <c>sözleri</c>.</summary>
    public ICollection<string> SpeechNouns { get; init; } = [];

    /// <summary>What stands for what was said before a verb and its subject: <c>Das sagte Schmidt.</c></summary>
    public ISet<string> FrontPronouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Articles in cases that no subject has: <c>den</c>, <c>einem</c>.</summary>
    public ISet<string> ObliqueArticles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Begin a clause whose verb stands at its end: <c>wie Schmidt am Montag sagte</c>.</summary>
    public ISet<string> AsWords { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Prepositions that hold an article: <c>del</c>, <c>du</c>.</summary>
    public ISet<string> JoinedArticles { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether it has the grammar of a Romance language: titles in small letters, and articles that prepositions take in.</summary>
    public bool IsRomance => LowerTitles && JoinedArticles.Count > 0;

    /// <summary>Whether it has the grammar of a Germanic language: no article that a preposition takes in, no cases of names, and its subject stands beside its verb.</summary>
    public bool IsGermanic => !IsRomance && CaseEndings.Count == 0 && !VerbLast && !PlaceAfterTitle && !HonorificsInNames && !NamesByContext && Script == Script.Latin;

    /// <summary>Whether forms of address are middle names too, with a capital: <c>Trần Anh Tuấn</c>.</summary>
    public bool HonorificsInNames { get; init; }

    /// <summary>Prepositions that begin a sentence whose subject then stands behind its verb: <c>In Bonn sagte Schmidt</c>. None where the order is free.</summary>
    public ISet<string> FrontPrepositions { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether the words that attribute a quotation may stand inside its marks: <c>« Il est tard, dit-il, partons. »</c></summary>
    public bool AttributesInside { get; init; }

    /// <summary>The same between dashes: <c>“È tardi – aggiunge Rossi –, andiamo”</c></summary>
    public bool AttributesBetweenDashes { get; init; }

    /// <summary>Whether the verbs that share a subject are gerunds, which belong to the subject of the sentence and to no noun: <c>afirmando</c>.</summary>
    public bool HasFreeGerunds { get; init; }

    /// <summary>Whether titles have a small letter, so that one with a capital is a surname: <c>Giuseppe Conte</c>.</summary>
    public bool LowerTitles { get; init; }

    /// <summary>Whether every noun has a capital, so that one alone is no name.</summary>
    public bool CapitalNouns { get; init; }

    /// <summary>Whether each word of a line above the text may have a capital, so that one does not show a name.</summary>
    public bool CapitalLines { get; init; }

    /// <summary>Words right before a list: <c>包括</c>.</summary>
    public IReadOnlyList<string> ListOpeners { get; init; } = [];

    /// <summary>Words before the last item of a list: <c>以及</c>.</summary>
    public IReadOnlyList<string> ListConjunctions { get; init; } = [];

    /// <summary>Words that make a longer name that of a body: <c>University</c>.</summary>
    public WordTable<bool> BodyWords { get; init; } = new(new Dictionary<string, bool>(StringComparer.Ordinal));

    /// <summary>Whether a country or a body stands between a title and the name: <c>Presiden Korea Selatan Yoon Suk Yeol</c>.</summary>
    public bool PlaceAfterTitle { get; init; }

    /// <summary>The same where names have no cases and no family names before them: papers then put unknown places where others put known ones.</summary>
    public bool NamesPlaces => PlaceAfterTitle && CaseEndings.Count == 0 && !HonorificsInNames;

    /// <summary>
    /// First names that are no other words, folded: they show where a name begins behind a body, <c>Muhammad</c>, <c>I Gede</c>, and tell a name where
    /// the script has no capitals, <c>محمد</c>.
    /// </summary>
    public ISet<string> GivenNames { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether a name is one of <see cref="GivenNames"/>, in whatever case it is written.</summary>
    public bool IsGivenName(string name) => GivenNames.Contains(WordText.Fold(name));

    /// <summary>Phrases of two words beside what somebody is called: <c>Budi Santoso yang akrab disapa Ucup</c>.</summary>
    public PhraseTable CallingWords { get; init; } = new([]);

    /// <summary>Nouns for a person that a description and a word that points back may follow: <c>kata pria asal Solo itu</c>.</summary>
    public ISet<string> EpithetNouns { get; init; } = new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Whether particles of names join bodies too.</summary>
    public bool HasBodyParticles { get; init; }

    /// <summary>Whether words tell a woman: verbs (<c>قالت</c>), pronouns or titles (<c>she</c>, <c>Mrs</c>).</summary>
    public bool HasWordsOfWomen { get; init; }

    /// <summary>Whether the pronoun of a person stands for a body too: <c>la mairie … a-t-elle dit</c>.</summary>
    public bool HasPronounsOfBodies { get; init; }

    /// <summary>
    /// Whether words tell a man too (<c>he</c>, <c>Mr</c>), so that one that tells no woman says nothing, and whether first names tell both. Where it is
    /// not so, every verb tells the one or the other: <c>قال</c>, <c>قالت</c>.
    /// </summary>
    public bool HasWordsOfMen { get; init; }

    /// <summary>The words as a region has them.</summary>
    /// <param name="tag">The whole tag: <c>en-GB</c>.</param>
    public LanguageWords In(string tag) => Dates.In(tag) is var dates && ReferenceEquals(dates, Dates) ? this : this with { Dates = dates };
}
