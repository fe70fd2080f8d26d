using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>
/// What a rule that matched gives back. It is also the place after the match: one object instead of two.
/// </summary>
internal sealed class Success<T>(T value, ParseContext context, int position)
    : SourceInput(context, position), IResult<T>
{
    public T Value { get; } = value;

    public IInput Remainder => this;

    public bool WasSuccessful => true;

    public string Message => "";

    public IEnumerable<string> Expectations => [];
}
