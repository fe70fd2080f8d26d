using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>
/// Lets rules be put together as queries, in place of Sprache's own operators: those make half a dozen closures for
/// each step of each run, these none.
/// </summary>
internal static class Query
{
    /// <summary><c>from value in parser select …</c></summary>
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> select) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful
            ? new Success<TResult>(select(result.Value), result.Remainder)
            : new Failure<TResult>(result.Remainder);
    };

    /// <summary><c>from one in first from two in second select …</c></summary>
    public static Parser<TResult> SelectMany<T1, T2, TResult>(
        this Parser<T1> first, Func<T1, Parser<T2>> second, Func<T1, T2, TResult> select) => input =>
    {
        var one = first(input);
        if (!one.WasSuccessful)
        {
            return new Failure<TResult>(one.Remainder);
        }

        var two = second(one.Value)(one.Remainder);
        return two.WasSuccessful
            ? new Success<TResult>(select(one.Value, two.Value), two.Remainder)
            : new Failure<TResult>(two.Remainder);
    };
}
