using GinSharp.Reporting;

namespace GinSharp.Tests.Reporting;

public class ConfigTextImportTests
{
    [Fact]
    public void Arrange_Imports_AreUniqueInModuleAndName()
    {
        ConfigTextImport[] imports =
        [
            new("a.c", IsFrom: false, Alias: null),
            new("z.b", IsFrom: true, Alias: null),
            new("a.b", IsFrom: false, Alias: null),
            new("a.b", IsFrom: true, Alias: null),
            new("a.d", IsFrom: false, Alias: null),
            new("y", IsFrom: false, Alias: "b"),
            new("x", IsFrom: false, Alias: "second"),
            new("x", IsFrom: false, Alias: "third"),
        ];

        ConfigTextImport.Arrange(imports).Select(import => import.ToString()).Should().Equal(
            "from a import b",
            "import a.c",
            "import a.d as a2",
            "import x as second",
            "import y as b2",
            "from z import b as b3");
    }

    [Fact]
    public void Arrange_Switches_PrecedeEvenModulesThatSortBeforeThem()
    {
        ConfigTextImport[] imports =
        [
            new("A.dynamic_registration", IsFrom: true, Alias: null),
            new("__gin__.dynamic_registration", IsFrom: true, Alias: null),
        ];

        ConfigTextImport.Arrange(imports).Select(import => import.ToString()).Should().Equal(
            "from __gin__ import dynamic_registration",
            "from A import dynamic_registration as dynamic_registration2");
    }
}
