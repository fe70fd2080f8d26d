using GinSharp.Configurables;

namespace GinSharp.Tests.Configurables;

public class TypeNameTests
{
    [Theory]
    [InlineData(typeof(int), "int")]
    [InlineData(typeof(short), "short")]
    [InlineData(typeof(ushort), "ushort")]
    [InlineData(typeof(ulong), "ulong")]
    [InlineData(typeof(nint), "nint")]
    [InlineData(typeof(nuint), "nuint")]
    [InlineData(typeof(void), "void")]
    [InlineData(typeof(double?), "double?")]
    [InlineData(typeof(Int128), "Int128")]
    [InlineData(typeof(Uri), "Uri")]
    [InlineData(typeof(IReadOnlyList<int>), "IReadOnlyList<int>")]
    [InlineData(typeof(Func<IEnumerable<Uri>, object>), "Func<IEnumerable<Uri>, object>")]
    [InlineData(typeof(int[]), "int[]")]
    [InlineData(typeof(int?[][,]), "int?[][,]")]
    [InlineData(typeof((int, string[])), "(int, string[])")]
    [InlineData(typeof((int, int)?), "(int, int)?")]
    [InlineData(typeof(ValueTuple<int>), "ValueTuple<int>")]
    [InlineData(typeof(ValueTuple), "ValueTuple")]
    [InlineData(typeof(Tuple<int, int>), "Tuple<int, int>")]
    [InlineData(
        typeof((int, int, int, int, int, int, int, string, bool)), "(int, int, int, int, int, int, int, string, bool)")]
    [InlineData(typeof(Dictionary<string, int>.KeyCollection), "Dictionary<string, int>.KeyCollection")]
    [InlineData(typeof(Outer<int>.Inner<string>), "TypeNameTests.Outer<int>.Inner<string>")]
    [InlineData(typeof(Outer<>.Inner<>), "TypeNameTests.Outer<TOuter>.Inner<TInner>")]
    [InlineData(typeof(Nullable<>), "Nullable<T>")]
    [InlineData(typeof(List<>), "List<T>")]
    [InlineData(typeof(int*), "int*")]
    public void Of_Type_IsWhatCSharpWrites(Type type, string expected) => TypeName.Of(type).Should().Be(expected);

    [Fact]
    public void Of_ByRef_IsWhatCSharpWrites() => TypeName.Of(typeof(int).MakeByRefType()).Should().Be("ref int");

    public static class Outer<TOuter>
    {
        public static class Inner<TInner>;
    }
}
