using System.Text;

namespace GinSharp.Tests.Doors;

/// <summary>The base of a class that carries no attribute.</summary>
public abstract class PlainBase
{
    private readonly string _separator = "-";

    public string Repeat(string text = "") => text + _separator + text;
}

/// <summary>Gives back what its parameter is bound to.</summary>
public static class Holder
{
    [Configurable]
    public static object? HoldBack(object? value = null) => value;
}

/// <summary>A class whose mark forbids to bind its parameter.</summary>
[Configurable(Module = "doors", DenyList = ["size"])]
public sealed class Locked(int size = 1)
{
    public int Size { get; } = size;
}

/// <summary>A class that carries no attribute.</summary>
public sealed class Plain(int size = 1) : PlainBase
{
    public int Size { get; } = size;

    public string Describe(string prefix = "size") => $"{prefix} {Size}";

    public sealed class Inner(string name = "inner")
    {
        public string Name { get; } = name;
    }
}

/// <summary>A class that does not say which constructor is meant.</summary>
public sealed class Torn
{
    public Torn(int size) => Size = $"{size}";

    public Torn(string size) => Size = size;

    public string Size { get; }
}

public class DynamicRegistrationTests
{
    private const string Switch = "from __gin__ import dynamic_registration\n";

    private readonly GinConfig _config = new();

    public DynamicRegistrationTests() => _config.AllowDynamicRegistration(typeof(Plain).Assembly);

    [Theory]
    [InlineData("import GinSharp.Tests.Doors\nGinSharp.Tests.Doors.Plain.size = 5")]
    [InlineData("from GinSharp.Tests import Doors\nDoors.Plain.size = 5")]
    [InlineData("import GinSharp.Tests.Doors as d\nd.Plain.size = 5")]
    [InlineData("from GinSharp import Tests as t\nt.Doors.Plain.size = 5")]
    public void Parse_ChainFromAnImportedName_RegistersTheTypeOnTheSpot(string text)
    {
        _config.Parse(Switch + text);

        _config.Create<Plain>().Size.Should().Be(5);
    }

    [Fact]
    public void Parse_Method_RegistersItsClassToo()
    {
        _config.Parse(Switch + "from GinSharp.Tests import Doors\nDoors.Plain.Describe.prefix = 'is'\nDoors.Plain.size = 2");

        _config.Invoke<string>(_config.Create<Plain>().Describe).Should().Be("is 2");
    }

    [Fact]
    public void Parse_MethodsAfterAReferenceToTheirClass_BelongToTheObjectThatTheReferenceCreates()
    {
        _config.Parse(Switch + """
            import GinSharp.Tests.Doors as d
            d.Holder.HoldBack.value = @d.Plain()
            d.Plain.size = 5
            d.Plain.Describe.prefix = 'is'
            d.Plain.Repeat:
                text = 'ab'
            """);

        var plain = _config.Invoke<Plain>(Holder.HoldBack);

        plain.Size.Should().Be(5);
        _config.Invoke<string>(plain.Describe).Should().Be("is 5");
        _config.Invoke<string>(plain.Repeat).Should().Be("ab-ab");
    }

    [Fact]
    public void Parse_MacroAndReference_AreValuesOfTheTypeThatWasRegistered()
    {
        _config.Parse(Switch + """
            from GinSharp.Tests import Doors
            SIZE = 4
            Doors.Plain.size = %SIZE
            Doors.Plain.Describe.prefix = 'of'
            Doors.Plain.Inner.name = 'y'
            """);

        _config.GetBindings("GinSharp.Tests.Doors.Plain").Should().ContainKey("size").WhoseValue.Should().Be(4);
    }

    [Fact]
    public void Create_SingletonOfATypeThatWasRegistered_IsOneInAllScopes()
    {
        _config.Parse(Switch + """
            import GinSharp.Tests.Doors as d
            ONE = @one/gin.singleton()
            one/gin.singleton.constructor = @d.Plain
            d.Plain.size = 3
            d.Holder.HoldBack.value = %ONE
            """);

        using (_config.Scope("first"))
        {
            var first = _config.Invoke<object>(Holder.HoldBack);
            using (_config.Scope("second"))
            {
                _config.Invoke<object>(Holder.HoldBack).Should().BeSameAs(first).And.BeOfType<Plain>().Which.Size.Should().Be(3);
            }
        }
    }

    [Fact]
    public void Parse_MarkedTypeThatWasNotScanned_KeepsTheListsOfItsMark()
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false });
        config.AllowDynamicRegistration(typeof(Locked).Assembly);

        config.Invoking(it => it.Parse(Switch + "import GinSharp.Tests.Doors as d\nd.Locked.size = 5"))
            .Should().Throw<GinException>().WithMessage(
                "bindings(3,1): error GIN2004: parameter 'size' of 'd.Locked' may not be bound: the deny list of 'd.Locked' says so");
    }

    [Fact]
    public void GetConfigurable_OfATypeThatWasRegistered_FindsItByEachPartOfItsSelector()
    {
        _config.Parse(Switch + "import GinSharp.Tests.Doors as d\nd.Plain.size = 6");

        foreach (var selector in new[] { "Plain", "Doors.Plain", "Tests.Doors.Plain", "GinSharp.Tests.Doors.Plain" })
        {
            _config.GetConfigurable(selector).Create().Should().BeOfType<Plain>().Which.Size.Should().Be(6);
        }
    }

    [Fact]
    public void ConfigText_OfADynamicConfig_HasImportsAndChainsAndGivesTheSameConfigAgain()
    {
        _config.Parse(Switch + "import GinSharp.Tests.Doors as d\nd.Plain.Inner.name = 'x'\ns/d.Plain.size = 3\nHold = @d.Plain.Inner()");

        var text = _config.ConfigText();

        var again = new GinConfig();
        again.AllowDynamicRegistration(typeof(Plain).Assembly);
        again.Parse(text);
        again.ConfigText().Should().Be(text);
        text.Should().StartWith(
            "from __gin__ import dynamic_registration\nimport GinSharp.Tests.Doors as d\n\n# Macros:\n").And.Contain(
            "Hold = @d.Plain.Inner()\n").And.Contain("s/d.Plain.size = 3\n").And.Contain("d.Plain.Inner.name = 'x'\n");
    }

    [Fact]
    public void ConfigText_WithWhatNoChainLeadsTo_IsATextWithoutDynamicRegistration()
    {
        _config.Register((int size = 1) => size, "Lambda", module: "m");
        _config.Bind("Lambda.size", 2);
        _config.Parse(Switch + "import GinSharp.Tests.Doors as d\nd.Plain.size = 3");

        var text = _config.ConfigText();

        text.Should().NotContain("dynamic_registration").And.Contain("Lambda.size = 2\n").And.Contain("Plain.size = 3\n");
        _config.Clear();
        _config.Parse(text);
        _config.Create<Plain>().Size.Should().Be(3);
    }

    [Fact]
    public void ConfigText_ConfigurableThatNoImportLeadsTo_ImportsItsNamespace()
    {
        _config.Register<Plain.Inner>("Renamed", module: "m");
        _config.Bind("Renamed.name", "bound");
        _config.Bind("Hold.value", 1);
        _config.Parse(Switch + "import System.Text as t");

        _config.ConfigText().Should().StartWith(
            """
            from __gin__ import dynamic_registration
            from GinSharp import Tests
            from GinSharp.Tests import Doors
            import System.Text as t


            """.ReplaceLineEndings("\n")).And.Contain("Tests.Sample.Hold.value = 1\n").And.Contain(
            "Doors.Plain.Inner.name = 'bound'\n");
    }

    [Fact]
    public void ConfigText_ScopedAndUncalledReferences_AreChainsToo()
    {
        _config.Parse(Switch + "import GinSharp.Tests.Doors as d\nA = @s/d.Plain\nB = %A\nC = @m/gin.singleton()");

        _config.ConfigText().Should().Contain("A = @s/d.Plain\n").And.Contain("B = %A\n").And.Contain(
            "C = @m/gin.singleton()\n");
    }

    [Fact]
    public void Parse_SkipUnknown_PassesOverChainsThatLeadNowhere()
    {
        _config.Parse(
            Switch + """
            import GinSharp.Tests.Doors as d
            import not.there as n
            d.Nothing.size = 1
            n.Plain.size = 2
            d.Plain.size = 3
            m/gin.macro.value = 4
            """,
            SkipUnknown.Yes);

        _config.Create<Plain>().Size.Should().Be(3);
        _config.Query("%m").Should().Be(4L);
        _config.Warnings.Select(warning => warning.ToString()).Should().Equal(
            "bindings(3,1): warning GIN2033: 'not.there' is unknown and was passed over",
            "bindings(4,1): warning GIN2033: 'd.Nothing' is unknown and was passed over",
            "bindings(5,1): warning GIN2033: 'n.Plain' is unknown and was passed over");
    }

    [Fact]
    public void Parse_NameOfAnImportThatFailed_IsReportedOnce()
    {
        var parse = () => _config.Parse(Switch + "import not.there as n\nn.Plain.size = 2");

        parse.Should().Throw<GinException>().WithMessage(
            "bindings(2,1): error GIN2008: no assembly, namespace or class is named 'not.there'. "
            + "Remove the import, which finds no configurables, or pass over it with SkipUnknown.");
    }

    [Theory]
    [InlineData("import doors as d\nd.Locked.weight = 5")]
    [InlineData("from doors import parts\nparts.make_piece.weight = 5")]
    [InlineData("from Doors import Parts\nParts.MakePiece.weight = 5")]
    [InlineData("import doors.parts\ndoors.parts.make_piece.weight = 5")]
    [InlineData("from gin import config\nimport doors.parts as p\np.make_piece.weight = %W\nW/config.macro.value = 5")]
    public void Parse_ChainThroughTheModuleOfAMark_FindsWhatIsMarked(string text)
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false });
        config.AllowDynamicRegistration(typeof(Plain).Assembly);
        config.Register((int weight = 1) => weight, "make_piece", module: "doors.parts");
        config.Register((int weight = 1) => weight, "Locked", module: "doors");

        config.Parse(Switch + text);

        config.GetConfigurable(text.Contains("Locked", StringComparison.Ordinal) ? "Locked" : "make_piece").Create()
            .Should().Be(5);
        config.ConfigText().Should().Contain(text.Split('\n')[0] + "\n");
    }

    [Fact]
    public void Parse_ModuleOfAMark_IsSpelledExactlyWhereNamesAreNotFolded()
    {
        var config = new GinConfig(new GinOptions { ScansApplication = false, FoldsNames = false });
        config.AllowDynamicRegistration(typeof(Plain).Assembly);
        config.Register((int weight = 1) => weight, "make_piece", module: "doors.parts");

        config.Invoking(it => it.Parse(Switch + "import Doors.parts as p")).Should().Throw<GinException>()
            .Which.Diagnostics.Should().ContainSingle().Which.Id.Should().Be("GIN2008");
        config.Invoking(it => it.Parse(Switch + "import doors.parts as p\np.MakePiece.weight = 1")).Should()
            .Throw<GinException>().WithMessage(
                "bindings(3,1): error GIN2020: 'p' has no member 'MakePiece' that can be registered. "
                + "Did you mean 'p.make_piece'?");
    }

    [Fact]
    public void Parse_ChainThatTwoModulesFitWhenFolded_IsAmbiguous()
    {
        _config.Register((int size = 1) => size, "make_piece", module: "doors.parts");
        _config.Register((int size = 1) => size, "MakePiece", module: "doors.parts");

        _config.Invoking(it => it.Parse(Switch + "from doors import parts\nparts.makePiece.size = 1")).Should()
            .Throw<GinException>().WithMessage(
                "bindings(3,1): error GIN2002: 'parts.makePiece' fits several configurables: "
                + "'doors.parts.make_piece' and 'doors.parts.MakePiece'. Write the one you mean exactly.");
    }

    [Fact]
    public void Parse_TextThatPythonWrote_ReachesTheMembersOfGinThroughItsModule()
    {
        _config.Parse(Switch + """
            from gin import config
            import GinSharp.Tests.Doors as d
            ONE = @one/config.singleton()
            one/config.singleton.constructor = @d.Plain
            d.Holder.HoldBack.value = %ONE
            """);

        _config.Invoke<object>(Holder.HoldBack).Should().BeSameAs(_config.Invoke<object>(Holder.HoldBack));
        _config.ConfigText().Should().Contain("ONE = @one/gin.singleton()\n");
    }

    [Fact]
    public void ConfigText_ChainsInAConfigWithWhatNoChainLeadsTo_AreSpelledWithoutThem()
    {
        _config.Register((object? value = null) => value, "Lambda", module: "m");
        _config.Parse(Switch + "import GinSharp.Tests.Doors as d\nKEPT = @s/d.Plain()");
        _config.Bind("Lambda.value", 1);

        var text = _config.ConfigText();

        text.Should().NotContain("dynamic_registration").And.Contain("KEPT = @s/Plain()\n");
        _config.Clear();
        _config.Parse(text);
        _config.ConfigText().Should().Be(text);
    }

    [Fact]
    public void Parse_NearlyAnImportedName_SuggestsIt()
    {
        var parse = () => _config.Parse(Switch + "import GinSharp.Tests.Doors as doors\ndors.Plain.size = 2");

        parse.Should().Throw<GinException>().WithMessage(
            "bindings(3,1): error GIN2019: 'dors' is not provided by an import of this file. Did you mean 'doors'?");
    }

    [Fact]
    public void Parse_TypeThatCannotBeConfigurable_IsReportedAtItsPlace()
    {
        var parse = () => _config.Parse(Switch + "import GinSharp.Tests.Doors as d\nd.Torn.size = 2");

        parse.Should().Throw<GinException>().WithMessage(
            "bindings(3,1): error GIN2104: 'GinSharp.Tests.Doors.Torn' has no single constructor to call: (int size), "
            + "(string size). Mark one with [Configurable].");
    }

    [Fact]
    public void Parse_NotAllowed_IsRefused()
    {
        var parse = () => new GinConfig().Parse(Switch + "import GinSharp.Tests");

        parse.Should().Throw<GinException>().WithMessage(
            "bindings(1,1): error GIN2025: the program does not allow dynamic registration. "
            + "The program allows it with AllowDynamicRegistration(assembly).");
    }

    [Fact]
    public void Parse_OtherAssembly_IsNotReached()
    {
        var parse = () => _config.Parse(Switch + $"import System.Text\nSystem.Text.{nameof(StringBuilder)}.capacity = 3");

        parse.Should().Throw<GinException>().WithMessage(
            "bindings(3,1): error GIN2020: 'System.Text' has no member 'StringBuilder' that can be registered. "
            + "Registered on the spot are public types and methods of 'GinSharp.Tests'.");
    }

    [Theory]
    [InlineData("import System\n" + Switch, "bindings(2,1): error GIN2021: dynamic registration must be switched on before anything else is imported. Make it the first import of the file.")]
    [InlineData("from __gin__ import dynamic_registration as d", "bindings(1,1): error GIN2022: an import from '__gin__' takes no 'as'")]
    [InlineData("from __gin__ import magic", "bindings(1,1): error GIN2023: '__gin__' has no feature 'magic'. The only feature is 'dynamic_registration'.")]
    [InlineData(Switch + "from GinSharp import Tests as gin", "bindings(2,1): error GIN2024: the name 'gin' is reserved. Import it under another name with 'as'.")]
    [InlineData(Switch + "import GinSharp\nTests.Doors.Plain.size = 1", "bindings(3,1): error GIN2019: 'Tests' is not provided by an import of this file. Import it, or the module that has it: its selectors start from 'GinSharp'.")]
    public void Parse_WrongImport_IsRefused(string text, string message)
    {
        var parse = () => _config.Parse(text);

        parse.Should().Throw<GinException>().WithMessage(message);
    }
}
