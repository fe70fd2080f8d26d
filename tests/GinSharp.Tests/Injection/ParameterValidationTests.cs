using System.ComponentModel.DataAnnotations;

namespace GinSharp.Tests.Injection;

public class ParameterValidationTests
{
    private readonly GinConfig _config = Sample.EmptyConfig();

    public ParameterValidationTests() => _config.Register(Checked, "Checked", module: "m");

    [Theory]
    [InlineData("count = 0", "'Checked.count' is not valid: 0 is not at least 1 and at most 10")]
    [InlineData("count = 11", "'Checked.count' is not valid: 11 is not at least 1 and at most 10")]
    [InlineData("rate = 10.4", "'Checked.rate' is not valid: 10.4 is not above 1 and below 10")]
    [InlineData("rate = 10", "'Checked.rate' is not valid: 10 is not above 1 and below 10")]
    [InlineData("rate = 1.0", "'Checked.rate' is not valid: 1 is not above 1 and below 10")]
    [InlineData("letter = 'z'", "'Checked.letter' is not valid: The field letter must be between a and f")]
    [InlineData("wait = '02:00:00'", "'Checked.wait' is not valid: The field wait must be between 00:00:00 and 01:00:00")]
    [InlineData("even = 3", "'Checked.even' is not valid: The field even is invalid")]
    public void Check_ValueThatBreaksARule_IsTold(string binding, string fault)
    {
        _config.Parse($"Checked.{binding}");

        _config.Invoking(config => config.FinalizeConfig()).Should().Throw<GinException>().WithMessage(
            $"bindings(1,{11 + binding.IndexOf('=', StringComparison.Ordinal)}): error GIN4013: {fault}");
    }

    [Theory]
    [InlineData("count = 1")]
    [InlineData("count = 10")]
    [InlineData("rate = 1.1")]
    [InlineData("rate = 9.9")]
    [InlineData("letter = 'f'")]
    [InlineData("wait = '01:00:00'")]
    [InlineData("even = 4")]
    public void Check_ValueWithinTheRules_Passes(string binding)
    {
        _config.Parse($"Checked.{binding}");

        _config.Invoking(config => config.FinalizeConfig()).Should().NotThrow();
    }

    [Fact]
    public void Check_ValueThatTheCallerPasses_IsHeldToTheRulesToo() =>
        _config.Invoking(config => config.Invoke<string>(Checked, new GinArgument("count", 20))).Should().Throw<GinException>().WithMessage(
            "error GIN4013: 'Checked.count' is not valid: 20 is not at least 1 and at most 10");

    [Fact]
    public void Check_ResultOfAReference_IsHeldToTheRulesToo()
    {
        _config.Register(() => 3, "Three", module: "m");
        _config.Parse("Checked.even = @Three()");

        _config.Invoking(config => config.Invoke<string>(Checked)).Should().Throw<GinException>().WithMessage(
            "bindings(1,16): error GIN4013: 'Checked.even' is not valid: The field even is invalid");
        _config.Register(() => 4, "Four", module: "m");
        _config.Parse("Checked.even = @Four()");
        _config.Invoke<string>(Checked).Should().Be("1 5 a 00:00:00 4");
    }

    private static string Checked(
        [Range(1, 10)] int count = 1,
        [Range(1.0, 10.0, MinimumIsExclusive = true, MaximumIsExclusive = true)] double rate = 5,
        [Range(typeof(string), "a", "f")] string letter = "a",
        [Range(typeof(TimeSpan), "00:00:00", "01:00:00")] TimeSpan wait = default,
        [Even] int even = 2) => FormattableString.Invariant($"{count} {rate} {letter} {wait} {even}");

    [AttributeUsage(AttributeTargets.Parameter)]
    private sealed class EvenAttribute : ValidationAttribute
    {
        protected override ValidationResult? IsValid(object? value, ValidationContext validationContext) =>
            value is int number && int.IsEvenInteger(number) ? ValidationResult.Success : new ValidationResult(null);
    }
}
