"""Makes the same calls under Python's gin and under GinSharp, and prints how the least times compare.

    python3 tests/GinSharp.Benchmarks/compare_runtime_with_python.py

Needs a Python in which `import gin` works: `pip install gin-config`, or PYTHONPATH set to a checkout of it.
"""

import pathlib
import subprocess
import sys
import timeit

try:
    import gin
except ImportError:
    sys.exit("Python's gin is missing: pip install gin-config, or set PYTHONPATH to a checkout of it.")

PROJECT = pathlib.Path(__file__).parent
PASSES = 15
CONFIGURABLES = 1000

CONFIG = """
Leaf.units = 64
Leaf.seed = 7
Leaf.rate = 0.1
Leaf.name = 'dense'
Leaf.bias = True
Branch.leaf = @Leaf()
Branch.units = 64
Branch.rate = 0.1
Branch.name = 'dense'
Branch.bias = True
Root.left = @Branch()
Root.right = @Branch()
Root.units = 64
Root.rate = 0.1
Root.name = 'dense'
"""


@gin.configurable
class Leaf:
    def __init__(self, units, seed, rate, name, bias):
        self.units, self.seed, self.rate, self.name, self.bias = units, seed, rate, name, bias


@gin.configurable
class Branch:
    def __init__(self, leaf, units, rate, name, bias):
        self.leaf, self.units, self.rate, self.name, self.bias = leaf, units, rate, name, bias


@gin.configurable
class Root:
    def __init__(self, left, right, units, rate, name):
        self.left, self.right, self.units, self.rate, self.name = left, right, units, rate, name


def nanoseconds(call, times):
    return min(timeit.repeat(call, number=times, repeat=PASSES)) / times * 1e9


def operative_config():
    gin.clear_config()
    calls = []
    lines = []
    for i in range(CONFIGURABLES):
        def function(a=0, b=0.0, c="", d=False, e=None):
            return a
        calls.append(gin.external_configurable(function, name=f"f{i}", module="bench"))
        lines += [f"f{i}.a = {i}", f"f{i}.b = 0.5", f"f{i}.c = 'text'", f"f{i}.d = True", f"f{i}.e = [1, 2]"]
    gin.parse_config(lines)
    for call in calls:
        call()
    return nanoseconds(gin.operative_config_str, 1)


def main():
    gin.parse_config(CONFIG)
    python = [nanoseconds(Leaf, 2000), nanoseconds(Root, 500), operative_config()]
    command = ["dotnet", "run", "-c", "Release", "--project", str(PROJECT), "--", "runtime-times"]
    output = subprocess.run(command, check=True, capture_output=True, text=True).stdout
    names = ["a call with five literals", "a graph of depth three", f"operative config of {CONFIGURABLES:,} configurables"]
    print(f"{'':42}{'Python, µs':>12}{'GinSharp, µs':>14}{'ratio':>8}")
    for name, theirs, ours in zip(names, python, map(float, output.split())):
        print(f"{name:42}{theirs / 1e3:12.1f}{ours / 1e3:14.3f}{theirs / ours:8.0f}")


if __name__ == "__main__":
    main()
