using System.Text;
using Newsroom.Commands;
using Newsroom.Layout;

// The articles are UTF-8, whatever the console was set to.
Console.OutputEncoding = Encoding.UTF8;

var app = new App(Console.Out, Console.Error, TerminalWidth.Detect());
return app.Run(args);
