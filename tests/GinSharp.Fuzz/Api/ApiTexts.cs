namespace GinSharp.Fuzz.Api;

/// <summary>Random values, scopes and lines as a .gin file has them.</summary>
internal static class ApiTexts
{
    public static readonly string[] Scopes = ["", "", "", "a/", "a/b/", "one/", "b/"];

    public static readonly string[] Macros = ["m1", "m2", "m3", "one", "a/m1"];

    private static readonly string[] Anything =
    [
        "None", "True", "0", "-1", "1.5", "1e400", "-0.0", "2j", "b'\\x00z'", "'text'", "[]", "()", "{}", "[1, 'a', (2.5,)]",
        "{'a': 1, 2: [3, None]}", "((1, 2), [%m1])", "%m1", "%m2", "%m3", "%a/m1", "%K1", "%k.K2", "%Mode.Fast",
        "%modes.Mode.Far", "%gin.REQUIRED", "@Cast.Plain()", "@a/Cast.Plain()", "@Cast.Plain", "@a/b/Cast.Any",
        "@one/gin.singleton()", "@Methods.Warmup", "@Missing()", "@Same()", "@left.Same()", "[@Cast.Point(), %m2]",
        "{'x': @b/Cast.Square()}", "99999999999999999999", "1e-320", "'it\\'s \"so\"'", "[[[[]]]]", "@Model.Sample",
        "@Methods.Iterate()", "@Methods.Postpone()", "%unbound", "{(1, 2): 3}", "{1: 2, True: 3}", "@IntBox()", "@Spare()",
    ];

    private static readonly Dictionary<string, string[]> ByKind = new()
    {
        ["int"] = ["0", "1", "3", "-7", "255", "256", "0x10", "1_000", "2147483647", "2147483648"],
        ["long"] = ["0", "-1", "9223372036854775807", "-9223372036854775808", "18446744073709551615", "0b101"],
        ["double"] = ["0", "0.5", "1e-3", "3", "-0.0", "1e400", "-1e400", "1e308", "0.1", "123456789.125"],
        ["celsius"] = ["0.5", "-1e-3", "1"],
        ["decimal"] = ["0", "1.10", "-2.5", "79228162514264337593543950335", "1e-20"],
        ["complex"] = ["2j", "1.5", "-2.5j"],
        ["bool"] = ["True", "False"],
        ["text"] =
        [
            "''", "'ab'", "'a b'", "\"it's\"", "'\\n\\t\\u00e9'", "'é😀'", "'@x()'", "'%m1'", "'#'", "r'\\d'",
            "'many words that do not fit on one line of the text, so that it must be cut into several pieces, all told'",
        ],
        ["char"] = ["'a'", "'\\n'", "'ab'", "''"],
        ["span"] = ["'00:01:00'", "'1.02:03:04.5'", "'-00:00:01'", "'never'"],
        ["when"] = ["'2026-11-28'", "'2026-11-28T10:00:00Z'", "'2026-11-28T10:00:00.1234567'"],
        ["day"] = ["'2026-11-28'", "'0001-01-01'"],
        ["hour"] = ["'10:00'", "'23:59:59.9999999'"],
        ["at"] = ["'2026-11-28T10:00:00+02:00'", "'2026-11-28T10:00:00-11:30'"],
        ["guid"] = ["'6f9619ff-8b86-d011-b42d-00cf4fc964ff'", "'none'"],
        ["link"] = ["'https://example.org/a?b#c'", "'relative/path'", "''"],
        ["version"] = ["'1.2'", "'1.2.3.4'"],
        ["bytes"] = ["b''", "b'a\\xff'", "[1, 2]"],
        ["color"] = ["'Red'", "'blue'", "1", "'Pink'", "7", "None"],
        ["access"] = ["'Read'", "'Read, Write'", "'change'", "5", "['Read', 'Run']", "8", "0"],
        ["nozero"] = ["'One'", "'last'", "0", "2", "7"],
        ["mode"] = ["%Mode.Fast", "'Slow'", "-1", "%modes.Mode.Far"],
        ["ints"] = ["[]", "[1, 2, 3]", "(4, 5)", "[%m1]", "[3, 3, 1]", "[1.0]", "7"],
        ["doubles"] = ["[]", "[1, 2.5]", "(1e400,)"],
        ["texts"] = ["[]", "['a', 'b c']", "('x',)", "['\\n', '']"],
        ["nested"] = ["[]", "[[1], [], [2, 3]]", "[(1, 2)]"],
        ["colors"] = ["['Red', 2]", "[]", "[None]"],
        ["counts"] = ["{}", "{'a': 1}", "{'b': 2, 'a': %m1}", "{1: 2}"],
        ["rates"] = ["{'x': [1, 2.5]}", "{'y': []}"],
        ["names"] = ["{'Red': 'r'}", "{1: 'g', 'Blue': 'b'}", "{'Red': 'a', 0: 'b'}"],
        ["deep"] = ["{1: {'a': [1, {'b': None}], 'c': 2j}}", "{}"],
        ["pair"] = ["(1, 'a')", "[2, 'b']", "(1,)", "None"],
        ["nest"] = ["(1, (2.5, True))", "(1, 2, 3)"],
        ["plain"] = ["@Cast.Plain()", "@a/Cast.Plain()", "@one/gin.singleton()", "%m3", "None"],
        ["point"] = ["@Cast.Point()", "@b/Cast.Point()"],
        ["anyref"] = ["@Cast.Any()", "@a/Cast.Any()"],
        ["box"] = ["@IntBox()", "@a/IntBox()"],
        ["shape"] = ["@Cast.Circle()", "@b/Cast.Square()", "@a/Cast.Circle()", "None"],
        ["shapes"] = ["[@Cast.Square(), @b/Cast.Circle()]", "[]", "(@a/Cast.Square(),)"],
        ["namedshapes"] = ["{'s': @Cast.Square()}", "{}"],
        ["handle"] = ["@Cast.Plain", "@a/Cast.Plain", "@Cast.Plain()"],
        ["schedule"] = ["@Methods.Warmup", "@a/Methods.Warmup"],
    };

    public static T Pick<T>(this Random random, T[] items) => items[random.Next(items.Length)];

    public static string Value(Random random, string kind) =>
        random.Next(8) == 0 || !ByKind.TryGetValue(kind, out var values) ? random.Pick(Anything) : random.Pick(values);

    /// <summary>A key and its kind; now and then one that names nothing.</summary>
    public static (string Key, string Kind) Key(Random random)
    {
        var target = random.Pick(ApiTargets.All);
        var (name, kind) = random.Pick(target.Parameters);
        return random.Next(40) switch
        {
            0 => ($"{target.Selector}.nothing", "any"),
            1 => ("Nowhere.value", "any"),
            2 => ("Same.size", "int"),
            3 => ("OldName.fresh", "int"),
            4 => ("Plain.count", "int"),
            _ => ($"{random.Pick(Scopes)}{target.Selector}.{name}", kind),
        };
    }

    public static string Lines(Random random) =>
        string.Join('\n', Enumerable.Range(0, 1 + random.Next(4)).Select(_ => Line(random)));

    private static string Line(Random random)
    {
        switch (random.Next(24))
        {
            case 0:
            case 1:
            case 2:
                return $"{random.Pick(Macros)} = {Value(random, random.Pick(["int", "any", "text", "plain", "double"]))}";
            case 3:
                return $"one/gin.singleton.constructor = {random.Pick(["@Cast.Plain", "@a/Cast.Plain", "@Cast.Circle", "@Cast.Any"])}";
            case 4:
                var target = random.Pick(ApiTargets.All);
                return $"{random.Pick(Scopes)}{target.Selector}:\n" + string.Join('\n', target.Parameters.Take(3)
                    .Select(parameter => $"  {parameter.Name} = {Value(random, parameter.Kind)}"));
            case 5 when random.Next(3) == 0:
                return $"include '{random.Pick(ApiFiles.Names)}'";
            case 6 when random.Next(3) == 0:
                return random.Pick(["import nowhere.at.all", "x = = 1", "Plain.count = [1", "Plain.count 3", "# only a comment"]);
            default:
                var (key, kind) = Key(random);
                return $"{key} = {Value(random, kind)}";
        }
    }
}
