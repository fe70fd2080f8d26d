using GinSharp.Reporting;
using GinSharp.Tests.Doors;

namespace GinSharp.Tests.Reporting;

public class MemberPathTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    [Fact]
    public void Of_Type_GoesThroughTheTypesAroundIt()
    {
        _config.Register<Plain.Inner>("Inner", module: "m");

        Path("Inner").Should().Be(new MemberPath("GinSharp.Tests.Doors", "Plain.Inner"));
    }

    [Fact]
    public void Of_Method_EndsWithIt()
    {
        _config.Register(Holder.HoldBack);

        Path("HoldBack")!.Text.Should().Be("GinSharp.Tests.Doors.Holder.HoldBack");
    }

    [Fact]
    public void Of_WhatNoChainLeadsTo_IsNull()
    {
        _config.Register(() => 1, "Lambda", module: "m");
        _config.Register<Box<int>>("Numbers", module: "m");
        _config.Register(new Action<int>(new List<int>().Add), "Add", module: "m");

        foreach (var selector in new[] { "Lambda", "Numbers", "Add", "gin.macro" })
        {
            Path(selector).Should().BeNull(selector);
        }
    }

    private MemberPath? Path(string selector) => MemberPath.Of(_config.Require(selector));

    private sealed class Box<T>(T item)
    {
        public T Item { get; } = item;
    }
}
