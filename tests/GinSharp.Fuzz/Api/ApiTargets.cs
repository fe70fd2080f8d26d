using GinSharp.Fuzz.Api.Cast;

namespace GinSharp.Fuzz.Api;

/// <summary>The cast, as programs bind and call it.</summary>
internal static class ApiTargets
{
    public static readonly ApiTarget[] All =
    [
        Of<Plain>("count:int name:text on:bool rate:double"),
        Of<Numbers>("Byte:int small:int Low:int high:int wide:int deep:long huge:long rough:double "
            + "exact:decimal half:double big:long complex:complex"),
        Of<Times>("span:span when:when day:day hour:hour at:at id:guid"),
        Of<Texts>("letter:char note:text link:link version:version bytes:bytes"),
        Of<Choices>("color:color access:access no_zero:nozero mode:mode maybe:color"),
        Of<Maybes>("count:int rate:double on:bool name:text"),
        Of<Lists>("items:ints array:ints names:texts set:ints Fixed:doubles nested:nested colors:colors"),
        Of<Maps>("counts:counts rates:rates names:names deep:deep"),
        Of<Tuples>("pair:pair nested:nest boxed:pair"),
        Of<Point>("x:int y:int"),
        Of<Members>("channels:int Name:text Rate:double Tags:texts Color:color"),
        Of<Fields>("Left:int Right:text"),
        Of<Any>("value:any other:any"),
        Of<Needy>("first:int second:text third:double"),
        Of<Extras>("known:int more:any extra_one:text"),
        Of<Allowed>("first:int second:int"),
        Of<Denied>("first:int second:int"),
        Of<Ranged>("size:int name:text"),
        Of<Renamed>("fresh:int old:int alias:int second:int gone:any"),
        Of<Thrower>("throws:bool"),
        Of<Circle>("radius:double inner:shape"),
        Of<Square>("side:double"),
        Of<Drawing>("main:shape all:shapes named:namedshapes"),
        Of<Holder>("plain:plain point:point any:anyref box:box"),
        Of<Late>("lazy:handle make:handle factory:handle schedule:schedule kind:handle"),
        Of<Weather>("now:celsius past:any"),
        Of<Guarded>("host:text password:text"),
        Of<Model>("layers:int"),
        new("left.Same", [("size", "int")], config => config.Create<SameLeft>()),
        new("right.Same", [("size", "int")], config => config.Create<SameRight>()),
        Method("Warmup", "step:int steps:int", config => config.Invoke<double>(Methods.Warmup)),
        Method("Iterate", "count:int start:int", config => config.Invoke<IEnumerable<int>>(Methods.Iterate)),
        Method("Fetch", "name:text plain:plain", config => config.Invoke<Task<string>>(Methods.Fetch)),
        Method("Sum", "items:ints", config => config.Invoke<int>((Func<int[], int>)Methods.Sum)),
        Method("Postpone", "value:int", config => config.Invoke<Lazy<int>>(Methods.Postpone)),
        new("Model.Sample", Parameters("temperature:double count:int"), config =>
            config.Invoke<double>(config.Create<Model>().Sample)),

        // These are there once a program registers them.
        new("IntBox", Parameters("value:int items:ints"), config => config.Create<Box<int>>()),
        new("TextBox", Parameters("value:text items:texts"), config => config.Create<Box<string>>()),
        new("Spare", Parameters("size:int color:color"), config => config.Create<Spare>()),
    ];

    private static ApiTarget Of<T>(string parameters) =>
        new($"Cast.{typeof(T).Name}", Parameters(parameters), config => config.Create<T>());

    private static ApiTarget Method(string name, string parameters, Func<GinConfig, object?> call) =>
        new($"Methods.{name}", Parameters(parameters), call);

    private static (string, string)[] Parameters(string text) =>
        [.. text.Split(' ').Select(part => part.Split(':')).Select(part => (part[0], part[1]))];
}
