using System.Collections.Immutable;

namespace GinSharp.Syntax.Parsing;

/// <summary>What stood between a pair of brackets.</summary>
internal readonly record struct Sequence<T>(
    ParseContext Context, ImmutableArray<T> Items, bool HasComma, SourceSpan Span);
