using GinSharp;

#region program
var builder = WebApplication.CreateBuilder(args);

builder.AddGin(gin => gin
    .AddFile("config.gin")
    .AddConfiguration(builder.Configuration)   // appsettings.json and the environment win over the file
    .AddCommandLine(args));

builder.Services.AddConfigurable<Greeter>();

var app = builder.Build();
app.MapGet("/{name}", (string name, Greeter greeter) => greeter.Greet(name));
return await app.RunGinAsync();
#endregion

/// <summary>Greets whoever asks.</summary>
[Configurable]
public sealed class Greeter(string greeting, int times = 1)
{
    public string Greet(string name) => string.Join(' ', Enumerable.Repeat($"{greeting}, {name}!", times));
}
