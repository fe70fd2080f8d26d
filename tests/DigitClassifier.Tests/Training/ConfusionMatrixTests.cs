using DigitClassifier.Training;

namespace DigitClassifier.Tests.Training;

public class ConfusionMatrixTests
{
    [Fact]
    public void Add_SomeGuesses_CountsThem()
    {
        var confusion = new ConfusionMatrix();

        confusion.Add([3, 3, 8], [3, 8, 8]);
        confusion.Add([3], [8]);

        (confusion[3, 3], confusion[3, 8], confusion[8, 3], confusion[8, 8]).Should().Be((1, 2, 0, 1));
        (confusion.Total, confusion.Correct, confusion.Highest, confusion.Accuracy).Should().Be((4, 2, 2, 0.5));
    }
}
