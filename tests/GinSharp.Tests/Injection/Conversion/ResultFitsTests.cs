using System.Collections;

namespace GinSharp.Tests.Injection.Conversion;

public class ResultFitsTests
{
    [Theory]
    [InlineData(typeof(int), typeof(int), "Always")]
    [InlineData(typeof(int), typeof(int?), "Always")]
    [InlineData(typeof(int), typeof(object), "Always")]
    [InlineData(typeof(List<int>), typeof(IEnumerable<int>), "Always")]
    [InlineData(typeof(void), typeof(string), "Always")]
    [InlineData(typeof(void), typeof(int), "Never")]
    [InlineData(typeof(int?), typeof(int), "AtCall")]
    [InlineData(typeof(DayOfWeek?), typeof(DayOfWeek), "AtCall")]
    [InlineData(typeof(int), typeof(double), "AtCall")]
    [InlineData(typeof(long), typeof(byte), "AtCall")]
    [InlineData(typeof(double), typeof(int), "Never")]
    [InlineData(typeof(bool), typeof(int), "Never")]
    [InlineData(typeof(string), typeof(DayOfWeek), "AtCall")]
    [InlineData(typeof(string), typeof(int), "Never")]
    [InlineData(typeof(string), typeof(Stream), "Never")]
    [InlineData(typeof(object), typeof(int), "AtCall")]
    [InlineData(typeof(object), typeof(Stream), "AtCall")]
    [InlineData(typeof(Stream), typeof(MemoryStream), "AtCall")]
    [InlineData(typeof(Stream), typeof(IList), "AtCall")]
    [InlineData(typeof(string), typeof(IList), "Never")]
    [InlineData(typeof(IDisposable), typeof(Version), "Never")]
    [InlineData(typeof(IDisposable), typeof(Stream), "AtCall")]
    [InlineData(typeof(Version), typeof(Stream), "Never")]
    [InlineData(typeof(IEnumerable<object>), typeof(int[]), "AtCall")]
    [InlineData(typeof(List<object>), typeof(int[]), "AtCall")]
    [InlineData(typeof(List<int>), typeof(int[]), "Never")]
    [InlineData(typeof(IComparable), typeof(TimeSpan), "AtCall")]
    public void Fit_DeclaredTypes_AreJudged(Type result, Type target, string expected) =>
        new ConversionProbe().Compiler.Fit(result, target).ToString().Should().Be(expected);
}
