using SeedContent.Compiler.Bodies.Articles.Languages;
using SeedContent.Compiler.Bodies.Articles.Names;
using SeedContent.Compiler.Bodies.Articles.Words;
using SeedContent.Compiler.Text;

namespace SeedContent.Compiler.Bodies.Articles.Quotations.Context;

/// <summary>
/// Looks once more at a name that a verb or a title showed, where names have no capitals: names that are known and what says where somebody is from go on with it,
/// a plural does not, and words that can be of no name are nobody's.
/// </summary>
/// <param name="paragraph">The paragraph.</param>
/// <param name="words">The language.</param>
internal sealed class ContextCorrections(TokenizedParagraph paragraph, LanguageWords words)
{
    private readonly ContextWordReader reader = new(paragraph, words);
    private readonly ContextNameEnd ends = new(paragraph, words, new(paragraph, words));

    /// <summary>The last token of a name.</summary>
    /// <param name="run">The name.</param>
    public int LastOf(NameRun run)
    {
        if (!reader.IsGiven(run.NameFirst))
        {
            return HangsBehindFamily(run.NameFirst, run.Last) ? run.Last - 1 : run.Last;
        }

        var last = run.Last;
        var end = ends.Find(run.NameFirst);
        if (end > last)
        {
            for (var i = last + 1; i <= end; i++)
            {
                if (!(reader.IsFamily(i) || reader.IsNisba(i) || reader.IsGiven(i) || reader.IsParticle(i) || reader.IsParticle(i - 1)))
                {
                    return last;
                }

                last = i;
            }

            return last;
        }

        // 'نصح سامي حداد المودعين': whom it was said to.
        while (last > run.NameFirst + 1 && last > end && (reader.IsNoName(last) || reader.IsDescription(last) || HangsBehindFamily(run.NameFirst, last) || paragraph.Tokens[last].Is(WordKinds.Complementizer)))
        {
            last--;
        }

        return last;
    }

    /// <summary>Where the words begin that attribute to somebody who is not named: with the noun that says whose people they are.</summary>
    /// <param name="run">The name.</param>
    /// <param name="span">The words without that noun.</param>
    public TextSpan? WithPeople(NameRun run, TextSpan? span)
    {
        var first = run.First;
        while (span is not null && first > 0 && paragraph.Tokens[first - 1].Start >= span.Value.Start)
        {
            first--;
        }

        return words.Script == Script.Hebrew && span is { } whole && first > 0 && paragraph.StartsSentence(first - 1) && reader.IsGovernor(first - 1) ? TextSpan.FromBounds(paragraph.Tokens[first - 1].Start, whole.End) : span;
    }

    /// <summary><c>לוחשת מרסל כהן מבית שאן</c>: behind a surname that is known, a word that hangs on a preposition.</summary>
    private bool HangsBehindFamily(int first, int last) =>
        words.Script == Script.Hebrew && last - first >= 2 && reader.IsFamily(last - 1) && !reader.IsFamily(last) && !reader.IsParticle(last - 1) && paragraph.Text[paragraph.Tokens[last].Start] is 'מ' or 'ב' or 'ל' or 'ש';

    /// <summary><c>قالت ميسون، حفيدة السلطان</c>, <c>قال سامي وهو صياد</c>: a first name alone, before what says who that is.</summary>
    /// <param name="run">The name.</param>
    public bool IsDescribed(NameRun run)
    {
        var next = run.Last + 1;
        if (run.NameFirst < run.Last || !reader.IsGiven(run.Last) || !paragraph.InOneSentence(run.Last, next + 1))
        {
            return false;
        }

        // 'قال سامي (45 عاما)'
        if (paragraph.Tokens[next].IsMark(paragraph.Text, '('))
        {
            return char.IsDigit(paragraph.Text[paragraph.Tokens[next + 1].Start]);
        }

        next += paragraph.Tokens[next].IsMark(paragraph.Text, ',') ? 1 : 0;
        return paragraph.Tokens[next].IsWord && ((next > run.Last + 1 && paragraph.Tokens[next].Is(WordKinds.AnyTitle)) || words.NameWords.Context.DescribingWords.Contains(reader.Text(next)));
    }

    /// <summary><c>وقال الوزير الفرنسي</c>: behind a title a word that only describes it.</summary>
    /// <param name="run">What was read as a name.</param>
    public bool IsDescription(NameRun run) =>
        run.NameFirst == run.Last && words.SubjectMarkers.Count == 0 && paragraph.InOneSentence(run.Last - 1, run.Last) && paragraph.Tokens[run.Last - 1].Is(WordKinds.Title) && reader.IsDescription(run.Last);

    /// <summary>Whether words that a verb or a title showed are of nobody: behind a preposition, or no words of a name.</summary>
    /// <param name="run">The words.</param>
    /// <param name="attribution">The words that attribute the quotation to them.</param>
    public bool IsNobody(NameRun run, Attribution attribution)
    {
        var first = run.NameFirst;
        if (words.SubjectMarkers.Count > 0 && reader.IsJoined(first))
        {
            // 'राम कुमार और श्याम लाल ने कहा'
            return true;
        }

        for (var i = first; i <= run.Last; i++)
        {
            if (reader.IsGiven(i) || reader.IsFamily(i))
            {
                // 'מקורבי השר דני פרץ טוענים', 'بعد خسارة سامي حداد': whose they are says nothing.
                return IsGoverned(run, attribution);
            }
        }

        for (var i = first; i <= run.Last; i++)
        {
            // 'प्रोफ़ेसर ली चेन ने': right behind the title the first of two words is none of a clause.
            if (words.NameWords.Context.ClauseWords.Contains(reader.Text(i)) && !(i == first && i < run.Last && paragraph.InOneSentence(i - 1, i) && paragraph.Tokens[i - 1].Is(WordKinds.Title)))
            {
                return true;
            }
        }

        return IsGoverned(run, attribution) || (first == run.Last && reader.HasPrefix(first, shortest: 1) && words.Script == Script.Arabic && paragraph.Text[paragraph.Tokens[first].Start] is 'ب' or 'و');
    }

    private bool IsGoverned(NameRun run, Attribution attribution)
    {
        if (words.SubjectMarkers.Count > 0 || attribution.Span is not { } span)
        {
            return false;
        }

        for (var i = run.Last; i < paragraph.Tokens.Length && paragraph.Tokens[i].End <= span.End; i++)
        {
            if (paragraph.Tokens[i].Is(WordKinds.AccordingTo))
            {
                // 'نقلت الصحيفة عن سامي حداد قوله'
                return false;
            }
        }

        var first = run.NameFirst;
        while (first > 0 && paragraph.InOneSentence(first - 1, run.Last) && paragraph.Tokens[first - 1].Start >= span.Start)
        {
            first--;
        }

        return !paragraph.Tokens[first].Is(WordKinds.AnyVerb) && paragraph.InOneSentence(first - 1, first) && reader.IsGovernor(first - 1);
    }
}
