namespace GinSharp.Torch.Tests.TensorBoard;

/// <summary>What an event says, by the numbers of TensorBoard's event.proto and summary.proto.</summary>
internal sealed record LoggedEvent(double WallTime, long Step, string Tag, object Value)
{
    public static LoggedEvent Of(ProtobufMessage message)
    {
        var (time, step) = (message.Double(1), message.Integer(2));
        if (message.Has(3))
        {
            return new LoggedEvent(time, step, "version", message.Text(3));
        }

        var value = message.Message(5).Message(1);
        return new LoggedEvent(time, step, value.Text(1), ValueOf(value));
    }

    private static object ValueOf(ProtobufMessage value)
    {
        if (value.Has(2))
        {
            return value.Single(2);
        }

        if (value.Has(4))
        {
            var image = value.Message(4);
            return new LoggedImage(image.Integer(1), image.Integer(2), image.Bytes(4));
        }

        // A text: a tensor of strings (type 7) that metadata gives to the plugin of that name.
        value.Message(9).Message(1).Text(1).Should().Be("text");
        value.Message(8).Integer(1).Should().Be(7);
        return value.Message(8).Text(8);
    }
}
