using GinSharp.Conformance.Runtime;

namespace GinSharp.Tests;

/// <summary>The recorded runs of Python's gin.</summary>
public class ConformanceTests
{
    [Fact]
    public void Run_RecordedRunsOfPython_ComeOutTheSame()
    {
        var texts = new TextCount();

        var differences = RuntimeCase.Read(RuntimeCase.OwnFile)
            .Select(@case => RuntimeCheck.Run(@case, texts))
            .Where(result => result.Difference is not null);

        differences.Should().BeEmpty();
        texts.Identical.Should().Be(texts.Compared);
    }
}
