namespace SeedContent.Compiler.Bodies.Articles.Heads;

/// <summary>Reads a number in Hebrew letters: <c>כ״ג</c> is 23, <c>תשפ״ג</c> is 783. The larger letters come first; a mark stands before the last letter or behind a single one.</summary>
internal static class HebrewNumber
{
    private const int MaxLetters = 6;

    /// <returns>The number, or 0 where none stands there; then <paramref name="at"/> is not moved.</returns>
    public static int Read(string text, ref int at, int end)
    {
        var sum = 0;
        var letters = 0;
        var marked = false;
        var stop = at;
        for (; stop < end && letters <= MaxLetters; stop++)
        {
            if (IsMark(text[stop]))
            {
                marked = true;
            }
            else if (ValueOf(text[stop]) is var value and > 0)
            {
                sum += value;
                letters++;
            }
            else
            {
                break;
            }
        }

        if (!marked || letters is 0 or > MaxLetters)
        {
            return 0;
        }

        at = stop;
        return sum;
    }

    private static bool IsMark(char c) => c is '"' or '״' or '\'' or '׳' or '’' or '”';

    private static int ValueOf(char c) => c switch
    {
        >= 'א' and <= 'ט' => c - 'א' + 1,
        'י' => 10,
        'כ' or 'ך' => 20,
        'ל' => 30,
        'מ' or 'ם' => 40,
        'נ' or 'ן' => 50,
        'ס' => 60,
        'ע' => 70,
        'פ' or 'ף' => 80,
        'צ' or 'ץ' => 90,
        >= 'ק' and <= 'ת' => (c - 'ק' + 1) * 100,
        _ => 0,
    };
}
