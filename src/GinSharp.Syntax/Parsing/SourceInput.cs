using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>A place in the text that is being parsed. Going on to any other place costs one small object.</summary>
internal class SourceInput(ParseContext context, int position) : IInput
{
    public ParseContext Context { get; } = context;

    public int Position { get; private set; } = position;

    public string Source => Context.Text;

    public bool AtEnd => Position == Source.Length;

    public char Current => Source[Position];

    public int Line => Context.Source.GetPosition(Position).Line;

    public int Column => Context.Source.GetPosition(Position).Column;

    /// <summary>Empty: no rule of this grammar remembers a failure, since none is ever tried twice.</summary>
    public IDictionary<object, object> Memos => new Dictionary<object, object>();

    public IInput Advance() => new SourceInput(Context, Position + 1);

    /// <summary>Moves on past what follows. Only for the remainder of a result that no other rule has seen.</summary>
    public void MoveTo(int position) => Position = position;

    public bool Equals(IInput? other) =>
        other is SourceInput input && input.Context == Context && input.Position == Position;

    public override bool Equals(object? obj) => Equals(obj as IInput);

    public override int GetHashCode() => Position;

    public void Deconstruct(out ParseContext context, out int position) => (context, position) = (Context, Position);

    /// <summary>The input of a rule of this grammar, which must be of this class.</summary>
    public static SourceInput From(IInput input) =>
        input as SourceInput
        ?? throw new ArgumentException("The grammar reads a SourceInput only.", nameof(input));
}
