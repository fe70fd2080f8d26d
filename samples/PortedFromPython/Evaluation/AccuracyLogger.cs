using System.Globalization;
using GinSharp;
using TinyText.Data;

namespace TinyText.Evaluation;

/// <summary>How many answers are right, label by label.</summary>
[Configurable]
public sealed class AccuracyLogger : IEvaluationLogger
{
    public void Log(IReadOnlyList<(Example Example, string Answer)> answers)
    {
        foreach (var label in answers.GroupBy(answer => answer.Example.Label))
        {
            var right = label.Count(answer => answer.Answer == label.Key);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture, $"{label.Key,-8} {right,2} of {label.Count()}"));
        }
    }
}
