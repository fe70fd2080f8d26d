using GinSharp.Startup;

// What a process does whose time is measured.
switch (args)
{
    case ["empty"]:
        break;
    case ["parse", var file]:
        Work.Parse(file);
        break;
    case ["whole"]:
        Work.ParseRegisterAndCreate();
        break;
    case ["scan", .. var files]:
        Work.Scan(files);
        break;
    default:
        Console.Error.WriteLine("usage: GinSharp.Startup empty | parse FILE | whole | scan FILE...");
        Environment.ExitCode = 2;
        break;
}
