using Newsroom;

Console.WriteLine(Articles.KoreaNatoVilnius.Text);
