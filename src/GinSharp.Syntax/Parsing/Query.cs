using Sprache;

namespace GinSharp.Syntax.Parsing;

/// <summary>
/// Puts rules together, in place of Sprache's own operators: those make half a dozen closures for each step of each
/// run, these none.
/// </summary>
internal static class Query
{
    /// <summary><c>from value in parser select …</c></summary>
    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> select) => input =>
    {
        var result = parser(input);
        return result.WasSuccessful ? Succeed(select(result.Value), result) : new Failure<TResult>(result.Remainder);
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

        return one.Then(second(one.Value), select);
    };

    /// <summary>Goes on after a rule that matched with another, which was chosen by what follows.</summary>
    public static IResult<TResult> Then<T1, T2, TResult>(
        this IResult<T1> one, Parser<T2> second, Func<T1, T2, TResult> select)
    {
        var two = second(one.Remainder);
        return two.WasSuccessful
            ? Succeed(select(one.Value, two.Value), two)
            : new Failure<TResult>(two.Remainder);
    }

    /// <summary>A rule and what must follow it, whose value nobody needs.</summary>
    public static Parser<T> Before<T, TNext>(this Parser<T> parser, Parser<TNext> next) => input =>
    {
        var result = parser(input);
        if (!result.WasSuccessful)
        {
            return result;
        }

        var after = next(result.Remainder);
        if (!after.WasSuccessful)
        {
            return new Failure<T>(after.Remainder);
        }

        SourceInput.From(result.Remainder).MoveTo(after.Remainder.Position);
        return result;
    };

    private static Success<TResult> Succeed<T, TResult>(TResult value, IResult<T> last)
    {
        var (context, position) = SourceInput.From(last.Remainder);
        return new Success<TResult>(value, context, position);
    }
}
