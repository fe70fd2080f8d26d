using GinSharp.Fuzz.Api.Cast;

namespace GinSharp.Fuzz.Api;

/// <summary>
/// Runs a program and looks whether what must hold does: only documented exceptions; what is refused changes nothing;
/// what is written leads to the same calls when it is read.
/// </summary>
/// <param name="program">The program.</param>
/// <param name="isThorough">Whether it is looked after each step that only reads, too.</param>
internal sealed class ApiCheck(List<ApiOperation> program, bool isThorough = false)
{
    private ApiFingerprint? _before;

    public long Operations { get; private set; }

    public long Refused { get; private set; }

    /// <summary>The calls that were made again after a text was read.</summary>
    public long Replayed { get; private set; }

    /// <summary>The flaw, or null.</summary>
    public string? Run()
    {
        try
        {
            using var world = new ApiWorld();
            foreach (var operation in program)
            {
                Step(world, operation);
            }

            world.LeaveAll();
            Replayed = ApiReplay.Check(world, program);
            return null;
        }
        catch (ApiFlaw flaw)
        {
            return flaw.Message;
        }
#pragma warning disable CA1031 // Any other exception is the flaw that is looked for.
        catch (Exception exception)
#pragma warning restore CA1031
        {
            return exception.ToString();
        }
    }

    private void Step(ApiWorld world, ApiOperation operation)
    {
        Operations++;
        _before ??= ApiFingerprint.Of(world.Config);
        var isRefused = IsRefused(world, operation);
        if (!isRefused && !operation.Changes)
        {
            // What it changed would show after a later step too.
            if (isThorough || Operations % 8 == 0)
            {
                Compare(world, operation, "changed what it only reads");
            }
        }
        else if (isRefused)
        {
            Refused++;
            Compare(world, operation, "was refused and changed something");
        }
        else
        {
            _before = null;
        }
    }

    // While an exception is caught, the frames that it left are still on the stack: nothing else is done then.
    private static bool IsRefused(ApiWorld world, ApiOperation operation)
    {
        try
        {
            _ = operation.Run(world);
            world.IsTainted |= operation.Taints;
            return false;
        }
        catch (Exception exception) when (exception is GinException or CastException)
        {
            return true;
        }
        catch (Exception exception) when (exception is not ApiFlaw)
        {
            throw new ApiFlaw($"{operation}: {exception}");
        }
    }

    private void Compare(ApiWorld world, ApiOperation operation, string flaw)
    {
        if (ApiFingerprint.Of(world.Config) is var after && after != _before)
        {
            throw new ApiFlaw($"{operation} {flaw}:\nbefore: {_before}\nafter: {after}");
        }
    }
}
