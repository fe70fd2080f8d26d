using Microsoft.Extensions.DependencyInjection;

namespace GinSharp.Tests.Configurables;

public class ConstructorTargetTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    [Theory]
    [InlineData(typeof(TwoMarked), "(int a), (string b)")]
    [InlineData(typeof(TwoPreferred), "(int a), (string b)")]
    [InlineData(typeof(TwoOpenStruct), "(int a), (string b)")]
    [InlineData(typeof(Closed), "none is public")]
    public void ReadSignature_NoSingleConstructor_ListsThePublicOnes(Type type, string constructors)
    {
        var register = () => _config.Register(type, module: "m");

        register.Should().Throw<GinException>().WithMessage(
            $"error GIN2104: 'm.{type.Name}' has no single constructor to call: {constructors}. Mark one with [Configurable].");
    }

    [Theory]
    [InlineData(typeof(IDisposable), "an interface")]
    [InlineData(typeof(Stream), "an abstract class")]
    [InlineData(typeof(Math), "a static class")]
    [InlineData(typeof(Span<int>), "a ref struct")]
    public void ReadSignature_TypeThatCannotBeCreated_IsRefused(Type type, string what)
    {
        var register = () => _config.Register(type, "Thing", module: "m");

        register.Should().Throw<GinException>().WithMessage($"error GIN2111: 'm.Thing' is {what} and cannot be created");
    }

    [Fact]
    public void ReadSignature_MarkForContainers_IsTakenWhereNothingElseChooses()
    {
        _config.Register<Preferred>(module: "m");
        _config.Parse("Preferred.b = 'container'");

        _config.Create<Preferred>().Text.Should().Be("container");
    }

    [Fact]
    public void ReadSignature_ClosedConstructorThatIsMarked_IsTaken()
    {
        _config.Register<MarkedClosed>(module: "m");
        _config.Parse("MarkedClosed.a = 3");

        _config.Create<MarkedClosed>().A.Should().Be(3);
    }

    [Theory]
    [InlineData("ReadOnly")]
    [InlineData("Closed")]
    [InlineData("Fixed")]
    [InlineData("Item")]
    [InlineData("Shared")]
    public void ReadSignature_MemberThatTheProgramCannotSet_IsNoParameter(string member)
    {
        _config.Register<Members>(module: "m");

        _config.Invoking(config => config.Parse($"Members.{member} = 1")).Should().Throw<GinException>().WithMessage(
            $"bindings(1,1): error GIN2003: 'Members' has no parameter '{member}'. Its parameters are 'Open' and 'Field'.");
    }

    [Fact]
    public void Invoke_MembersThatCanBeSet_AreSet()
    {
        _config.Register<Members>(module: "m");
        _config.Parse("Members.Open = 4\nMembers.Field = 5");

        var members = _config.Create<Members>();

        (members.Open, members.Field, members.Closed).Should().Be((4, 5, 2));
    }

    private sealed class TwoMarked
    {
        [Configurable]
        public TwoMarked(int a) => A = $"{a}";

        [Configurable]
        public TwoMarked(string b) => A = b;

        public string A { get; }
    }

    private sealed class TwoPreferred
    {
        [ActivatorUtilitiesConstructor]
        public TwoPreferred(int a) => A = $"{a}";

        [ActivatorUtilitiesConstructor]
        public TwoPreferred(string b) => A = b;

        public string A { get; }
    }

    private readonly struct TwoOpenStruct
    {
        public TwoOpenStruct(int a) => A = $"{a}";

        public TwoOpenStruct(string b) => A = b;

        public string A { get; }
    }

    private sealed class Closed
    {
        private Closed()
        {
        }

        public static Closed Instance { get; } = new();
    }

    private sealed class MarkedClosed
    {
        public MarkedClosed() => A = 0;

        [Configurable]
        internal MarkedClosed(int a) => A = a;

        public int A { get; }
    }

    private sealed class Preferred
    {
        public Preferred() => Text = "";

        [ActivatorUtilitiesConstructor]
        public Preferred(string b) => Text = b;

        public string Text { get; }
    }

    private sealed class Members
    {
        public readonly int Fixed = 3;

        public int Field = 1;

        public static int Shared { get; set; }

        public int ReadOnly => Fixed;

        public int Closed { get; private set; } = 2;

        public int Open { get; set; }

        public int this[int index]
        {
            get => index;
            set => Closed = index + value;
        }
    }
}
