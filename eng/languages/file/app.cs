#:property PublishAot=false
#:package GinSharp@0.1.0-alpha.1
using GinSharp;

var config = new GinConfig();
config.ParseFile("app.gin");
config.FinalizeConfig();
Console.WriteLine(config.Create<Trainer>());

[Configurable]
public sealed record Trainer(string Name, int Epochs = 10);
