using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>What a rule gives back after it has reported why it did not match; the statement ends with it.</summary>
internal sealed class Failure<T>(IInput remainder) : IResult<T>
{
    public T Value => throw new InvalidOperationException("A rule that failed has no value.");

    public IInput Remainder { get; } = remainder;

    public bool WasSuccessful => false;

    public string Message => "";

    public IEnumerable<string> Expectations => [];
}
