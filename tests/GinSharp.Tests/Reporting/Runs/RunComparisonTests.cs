namespace GinSharp.Tests.Reporting;

public class RunComparisonTests
{
    [Fact]
    public void Compare_Macros_AreNamedAsFilesNameThem()
    {
        var first = Run(Call("rate", "gin.macro", ("value", "1")), Call("only", "gin.macro", ("value", "2")));
        var second = Run(Call("rate", "gin.macro", ("value", "3")));

        Differences(first, second).Should().Equal(
            "%only: called with %only = 2 → (not there)", "%rate: 1 (t.gin(1,1)) → 3 (t.gin(1,1))");
    }

    [Fact]
    public void Compare_CallWithoutParameters_IsTheCall() =>
        Differences(Run(), Run(Call("a/b", "m.Now"))).Should().Equal("a/b/m.Now: (not there) → called");

    [Fact]
    public void Compare_ParameterOfOneRun_IsMissingInTheOther()
    {
        var first = Run(Call("", "m.Collect", ("a", "1"), ("b", "2")));
        var second = Run(Call("", "m.Collect", ("b", "2"), ("c", "3")));

        Differences(first, second).Should().Equal(
            "m.Collect.a: 1 (t.gin(1,1)) → (not there)", "m.Collect.c: (not there) → 3 (t.gin(1,1))");
    }

    [Fact]
    public void Compare_CallsInSeveralWays_CompareTheirValuesInAnyOrder()
    {
        var one = Call("", "m.Size", ("a", "1"));
        var two = Call("", "m.Size", ("a", "2"));

        Differences(Run(one, two, one), Run(two, one)).Should().BeEmpty();
        Differences(Run(one, two), Run(two)).Should().Equal("m.Size.a: 1 | 2 (t.gin(1,1)) → 2 (t.gin(1,1))");
    }

    private static IEnumerable<string> Differences(GinRunRecord first, GinRunRecord second) =>
        GinRunRecord.Diff(first, second).Select(difference => difference.ToString());

    private static GinRunRecord Run(params GinRunCall[] calls) => new()
    {
        Time = DateTimeOffset.UnixEpoch,
        CommandLine = [],
        Files = [],
        ConfigText = "",
        Calls = calls,
        Versions = new Dictionary<string, string>(),
    };

    private static GinRunCall Call(string scope, string selector, params (string Name, string Value)[] parameters) => new()
    {
        Scope = scope,
        Selector = selector,
        Parameters =
        [
            .. parameters.Select(parameter => new GinRunParameter
            {
                Name = parameter.Name, Value = parameter.Value, Origin = "bound", Type = "int", Place = "t.gin(1,1)",
            }),
        ],
    };
}
