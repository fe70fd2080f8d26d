using GinSharp;
using TinyText.Data;

namespace TinyText.Evaluation;

/// <summary>The first wrong answers.</summary>
[Configurable]
public sealed class MistakeLogger(int limit = 10) : IEvaluationLogger
{
    public void Log(IReadOnlyList<(Example Example, string Answer)> answers)
    {
        foreach (var (example, answer) in answers.Where(a => a.Answer != a.Example.Label).Take(limit))
        {
            Console.WriteLine($"'{example.Text}' is {example.Label}, not {answer}");
        }
    }
}
