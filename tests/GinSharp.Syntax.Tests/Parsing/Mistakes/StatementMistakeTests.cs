namespace GinSharp.Syntax.Tests.Parsing.Mistakes;

public class StatementMistakeTests
{
    [Theory]
    [InlineData("%a = 1",
        "t.gin(1,1): error GIN1003: expected a statement, found '%'. A macro is defined without '%'.")]
    [InlineData("@a.b = 1",
        "t.gin(1,1): error GIN1003: expected a statement, found '@'. '@' stands in values only: a statement "
        + "starts with the name alone.")]
    [InlineData("// c", "t.gin(1,1): error GIN1003: expected a statement, found '//'. A comment starts with '#'.")]
    [InlineData("/* c */ a = 1",
        "t.gin(1,1): error GIN1003: expected a statement, found '/*'. A comment starts with '#'.")]
    [InlineData("; c", "t.gin(1,1): error GIN1003: expected a statement, found ';'. A comment starts with '#'.")]
    [InlineData("-- c", "t.gin(1,1): error GIN1003: expected a statement, found '--'. A comment starts with '#'.")]
    [InlineData("- a",
        "t.gin(1,1): error GIN1003: expected a statement, found '-'. There are no lines of a list: a list is "
        + "written [1, 2].")]
    [InlineData("[section]",
        "t.gin(1,1): error GIN1003: expected a statement, found '['. There are no sections: 'name:' and indented "
        + "lines make a block.")]
    [InlineData("\"a\".b = 1",
        "t.gin(1,1): error GIN1003: expected a statement, found a string. A name stands without quotes.")]
    [InlineData("1a.b = 1",
        "t.gin(1,1): error GIN1003: expected a statement, found '1a'. A name starts with a letter or '_'.")]
    [InlineData("{\n\"a\": 1\n}",
        "t.gin(1,1): error GIN1003: expected a statement, found '{'. There are no braces around statements: 'name:' and "
        + "indented lines make a block.")]
    [InlineData("<<<<<<< HEAD",
        "t.gin(1,1): error GIN1003: expected a statement, found '<<'. The marks of a merge conflict are to be resolved "
        + "first.")]
    [InlineData("=======",
        "t.gin(1,1): error GIN1003: expected a statement, found '=='. The marks of a merge conflict are to be resolved "
        + "first.")]
    [InlineData(">>>>>>> other",
        "t.gin(1,1): error GIN1003: expected a statement, found '>>'. The marks of a merge conflict are to be resolved "
        + "first.")]
    [InlineData("?", "t.gin(1,1): error GIN1003: expected a statement, found '?'")]
    [InlineData("}", "t.gin(1,1): error GIN1003: expected a statement, found '}'")]
    [InlineData("“a” = 1",
        "t.gin(1,1): error GIN1003: expected a statement, found '“'. Strings stand in straight quotes: ' or \".")]
    [InlineData("= 1", "t.gin(1,1): error GIN1003: expected a statement, found '='")]
    [InlineData("/a.b = 1",
        "t.gin(1,1): error GIN1003: expected a statement, found '/'. Remove it: a key starts with a name.")]
    [InlineData("%a.b()",
        "t.gin(1,1): error GIN1003: expected a statement, found '%'. A macro is defined without '%'.")]
    public void Diagnose_LineThatStartsNoStatement_SaysWhatDoes(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("a.b", "t.gin(1,4): error GIN1004: expected '=' or ':' after 'a.b', found the end of the text")]
    [InlineData("a.b\nc = 1", "t.gin(1,4): error GIN1004: expected '=' or ':' after 'a.b', found the end of the line")]
    [InlineData("a.b := 1", "t.gin(1,5): error GIN1004: expected '=' or ':' after 'a.b', found ':='. Write '='.")]
    [InlineData("a.b == 1", "t.gin(1,5): error GIN1004: expected '=' or ':' after 'a.b', found '=='. Write '='.")]
    [InlineData("a.b => 1", "t.gin(1,5): error GIN1004: expected '=' or ':' after 'a.b', found '=>'. Write '='.")]
    [InlineData("a.b += 1", "t.gin(1,5): error GIN1004: expected '=' or ':' after 'a.b', found '+='. Write '='.")]
    [InlineData("a.b 1", "t.gin(1,5): error GIN1004: expected '=' or ':' after 'a.b', found '1'. Is '=' missing?")]
    [InlineData("a.b \"x\"",
        "t.gin(1,5): error GIN1004: expected '=' or ':' after 'a.b', found a string. Is '=' missing?")]
    [InlineData("a() = 1",
        "t.gin(1,2): error GIN1004: expected '=' or ':' after 'a', found '('. Parentheses stand after a reference "
        + "only, in a value.")]
    [InlineData("a.b[0] = 1",
        "t.gin(1,4): error GIN1004: expected '=' or ':' after 'a.b', found '['. A part of a value cannot be bound.")]
    [InlineData("learning rate = 1",
        "t.gin(1,10): error GIN1004: expected '=' or ':' after 'learning', found 'rate'. Did you mean "
        + "'learning_rate' or 'learning.rate'?")]
    [InlineData("def f():\n  return 1\na = 1", "t.gin(1,5): error GIN1004: expected '=' or ':' after 'def', found 'f'")]
    [InlineData("a b:\n  c = 1\n\n  d = 2\ne = 1",
        "t.gin(1,3): error GIN1004: expected '=' or ':' after 'a', found 'b'")]
    [InlineData("Trainer epochs = 3",
        "t.gin(1,9): error GIN1004: expected '=' or ':' after 'Trainer', found 'epochs'. Did you mean "
        + "'Trainer.epochs' or 'Trainer_epochs'?")]
    [InlineData("s/Trainer epochs = 3",
        "t.gin(1,11): error GIN1004: expected '=' or ':' after 's/Trainer', found 'epochs'. Did you mean "
        + "'s/Trainer.epochs' or 's/Trainer_epochs'?")]
    [InlineData("Trainer.learning rate = 1",
        "t.gin(1,18): error GIN1004: expected '=' or ':' after 'Trainer.learning', found 'rate'. Did you mean "
        + "'Trainer.learning_rate'?")]
    [InlineData("learning-rate = 1",
        "t.gin(1,9): error GIN1004: expected '=' or ':' after 'learning', found '-'. Did you mean 'learning_rate'?")]
    [InlineData("Trainer.max-epoch-count = 3",
        "t.gin(1,12): error GIN1004: expected '=' or ':' after 'Trainer.max', found '-'. Did you mean "
        + "'Trainer.max_epoch_count'?")]
    [InlineData("my-scope/Adam.beta-two = 3",
        "t.gin(1,3): error GIN1004: expected '=' or ':' after 'my', found '-'. Did you mean 'my_scope/Adam.beta_two'?")]
    [InlineData("my-scope/ = 3", "t.gin(1,3): error GIN1004: expected '=' or ':' after 'my', found '-'")]
    [InlineData("fast\\Adam.beta = 3",
        "t.gin(1,5): error GIN1004: expected '=' or ':' after 'fast', found '\\'. A scope is followed by '/'.")]
    [InlineData("Trainer->epochs = 3",
        "t.gin(1,8): error GIN1004: expected '=' or ':' after 'Trainer', found '->'. A dot stands between a "
        + "configurable and its parameter.")]
    [InlineData("Trainer {",
        "t.gin(1,9): error GIN1004: expected '=' or ':' after 'Trainer', found '{'. The lines of a block are "
        + "indented and follow 'name:'.")]
    [InlineData("a // b",
        "t.gin(1,3): error GIN1004: expected '=' or ':' after 'a', found '//'. A comment starts with '#'.")]
    [InlineData("a/= 1", "t.gin(1,2): error GIN1004: expected '=' or ':' after 'a', found '/='. Write '='.")]
    [InlineData("let x = 1", "t.gin(1,5): error GIN1004: expected '=' or ':' after 'let', found 'x'. Leave out 'let'.")]
    public void Diagnose_KeyWithoutEqualsSign_SaysWhatIsExpected(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("a = 1;", "t.gin(1,6): error GIN1005: expected the end of the line, found ';'. Remove it.")]
    [InlineData("a = 1,", "t.gin(1,6): error GIN1005: expected the end of the line, found ','. Remove it.")]
    [InlineData("a = 1, 2",
        "t.gin(1,6): error GIN1005: expected the end of the line, found ','. A tuple stands in parentheses.")]
    [InlineData("a = 1,000",
        "t.gin(1,6): error GIN1005: expected the end of the line, found ','. Digits are grouped with '_': 1_000.")]
    [InlineData("a = 1 c.d = 2",
        "t.gin(1,7): error GIN1005: expected the end of the line, found 'c'. Put each statement on a line of its own.")]
    [InlineData("a = 1; c.d = 2",
        "t.gin(1,6): error GIN1005: expected the end of the line, found ';'. Put each statement on a line of its own.")]
    [InlineData("a = 1]",
        "t.gin(1,6): error GIN1005: expected the end of the line, found ']'. No bracket is open that it could close.")]
    [InlineData("a = 1 ?", "t.gin(1,7): error GIN1005: expected the end of the line, found '?'")]
    [InlineData("a = 1 \\ \nb = 2",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '\\'. Nothing may stand after a backslash "
        + "that continues a line, not even blanks.")]
    [InlineData("a = 1 \\\nb = 2",
        "t.gin(2,1): error GIN1005: expected the end of the line, found 'b'. The backslash at the end of the line "
        + "above joins this line to it.")]
    [InlineData("a = 1 + 2j",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '+'. There is no arithmetic: write the "
        + "result.")]
    [InlineData("a = 'a' % 3",
        "t.gin(1,9): error GIN1005: expected the end of the line, found '%'. There is no arithmetic: write the "
        + "result.")]
    [InlineData("a = 2 ** 3",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '**'. There is no arithmetic: write the "
        + "result.")]
    [InlineData("a = 1 if True else 2",
        "t.gin(1,7): error GIN1005: expected the end of the line, found 'if'. There are no expressions: write the "
        + "result.")]
    [InlineData("a = 50%",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '%'. Text stands in quotes.")]
    [InlineData("a = 2020-01-01",
        "t.gin(1,9): error GIN1005: expected the end of the line, found '-'. Text stands in quotes.")]
    [InlineData("a = [1][0]",
        "t.gin(1,8): error GIN1005: expected the end of the line, found '['. A part of a value cannot be taken.")]
    [InlineData("a = %b()",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '('. A macro takes its value as it is: "
        + "remove the parentheses.")]
    [InlineData("a = @b()()", "t.gin(1,9): error GIN1005: expected the end of the line, found '('")]
    [InlineData("a = @b c", "t.gin(1,8): error GIN1005: expected the end of the line, found 'c'")]
    [InlineData("a = 'it's'",
        "t.gin(1,9): error GIN1005: expected the end of the line, found 's'. A quote inside a string is written "
        + "with a backslash before it, or the string in the other quotes.")]
    [InlineData("a = 2 // two",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '//'. A comment starts with '#'.")]
    [InlineData("a = 2 /* two */",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '/*'. A comment starts with '#'.")]
    [InlineData("a = 2 -- two",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '--'. A comment starts with '#'.")]
    [InlineData("a = 2 ; two",
        "t.gin(1,7): error GIN1005: expected the end of the line, found ';'. A comment starts with '#'.")]
    [InlineData("a = 4 // 2",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '//'. There is no arithmetic: write "
        + "the result.")]
    [InlineData("a = 1,5",
        "t.gin(1,6): error GIN1005: expected the end of the line, found ','. A decimal point is written '.', "
        + "and a tuple stands in parentheses.")]
    [InlineData("a = 1,2,3",
        "t.gin(1,6): error GIN1005: expected the end of the line, found ','. A decimal point is written '.', "
        + "and a tuple stands in parentheses.")]
    [InlineData("a = \"b\" + \"c\"",
        "t.gin(1,9): error GIN1005: expected the end of the line, found '+'. Strings that stand side by side "
        + "are joined: remove the '+'.")]
    [InlineData("a = 1 2",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '2'. Several values make a list: [1, 2].")]
    [InlineData("a = 1 'b'",
        "t.gin(1,7): error GIN1005: expected the end of the line, found a string. Several values make a list: [1, 2].")]
    [InlineData("a = () => 1",
        "t.gin(1,8): error GIN1005: expected the end of the line, found '=>'. There are no expressions: write "
        + "the result.")]
    [InlineData("a = @b//c",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '//'. A scope is missing between the slashes.")]
    [InlineData("a = @b<c>()",
        "t.gin(1,7): error GIN1005: expected the end of the line, found '<'. A reference has no type arguments.")]
    public void Diagnose_StatementThatGoesOn_SaysWhatIsTooMuch(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);

    [Theory]
    [InlineData("a = 1 \\\n",
        "t.gin(2,1): error GIN1015: expected a line after the backslash, found the end of the text")]
    [InlineData("a = \\\n", "t.gin(2,1): error GIN1020: expected a value after '=', found the end of the text")]
    [InlineData("\\\n", "t.gin(2,1): error GIN1003: expected a statement, found the end of the text")]
    [InlineData("a \\\r\n", "t.gin(2,1): error GIN1004: expected '=' or ':' after 'a', found the end of the text")]
    public void Diagnose_ContinuationAtTheEnd_SaysWhatIsMissing(string text, params string[] expected) =>
        Reading.Diagnose(text).Should().Equal(expected);
}
