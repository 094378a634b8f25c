using Newsroom.Layout;

namespace Newsroom.Commands;

/// <summary>Does what a request asks for. It knows its output and its width, and nothing of the console, so that tests can run it too.</summary>
internal sealed class App(TextWriter output, TextWriter error, int width)
{
    private const int Success = 0;
    private const int NotFound = 1;
    private const int BadUsage = 2;

    /// <summary>Runs a command line.</summary>
    /// <param name="args">The arguments.</param>
    /// <returns>The exit code.</returns>
    public int Run(string[] args)
    {
        var request = Request.Parse(args);
        switch (request.Kind)
        {
            case RequestKind.Help:
                output.WriteLine(Help.Text);
                return Success;
            case RequestKind.Invalid:
                error.WriteLine(request.Argument);
                error.WriteLine(Help.Text);
                return BadUsage;
            case RequestKind.List:
                WriteList(Articles.All);
                return Success;
            case RequestKind.People:
                Write(PeopleTable.Layout(People.All, Articles.All, width));
                return Success;
            case RequestKind.Place:
                return WritePlace(request.Argument);
            case RequestKind.FrontPage:
                WriteList(Articles.All);
                output.WriteLine();

                // A name that the compiler knows: give the seed another slug, and this line is an error.
                WriteArticle(Articles.KoreaNatoVilnius);
                return Success;
            case RequestKind.AllAsJson:
                output.WriteLine(ArticleJson.Write(NewestFirst(Articles.All)));
                return Success;
            default:
                return RunWithKey(request);
        }
    }

    private int RunWithKey(Request request)
    {
        // A name that only the user knows: TryGet creates this one article and no other.
        if (!Articles.TryGet(request.Argument, out var article))
        {
            error.WriteLine(NearKeys.Explain("article", request.Argument, Articles.All.Select(entry => entry.Key)));
            return NotFound;
        }

        if (request.Kind == RequestKind.OneAsJson)
        {
            output.WriteLine(ArticleJson.Write(article));
        }
        else
        {
            WriteArticle(article);
        }

        return Success;
    }

    private int WritePlace(string key)
    {
        if (!Places.TryGet(key, out var place))
        {
            error.WriteLine(NearKeys.Explain("place", key, Places.All.Select(entry => entry.Key)));
            return NotFound;
        }

        // By the keys that the seeds have it was looked up when the project was built; by its name it is found now.
        WriteList(Articles.ByPlace(place).Union(Articles.All.Where(article => Mentioned.PlacesOf(article).Contains(place))));
        return Success;
    }

    private void WriteList(IEnumerable<Story> articles) => Write(ArticleTable.Layout(NewestFirst(articles), width));

    private void WriteArticle(Story article) => Write(ArticlePage.Layout(article, width));

    private void Write(IEnumerable<string> lines)
    {
        foreach (var line in lines)
        {
            output.WriteLine(line);
        }
    }

    // The collection has the editors' order; a newsroom wants today's news first, and what has no date last.
    private static Story[] NewestFirst(IEnumerable<Story> articles) =>
        [.. articles.OrderByDescending(article => article.Date ?? DateOnly.MinValue).ThenBy(article => article.Key, StringComparer.Ordinal)];
}
