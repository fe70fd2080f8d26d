using System.ComponentModel.DataAnnotations;
using System.Diagnostics.CodeAnalysis;

namespace GinSharp.Tests.Specification;

/// <summary>What validates a parameter, wherever it stands, and what validates an object as a whole.</summary>
public class ValidationTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    [Theory]
    [InlineData(typeof(OnProperty))]
    [InlineData(typeof(Redeclared))]
    [InlineData(typeof(Inheriting))]
    [InlineData(typeof(Overriding))]
    [InlineData(typeof(BesideConstructor))]
    [InlineData(typeof(SetByConstructor))]
    public void FinalizeConfig_AttributeOnAMember_Holds(Type type)
    {
        _config.Register(type, "T", module: "m");
        _config.Parse("T.size = 9");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "bindings(1,10): error GIN4013: 'T.size' is not valid: 9 is not at least 1 and at most 5");
    }

    [Fact]
    public void Create_RequiredOnARecordsProperty_MustBeBound()
    {
        _config.Register<Demanding>(module: "m");

        _config.Invoking(config => config.Create<Demanding>()).Should().Throw<GinException>().WithMessage(
            "error GIN4001: 'Demanding' requires 'Name', which the config does not bind (bound: none; passed by the caller: none)*");
    }

    [Fact]
    public void Create_ObjectThatFindsItselfWrong_IsReportedWithTheBindings()
    {
        _config.Register<Window>(module: "m");
        _config.Parse("Window.start = 5\nnight/Window.end = 3\nWindow.end = 7");
        _config.Create<Window>().End.Should().Be(7);

        using var scope = _config.Scope("night");
        _config.Invoking(config => config.Create<Window>()).Should().Throw<GinException>().WithMessage(
            "bindings(1,16): error GIN4013: 'night/Window' is not valid: the end is before the start "
                + "(start is bound in bindings(1,1), end is bound in bindings(2,1))");
        Window.Disposed.Should().BePositive();
    }

    [Fact]
    public void Create_ObjectThatPassedValuesMakeWrong_IsReported()
    {
        _config.Register<Window>(module: "m");

        _config.Invoking(config => config.Create<Window>(("Start", 2))).Should().Throw<GinException>().WithMessage(
            "error GIN4013: 'Window' is not valid: the end is before the start");
    }

    [Fact]
    public void Create_AttributeOnTheClass_Holds()
    {
        _config.Register<Even>(module: "m");
        _config.Parse("Even.number = 3");

        _config.Invoking(config => config.Create<Even>()).Should().Throw<GinException>().WithMessage(
            "error GIN4013: 'Even' is not valid: not even");
    }

    [Fact]
    public void FinalizeConfig_TextThatBecomesAnInvalidObject_IsRefused()
    {
        _config.Register<Holder>(module: "m");
        _config.Parse("Holder.spans = ['1-2', '3-1']");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            "bindings(1,24): error GIN3010: '3-1' cannot become ValidationTests.Span (Holder.spans is ValidationTests.Span[]): upside down");
    }

    private sealed record OnProperty([property: Range(1, 5)] int Size = 1);

    private sealed record Redeclared(int Size = 1)
    {
        [Range(1, 5)]
        public int Size { get; init; } = Size;
    }

    private class Declaring
    {
        [Range(1, 5)]
        public virtual int Size { get; set; }
    }

    private sealed class Inheriting : Declaring;

    private sealed class Overriding : Declaring
    {
        public override int Size { get; set; } = 2;
    }

    private sealed class BesideConstructor(string name = "")
    {
        public string Name { get; } = name;

        [Range(1, 5)]
        public int Size { get; init; }
    }

    private sealed class SetByConstructor(int size = 1)
    {
        [Range(1, 5)]
        public int Size { get; } = size;
    }

    private sealed record Demanding([property: Required] string Name = "");

    private sealed record Window(int Start = 0, int End = 0) : IValidatableObject, IDisposable
    {
        public static int Disposed { get; private set; }

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
            End < Start ? [new("the end is before the start.", [nameof(Start), nameof(End)])] : [];

        public void Dispose() => Disposed++;
    }

    [EvenOnly]
    private sealed class Even
    {
        public int Number { get; set; }
    }

    private sealed class EvenOnlyAttribute : ValidationAttribute
    {
        protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
            ((Even)value!).Number % 2 == 0 ? null : new ValidationResult("not even");
    }

    private sealed record Holder(Span[]? Spans = null);

    private sealed record Span(int From, int To) : IParsable<Span>, IValidatableObject
    {
        public static Span Parse(string s, IFormatProvider? provider)
        {
            var parts = s.Split('-');
            return new(int.Parse(parts[0], provider), int.Parse(parts[1], provider));
        }

        public static bool TryParse(
            [NotNullWhen(true)] string? s, IFormatProvider? provider, [MaybeNullWhen(false)] out Span result)
        {
            result = Parse(s!, provider);
            return true;
        }

        public IEnumerable<ValidationResult> Validate(ValidationContext validationContext) =>
            From <= To ? [] : [new("upside down")];
    }
}
