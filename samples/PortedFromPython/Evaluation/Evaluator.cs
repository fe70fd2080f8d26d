using GinSharp;
using TinyText.Data;
using TinyText.Models;

namespace TinyText.Evaluation;

/// <summary>Asks a model about all examples, or the first ones, and shows the answers to loggers.</summary>
[Configurable]
public sealed class Evaluator(IReadOnlyList<Func<IEvaluationLogger>> loggerCls, int? numExamples = null)
{
    public void Evaluate(ClassifierModel model, Dataset data)
    {
        (Example, string)[] answers =
        [
            .. data.Examples
                .Take(numExamples ?? data.Examples.Count)
                .Select(example => (example, model.Predict(example.Text))),
        ];
        foreach (var newLogger in loggerCls)
        {
            newLogger().Log(answers);
        }
    }
}
