namespace GinSharp.Docs.Tests.Snippets;

#region members
[Configurable]
public sealed class Probe(int channels)
{
    public required string Name { get; init; }

    public double Rate { get; set; } = 100.0 * channels;

    public List<string> Tags { get; } = ["new"];
}
#endregion

/// <summary>What the guide shows of members.</summary>
public class MemberSnippets
{
    public MemberSnippets() => Environment.CurrentDirectory = Repository.PathOf("tests/GinSharp.Docs.Tests/Snippets/Configs");

    [Fact]
    public void Members()
    {
        #region use
        var config = new GinConfig();
        config.ParseFile("members.gin");
        config.Create<Probe>();
        Console.Write(config.OperativeConfig());
        #endregion
    }
}
