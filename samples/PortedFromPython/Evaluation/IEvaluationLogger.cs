using TinyText.Data;

namespace TinyText.Evaluation;

/// <summary>Says something about the answers of a model.</summary>
public interface IEvaluationLogger
{
    void Log(IReadOnlyList<(Example Example, string Answer)> answers);
}
