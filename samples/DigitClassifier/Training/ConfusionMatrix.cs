namespace DigitClassifier.Training;

/// <summary>How often each digit was taken for which.</summary>
public sealed class ConfusionMatrix
{
    /// <summary>The number of classes: the digits from 0 to 9.</summary>
    public const int Size = 10;

    private readonly int[,] _counts = new int[Size, Size];

    /// <summary>How often a digit was taken for another, or for what it is.</summary>
    public int this[int digit, int guess] => _counts[digit, guess];

    /// <summary>The number of digits.</summary>
    public int Total => _counts.Cast<int>().Sum();

    /// <summary>The highest of all counts.</summary>
    public int Highest => _counts.Cast<int>().Max();

    /// <summary>The number of those that were read right.</summary>
    public int Correct => Enumerable.Range(0, Size).Sum(digit => _counts[digit, digit]);

    /// <summary>The share of those that were read right, from 0 to 1; NaN for no digits.</summary>
    public double Accuracy => (double)Correct / Total;

    /// <summary>Counts guesses.</summary>
    /// <param name="digits">What each digit is.</param>
    /// <param name="guesses">What it was taken for.</param>
    public void Add(ReadOnlySpan<long> digits, ReadOnlySpan<long> guesses)
    {
        for (var index = 0; index < digits.Length; index++)
        {
            _counts[digits[index], guesses[index]]++;
        }
    }
}
