using GinSharp.Docs.Tests.Snippets.Cast;

namespace GinSharp.Docs.Tests.Snippets;

/// <summary>What is said about classes and methods that are to be configurable, and about constants.</summary>
internal static class RegistrationMistakes
{
    public static void GIN2101()
    {
        #region GIN2101
        var config = new GinConfig();
        config.Register(Math.Sin, "Wave", "math");
        config.Register(Math.Cos, "Wave", "math");
        #endregion
    }

    public static void GIN2102()
    {
        #region GIN2102
        var config = new GinConfig();
        config.Register(Math.Pow, allowList: ["x"], denyList: ["y"]);
        #endregion
    }

    public static void GIN2103()
    {
        #region GIN2103
        var config = new GinConfig();
        config.Register(Math.Pow, denyList: ["z"]);
        #endregion
    }

    public static void GIN2104()
    {
        #region GIN2104
        var config = new GinConfig();
        config.Register<Random>();
        #endregion
    }

    public static void GIN2105()
    {
        #region GIN2105
        var config = new GinConfig();
        config.Register(typeof(int).GetMethod("TryParse", [typeof(string), typeof(int).MakeByRefType()])!);
        #endregion
    }

    public static void GIN2106()
    {
        #region GIN2106
        var config = new GinConfig();
        config.Register(typeof(List<>));
        #endregion
    }

    public static void GIN2107()
    {
        #region GIN2107
        var config = new GinConfig();
        config.Register((int steps) => steps * 2);
        #endregion
    }

    public static void GIN2108()
    {
        #region GIN2108
        var config = new GinConfig();
        config.AddConstant("max steps", 100);
        #endregion
    }

    public static void GIN2109()
    {
        #region GIN2109
        var config = new GinConfig();
        config.AddConstant("full.STEPS", 1000);
        config.AddConstant("STEPS", 10);
        #endregion
    }

    public static void GIN2110()
    {
        #region GIN2110
        var config = new GinConfig();
        config.Register<Data>("Secret", denyList: ["Path"]);
        #endregion
    }

    public static void GIN2111()
    {
        #region GIN2111
        var config = new GinConfig();
        config.Register<Optimizer>();
        #endregion
    }

    public static void GIN2112()
    {
        #region GIN2112
        var config = new GinConfig();
        config.Register<Twice>();
        #endregion
    }

    public static void GIN2122()
    {
        #region GIN2122
        var config = new GinConfig();
        config.Register<Lamp>();
        #endregion
    }

    public static void GIN2113()
    {
        #region GIN2113
        var config = new GinConfig();
        config.Register(typeof(Kettle).GetMethod("Boil")!);
        config.Parse("Kettle.Boil.cups = 2");
        config.Register<Kettle>("Pot", "kitchen");
        #endregion
    }

    public static void GIN2114()
    {
        #region GIN2114
        var config = new GinConfig();
        config.AllowDynamicRegistration(typeof(Action).Assembly);
        config.Parse("""
            from __gin__ import dynamic_registration
            import System
            System.Action.method = 4660
            """);
        #endregion
    }
}
