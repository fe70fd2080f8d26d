using GinSharp;
using TinyText.Data;
using TinyText.Models;

namespace TinyText.Training;

/// <summary>
/// Counts steps and knows the learning rate of each. In Python it lies in a module <c>trainer</c>; a namespace and a
/// class in it should not have one name.
/// </summary>
[Configurable(Module = "tinytext.trainer")]
public sealed class Trainer(ClassifierModel model, Func<int, double> learningRateFn)
{
    public int StepsDone { get; private set; }

    public double Step(IReadOnlyCollection<Example> batch) => model.Learn(batch, learningRateFn(StepsDone++));
}
