using System.ComponentModel.DataAnnotations;
using GinSharp.Syntax;

namespace GinSharp.Tests.Specification;

/// <summary>The value of a secret parameter is written nowhere.</summary>
public sealed class SecretTests : IDisposable
{
    private const string Value = "hunter2";

    private readonly string _folder = Directory.CreateTempSubdirectory().FullName;
    private readonly GinConfig _config;

    public SecretTests() => _config = NewConfig();

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    public static TheoryData<string> Texts() =>
    [
        $"Client.key = '{Value}'",
        $"Client:\n    key = '{Value}'  # why\n    name = 'n'",
        $"k = '{Value}'\nClient.key = %k",
        $"j = ['{Value}']\nk = [%j, 1]\nClient.keys = [%k]\nClient.key = ''",
        $"a/k = '{Value}'\nClient.key = %a/b/k\na/b/k = %a/k",
        $"k/gin.macro.value = '{Value}'\nClient.key = %k\nClient.name = %k",
        $"train/Client.key = ('{Value}'\n    'more')\nClient.key = \\\n  '{Value}'",
        $"Member.Token = '{Value}'\nClient.key = ''",
        $"Shown.token = '{Value}'\nClient.key = ''",
        $"Client.key = '{Value}'\nClient.key = 'other'",
        $"Client.keys = [  # {"list"}\n    '{Value}',\n    {{'a': '{Value}'}},\n]\nClient.key = 'x'",
        $"Client.key = '{Value}'\nClient.default = 'shown'",
    ];

    [Theory]
    [MemberData(nameof(Texts))]
    public void EveryText_OfASecret_HasNotItsValue(string text)
    {
        var file = Path.Combine(_folder, "config.gin");
        File.WriteAllText(file, text);
        _config.ParseCommandLine(["--gin-file", file, "--gin-param", $"late/Client.key = '{Value}'", $"--gin-param=late/Client.keys=['{Value}']", "mine"]);
        _config.FinalizeConfig();
        _config.Create<Client>();
        _config.Create<Member>();
        _config.Create<Shown>();
        using (_config.Scope("late"))
        {
            _config.Create<Client>();
        }

        string run;
        using (var folder = RunFolder.Create(_config, Path.Combine(_folder, "runs")))
        {
            run = folder.FullPath;
            folder.Parameters(_config.FlatParameters());
            folder.OperativeConfig(_config.OperativeConfig(), 1);
        }

        string[] texts =
        [
            _config.ConfigText(new ConfigTextFormat { ShowProvenance = true }),
            _config.OperativeConfig(),
            GinConfig.ToMarkdown(_config.ConfigText()),
            _config.Record().ToJson(),
            .. _config.FlatParameters().Values.Concat(_config.FlatOperativeParameters().Values).Select(v => $"{v}"),
            _config.Explain("Client.key").ToString(),
            _config.Explain("late/Client.keys").ToString(),
            _config.Explain("Member.Token").ToString(),
            .. Directory.EnumerateFiles(run, "*", SearchOption.AllDirectories).Select(File.ReadAllText),
        ];

        texts.Should().NotContain(written => written.Contains(Value, StringComparison.Ordinal));
        texts[0].Should().Contain("= %gin.REQUIRED  # secret\n");
        texts[3].Should().Contain("mine").And.Contain("late/Client.key = %gin.REQUIRED  # secret");
    }

    [Fact]
    public void CopiedFile_OfASecret_IsKeptToTheLetterElse()
    {
        var file = Path.Combine(_folder, "config.gin");
        File.WriteAllText(
            file,
            """
            # The start.
            k = 'hunter2'   # of Anna
            n = 3
            Client:
              key = ('a'    # b
                     'c')
              keys = [ %k,
                       'd' ]
              name  =  'x'
            late/Client.key = %k
            """);
        _config.ParseFile(file);

        var kept = _config.Record().Files.Single();

        kept.Text.Should().Be(
            """
            # The start.
            k = %gin.REQUIRED  # secret   # of Anna
            n = 3
            Client:
              key = %gin.REQUIRED  # secret
              keys = %gin.REQUIRED  # secret
              name  =  'x'
            late/Client.key = %k
            """);
        kept.Sha256.Should().Be(Convert.ToHexStringLower(
            System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(kept.Text))));
        GinParser.Parse(new SourceText("kept", kept.Text)).Diagnostics.Should().BeEmpty();
    }

    [Fact]
    public void ConfigText_OfASecret_MustBeGivenItAgain()
    {
        _config.Parse($"k = '{Value}'\nClient.key = %k\nlate/Client.key = '{Value}'\nClient.name = 'n'");

        var text = _config.ConfigText();

        text.Should().Be("""
            # Macros:
            # ==============================================================================
            k = %gin.REQUIRED  # secret

            # Parameters for Client:
            # ==============================================================================
            Client.key = %k
            Client.name = 'n'

            # Parameters for late/Client:
            # ==============================================================================
            late/Client.key = %gin.REQUIRED  # secret

            """);
        var again = NewConfig();
        again.Parse(text);
        again.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().Which.Diagnostics
            .Select(diagnostic => diagnostic.Id).Should().OnlyContain(id => id == "GIN2015");
        again.Parse($"k = '{Value}'\nlate/Client.key = 'x'");
        again.FinalizeConfig();
        again.Create<Client>().Key.Should().Be(Value);
    }

    [Fact]
    public void ConfigText_OfASecretThatAReferenceGives_HasTheReference()
    {
        _config.Register(() => Value, "ReadKey", module: "s");
        _config.Parse("Client.key = @ReadKey()");
        _config.Create<Client>().Key.Should().Be(Value);

        _config.ConfigText().Should().Contain("Client.key = @ReadKey()\n");
        _config.OperativeConfig().Should().NotContain(Value);
    }

    [Fact]
    public void OperativeConfig_OfASecretDefault_NamesItOnly()
    {
        _config.Parse("Client.key = 'x'");
        _config.Create<Client>();

        _config.OperativeConfig().Should().Contain("# Client.keys is secret, and has its default\n");
        _config.Explain("Client.keys").ToString().Should()
            .Be("Client.keys = ***\n  not bound: the C# default");
    }

    [Fact]
    public void ApplyTo_OfARunWithSecrets_TakesThemFromBeforeOrAfter()
    {
        _config.Parse($"k = '{Value}'\nClient.key = %k\nlate/Client.key = '{Value}'");
        string path;
        using (var folder = RunFolder.Create(_config, _folder))
        {
            path = folder.FullPath;
        }

        var again = NewConfig();
        again.Bind("late/Client.key", "before");
        RunFolder.Open(path).ApplyTo(again);
        again.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>()
            .WithMessage("*GIN2015: *'k'*");
        again.Parse("k = 'after'");
        again.FinalizeConfig();

        again.Create<Client>().Key.Should().Be("after");
        using (again.Scope("late"))
        {
            again.Create<Client>().Key.Should().Be("before");
        }
    }

    [Fact]
    public void Diff_OfSecrets_IsNone()
    {
        GinRunRecord Run(string key)
        {
            var config = NewConfig();
            config.Parse($"k = '{key}'\nClient.key = %k\nClient.keys = ['{key}']");
            config.Create<Client>();
            return config.Record();
        }

        GinRunRecord.Diff(Run("one"), Run("two")).Should().BeEmpty();
    }

    public static TheoryData<string, string> Mistakes() => new()
    {
        { "Client.pin = 'hunter2'", "b.gin(1,14): error GIN3001: *** cannot become int (Client.pin)" },
        { "k = 'hunter2'\nClient.pin = %k", "b.gin(1,5): error GIN3001: *** cannot become int (Client.pin)" },
        { "k = 'hunter2'\nClient.key = %k\nClient.count = %k", "b.gin(1,5): error GIN3001: *** cannot become int (Client.count)" },
        { "Client.pin = 99999999999", "b.gin(1,14): error GIN3002: *** does not fit int (-2147483648 to 2147483647) (Client.pin)" },
        { "Client.pin = 77", "b.gin(1,14): error GIN4013: 'Client.pin' is not valid: the secret value does not pass [Range]" },
        { "Client.day = 'hunter2'", "b.gin(1,14): error GIN3004: DayOfWeek has no member *** (Client.day)" },
        { "Client.keys = [1, 'hunter2', @No()]", "b.gin(1,30): error GIN2006: *" },
        { "Client.key = hunter2", "b.gin(1,14): error GIN*: the value of 'Client.key', which is secret, cannot be read" },
        { "Client:\n  key = hunter2", "b.gin(2,9): error GIN*: the value of 'Client.key', which is secret, cannot be read" },
        { "Client.key = ['hunter2", "b.gin(1,*): error GIN*: the value of 'Client.key', which is secret, cannot be read" },
        { "k = hunter2\nClient.key = %k", "b.gin(1,5): error GIN*: the value of '%k', which is secret, cannot be read" },
    };

    [Theory]
    [MemberData(nameof(Mistakes))]
    public void Message_OfABadSecret_DoesNotQuoteIt(string text, string message)
    {
        File.WriteAllText(Path.Combine(_folder, "b.gin"), text);
        var config = new GinConfig(new GinOptions { ScansApplication = false, BasePath = _folder });
        Register(config);

        var fault = config.Invoking(bad => bad.ParseFilesAndBindings(["b.gin"], [])).Should().Throw<GinException>().Which;

        fault.Message.Should().Match(message).And.NotContain("hunter2");
    }

    [Theory]
    [InlineData("--gin-param", "Client.key", "=", "'hunter2'")]
    [InlineData("--gin-param", "Client.key=", "'hunter2'")]
    [InlineData("--ginparam=Client.key='hunter2'")]
    public void Message_OfABadCommandLine_DoesNotQuoteASecret(params string[] args) =>
        _config.Invoking(config => config.ParseCommandLine(args)).Should().Throw<GinException>()
            .Which.Message.Should().StartWith("error GIN20").And.NotContain("hunter2");

    [Fact]
    public void FlatParameters_Macros_AreResolvedWhereTheyAreLiteral()
    {
        _config.AddConstant("m.SIZE", 7);
        _config.Register(() => 1, "One", module: "s");
        _config.Parse(
            "lr = 0.5\nw = [%lr, 2]\nClient.name = 'n'\nClient.count = %m.SIZE\nClient.any = [%w, %w]\n"
            + "made = @One()\na/Client.any = %lr\nb/Client.any = %made\nc/Client.any = [%made, %lr]\nx = [%x]");

        _config.FlatParameters().Should().BeEquivalentTo(new Dictionary<string, object?>
        {
            ["Client.any"] = "[[0.5, 2], [0.5, 2]]",
            ["Client.count"] = 7L,
            ["Client.name"] = "n",
            ["a/Client.any"] = 0.5,
            ["b/Client.any"] = "%made",
            ["c/Client.any"] = "[%made, 0.5]",
            ["lr"] = 0.5,
            ["made"] = "@One()",
            ["w"] = "[0.5, 2]",
            ["x"] = "[%x]",
        });
    }

    [Fact]
    public void FlatParameters_OfWhatExplodes_StopsAtALimit()
    {
        _config.Parse("m0 = 1\n" + string.Concat(Enumerable.Range(1, 60).Select(i => $"m{i} = [%m{i - 1}, %m{i - 1}]\n")));

        _config.FlatParameters()["m60"].Should().BeOfType<string>().Which.Should().Contain("%m");
        _config.FlatParameters()["m1"].Should().Be("[1, 1]");
    }

    private static GinConfig NewConfig()
    {
        var config = Sample.EmptyConfig();
        Register(config);
        return config;
    }

    private static void Register(GinConfig config)
    {
        config.Register<Client>("Client", module: "s");
        config.Register<Member>("Member", module: "s");
        config.Register<Shown>("Shown", module: "s");
    }

    public sealed class Client(
        [Secret] string key = "hunter2",
        [Secret] object? keys = null,
        [Secret, Range(1, 9)] int pin = 1,
        [Secret] DayOfWeek day = DayOfWeek.Monday,
        string name = "",
        int count = 0,
        object? any = null,
        string @default = "")
    {
        public string Key { get; } = key;

        public object?[] All { get; } = [keys, pin, day, name, count, any, @default];
    }

    public sealed class Member
    {
        [Secret]
        public string Token { get; set; } = "hunter2";
    }

    public sealed record Shown([property: Secret] string Token = "hunter2");
}
