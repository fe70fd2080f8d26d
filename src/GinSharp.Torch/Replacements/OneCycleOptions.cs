namespace GinSharp.Torch.Replacements;

/// <summary>What a cycle is made of; rates and momentums for each group of parameters.</summary>
internal sealed record OneCycleOptions(
    int Steps, double Rising, bool IsLinear, bool CyclesMomentum, bool HasThreePhases, double Division,
    double FinalDivision, double[] Rates, double[] LeastMomentums, double[] MostMomentums)
{
    public double Between(double from, double to, double part) => IsLinear
        ? ((to - from) * part) + from
        : to + ((from - to) / 2 * (Math.Cos(Math.PI * part) + 1));

    public List<Phase> Phases(int group)
    {
        var most = Rates[group];
        var first = most / Division;
        var last = first / FinalDivision;
        var (low, high) = (LeastMomentums[group], MostMomentums[group]);
        var up = new Phase((Rising * Steps) - 1, (first, most), (high, low));
        return HasThreePhases
            ?
            [
                up,
                new Phase((2 * Rising * Steps) - 2, (most, first), (low, high)),
                new Phase(Steps - 1, (first, last), (high, high)),
            ]
            : [up, new Phase(Steps - 1, (most, last), (low, high))];
    }

    /// <summary>From where to where a rate and a momentum go, and up to which step.</summary>
    internal sealed record Phase(double End, (double From, double To) Rate, (double From, double To) Momentum);
}
