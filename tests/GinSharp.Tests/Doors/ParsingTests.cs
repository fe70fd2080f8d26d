namespace GinSharp.Tests.Doors;

public sealed class ParsingTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ginsharp-").FullName;
    private readonly GinConfig _config;

    public ParsingTests() => _config = new GinConfig(new GinOptions { BasePath = _folder });

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void ParseFile_Mistakes_AreAllReportedAndNothingIsChanged()
    {
        Write("config.gin", "Adam.lr = 1.0\n\nTrainr.epochs = 3\nTrainer.epoch = 3\nLayer.size = [1\nGreet.name = @Adm()\n");

        var parse = () => _config.ParseFile("config.gin");

        parse.Should().Throw<GinException>().Which.Diagnostics.Select(d => $"{d.Span}: {d.Id}").Should().Equal(
            "config.gin(3,1): GIN2001", "config.gin(4,1): GIN2003", "config.gin(6,1): GIN1030", "config.gin(6,14): GIN2006");
        _config.ConfigText().Should().BeEmpty();
    }

    [Theory]
    [InlineData("Hold.value = {[1]: 2}", "bindings(1,15): error GIN1034: a list cannot be a key of a dictionary, or a part of one")]
    [InlineData(
        "Hold.value = [{(1, {}): 2}]",
        "bindings(1,20): error GIN1034: a dictionary cannot be a key of a dictionary, or a part of one")]
    public void Parse_KeyThatCanBeChanged_IsRefusedAtItsPlace(string text, string message)
    {
        var parse = () => _config.Parse(text);

        parse.Should().Throw<GinException>().WithMessage(message);
    }

    [Fact]
    public void ParseFile_UnknownConfigurable_SuggestsTheNearest()
    {
        Write("config.gin", "Trainr.epochs = 3");

        var parse = () => _config.ParseFile("config.gin");

        parse.Should().Throw<GinException>().WithMessage(
            "config.gin(1,1): error GIN2001: no configurable matches 'Trainr'. Did you mean 'Trainer'?");
    }

    [Fact]
    public void ParseFile_UnknownParameter_SuggestsTheNearest()
    {
        Write("config.gin", "\nTrainer.epoch = 3");

        var parse = () => _config.ParseFile("config.gin");

        parse.Should().Throw<GinException>().WithMessage(
            "config.gin(2,1): error GIN2003: 'Trainer' has no parameter 'epoch'. Did you mean 'epochs'?");
    }

    [Fact]
    public void ParseFile_Missing_SaysWhereItWasLookedFor()
    {
        _config.AddSearchPath("configs");

        var parse = () => _config.ParseFile("none.gin");

        parse.Should().Throw<GinException>().WithMessage(
            "error GIN2009: there is no file 'none.gin'; looked for "
            + $"'{Path.Combine(_folder, "none.gin")}', '{Path.Combine(_folder, "configs", "none.gin")}'");
    }

    [Fact]
    public void ParseFile_Folder_SaysThatItIsOne()
    {
        Directory.CreateDirectory(Path.Combine(_folder, "configs"));

        var parse = () => _config.ParseFile("configs");

        var folder = Path.Combine(_folder, "configs");
        parse.Should().Throw<GinException>().WithMessage(
            $"error GIN2009: there is no file 'configs'; looked for '{folder}'. '{folder}' is a folder: name a file in it.");
    }

    [Fact]
    public void ParseFile_Includes_AreAppliedInPlaceAndReturnedAsATree()
    {
        Write("main.gin", "Adam.lr = 1.0\ninclude 'inc/base.gin'\nAdam.momentum = 0.5");
        Write("inc/base.gin", "import GinSharp.Tests\ninclude 'more.gin'\nAdam.lr = 2.0\nAdam.momentum = 0.1");
        Write("inc/more.gin", "Layer.size = 3");

        var tree = _config.ParseFile("main.gin");

        _config.Create<Sample.Adam>().Lr.Should().Be(2);
        _config.Create<Sample.Adam>().Momentum.Should().Be(0.5);
        _config.Create<Sample.Layer>().Size.Should().Be(3);
        tree.File.Should().Be("main.gin");
        tree.Includes.Single().Imports.Should().Equal("GinSharp.Tests");
        tree.Includes.Single().Includes.Single().File.Should().Be(Path.Combine("inc", "more.gin"));
    }

    [Fact]
    public void ParseFile_IncludesItself_ShowsTheCircle()
    {
        Write("a.gin", "include 'b.gin'");
        Write("b.gin", "\n  include 'a.gin'");

        var parse = () => _config.ParseFile("a.gin");

        parse.Should().Throw<GinException>().WithMessage(
            "b.gin(2,3): error GIN2011: the file includes itself: a.gin → b.gin → a.gin");
    }

    [Fact]
    public void ParseCommandLine_FilesAndParameters_ParametersWin()
    {
        Write("config.gin", "Adam.lr = 1.0");
        Write("other.gin", "Adam.lr = 2.0\nAdam.momentum = 0.2");

        var rest = _config.ParseCommandLine(
            ["run", "--gin-file", "other.gin", "--gin_param=Adam.lr = 3.0", "-v", "--gin-param", "Layer.size = 7"],
            defaultFile: "config.gin");

        rest.Should().Equal("run", "-v");
        _config.Create<Sample.Adam>().Lr.Should().Be(3);
        _config.Create<Sample.Adam>().Momentum.Should().Be(0.2);
        _config.Create<Sample.Layer>().Size.Should().Be(7);
    }

    [Fact]
    public void ParseCommandLine_MistakesInFileAndParameters_AreReportedTogether()
    {
        Write("config.gin", "Adm.lr = 1.0");

        var parse = () => _config.ParseCommandLine(["--gin-param", "Layer.size = 1", "--gin-param", "Layr.size = 2"], "config.gin");

        parse.Should().Throw<GinException>().WithMessage(
            "config.gin(1,1): error GIN2001: no configurable matches 'Adm'. Did you mean 'Adam'?" + Environment.NewLine
            + "command line(2,1): error GIN2001: no configurable matches 'Layr'. Did you mean 'Layer'?");
        _config.ConfigText().Should().BeEmpty();
    }

    [Theory]
    [InlineData("--gin-file", "error GIN2030: option --gin-file has no value")]
    [InlineData(
        "--gin-files=a",
        "error GIN2031: there is no option --gin-files=a. The options are '--gin-file', '--gin-search-path', '--gin-param', '--gin-print', '--gin-check' and '--gin-help'.")]
    public void ParseCommandLine_WrongOption_IsRefused(string argument, string message)
    {
        var parse = () => _config.ParseCommandLine([argument]);

        parse.Should().Throw<GinException>().WithMessage(message);
    }

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
