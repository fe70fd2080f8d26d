using Microsoft.Extensions.FileProviders;

namespace GinSharp.Tests.Specification;

/// <summary>Where files are looked for, and what including does.</summary>
public sealed class IncludeTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("ginsharp-").FullName;
    private readonly GinConfig _config;

    public IncludeTests()
    {
        _config = new GinConfig(new GinOptions { ScansApplication = false, BasePath = _folder });
        _config.Register(Flag, "Flag");
    }

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Parse_ImportsAndIncludes_AreAppliedInPlace()
    {
        Write("inc/colour.gin", "Flag.colour = 'green'\nFlag.size = 'small'");

        _config.Parse("import GinSharp\nFlag.colour = 'red'\ninclude 'inc/colour.gin'\nFlag.size = 'huge'");

        _config.Invoke<string>(Flag).Should().Be("green huge wood 1");
    }

    [Fact]
    public void ParseFile_AbsolutePath_IsReadAsItIs()
    {
        Write("a.gin", "Flag.stripes = 8");

        _config.ParseFile(Path.Combine(_folder, "a.gin")).File.Should().Be(Path.Combine(_folder, "a.gin"));

        _config.Invoke<string>(Flag).Should().Be("blue medium wood 8");
    }

    [Fact]
    public void AddSearchPath_FileFoundThere_IsRead()
    {
        Write("configs/only.gin", "Flag.stripes = 4");
        Parsing("only.gin").Should().Throw<GinException>().Which.Diagnostics.Single().Id.Should().Be("GIN2009");

        _config.AddSearchPath("configs");

        Parsing("only.gin").Should().NotThrow();
        _config.Invoke<string>(Flag).Should().Be("blue medium wood 4");
    }

    [Fact]
    public void AddSearchPath_SeveralHaveTheFile_TheFirstIsRead()
    {
        Write("one/f.gin", "Flag.colour = 'one'");
        Write("two/f.gin", "Flag.colour = 'two'");
        Write("two/g.gin", "include 'f.gin'");
        _config.AddSearchPath(Path.Combine(_folder, "one"));
        _config.AddSearchPath("two");

        _config.ParseFile("g.gin");

        _config.Invoke<string>(Flag).Should().StartWith("one", "a search path comes before the including file's folder");
        Write("f.gin", "Flag.colour = 'base'");
        _config.ParseFile("g.gin");
        _config.Invoke<string>(Flag).Should().StartWith("base", "the path as given comes first");
    }

    [Fact]
    public void AddFileProvider_EmbeddedResources_AreReadWithTheirIncludes()
    {
        _config.AddFileProvider(Embedded());

        var tree = _config.ParseFile("main.gin");

        _config.Invoke<string>(Flag).Should().Be("red large steel 3");
        tree.ToString().Should().Be(
            """
            main.gin
             └─ shared/colours.gin
                └─ shared/more.gin
                   └─ shared/../last.gin
            """.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void AddFileProvider_DiskHasTheFileToo_DiskIsRead()
    {
        _config.AddFileProvider(Embedded());
        Write("last.gin", "Flag.pole = 'bamboo'");

        _config.ParseFile("last.gin");

        _config.Invoke<string>(Flag).Should().Be("blue medium bamboo 1");
    }

    [Fact]
    public void AddFileProvider_SearchPaths_HoldInsideItToo()
    {
        _config.AddFileProvider(Embedded());
        _config.AddSearchPath("shared");

        _config.Parse("include 'more.gin'");

        _config.Invoke<string>(Flag).Should().Be("blue large steel 1");
    }

    [Fact]
    public void ParseFile_MissingInclude_SaysWhereItWasLookedFor()
    {
        Write("sub/a.gin", "Flag.stripes = 2\ninclude 'not/there.gin'");
        _config.AddSearchPath("configs");

        Parsing("sub/a.gin").Should().Throw<GinException>().WithMessage(
            "sub/a.gin(2,1): error GIN2009: there is no file 'not/there.gin'; looked for "
            + $"'{Path.Combine(_folder, "not", "there.gin")}', '{Path.Combine(_folder, "configs", "not", "there.gin")}', "
            + $"'{Path.Combine(_folder, "sub", "not", "there.gin")}'");
        _config.ConfigText().Should().BeEmpty();
    }

    [Fact]
    public void ParseFilesAndBindings_GivesATreePerFile()
    {
        Write("root.gin", "import GinSharp\ninclude 'plain.gin'\ninclude 'nested.gin'");
        Write("plain.gin", "Flag.stripes = 9");
        Write("nested.gin", "import System.IO\nimport System.Text\nFlag.size = 'tiny'");

        var trees = _config.ParseFilesAndBindings(["root.gin", "plain.gin"], ["Flag.pole = 'none'"]);

        trees.Select(tree => tree.File).Should().Equal("root.gin", "plain.gin");
        trees[0].Imports.Should().Equal("GinSharp");
        trees[0].Includes.Select(tree => tree.File).Should().Equal("plain.gin", "nested.gin");
        trees[0].Includes[0].Imports.Should().BeEmpty();
        trees[0].Includes[0].Includes.Should().BeEmpty();
        trees[0].Includes[1].Imports.Should().Equal("System.IO", "System.Text");
        _config.Invoke<string>(Flag).Should().Be("blue tiny none 9");
    }

    [Fact]
    public void ParseFilesAndBindings_WithoutFiles_GivesNoTrees() =>
        _config.ParseFilesAndBindings([], ["SIZE = 1"]).Should().BeEmpty();

    [Fact]
    public void ParseFile_IncludesBeyondTheLimit_AreRefused()
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false, BasePath = _folder, MaxIncludeDepth = 3 });
        for (var i = 0; i < 6; i++)
        {
            Write($"f{i}.gin", $"include 'f{i + 1}.gin'");
        }

        config.Invoking(c => c.ParseFile("f0.gin")).Should().Throw<GinException>().WithMessage(
            "f3.gin(1,1): error GIN2010: includes are nested deeper than 3");
    }

    [Fact]
    public void ParseFile_NotUtf8_IsRefused()
    {
        File.WriteAllBytes(Path.Combine(_folder, "latin.gin"), [.. "Flag.colour = 'gr"u8, 0xFC, .. "n'"u8]);

        Parsing("latin.gin").Should().Throw<GinException>().WithMessage(
            "error GIN2029: file 'latin.gin' is not UTF-8 text. Save it as UTF-8.");
    }

    private static ManifestEmbeddedFileProvider Embedded() =>
        new(typeof(IncludeTests).Assembly, "Specification/Embedded");

    private static string Flag(string colour = "blue", string size = "medium", string pole = "wood", int stripes = 1) =>
        $"{colour} {size} {pole} {stripes}";

    private Action Parsing(string path) => () => _config.ParseFile(path);

    private void Write(string name, string text)
    {
        var path = Path.Combine(_folder, name);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
    }
}
