"""Reads one config with the parser of Python's gin and with GinSharp's, and prints how the times compare.

    python3 tests/GinSharp.Benchmarks/compare_with_python.py [BINDINGS]

Needs a Python in which `import gin` works.
"""

import pathlib
import statistics
import subprocess
import sys
import tempfile
import time

from gin import config_parser

PROJECT = pathlib.Path(__file__).parent
PASSES = 7


class Delegate(config_parser.ParserDelegate):
    """Keeps what stands in the text, as GinSharp's tree does."""

    def configurable_reference(self, scoped_name, evaluate):
        return (scoped_name, evaluate)

    def macro(self, scoped_name):
        return scoped_name


def benchmarks(*arguments):
    command = ["dotnet", "run", "-c", "Release", "--project", str(PROJECT), "--", *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout


def seconds_in_python(text):
    times = []
    for _ in range(PASSES):
        start = time.perf_counter()
        statements = list(config_parser.ConfigParser(text, Delegate()))
        times.append(time.perf_counter() - start)
        assert len(statements) == text.count("\n")
    return statistics.median(times)


def main():
    bindings = sys.argv[1] if len(sys.argv) > 1 else "1000"
    text = benchmarks("text", bindings)
    with tempfile.TemporaryDirectory() as folder:
        path = pathlib.Path(folder, "config.gin")
        path.write_text(text)
        ours = float(benchmarks("time", str(path)).split()[0])
    python = seconds_in_python(text)
    megabytes = len(text) / 1e6
    print(f"{bindings} bindings, {len(text)} characters")
    print(f"Python's gin {python * 1e3:10.2f} ms {megabytes / python:8.2f} MB/s")
    print(f"GinSharp     {ours * 1e3:10.2f} ms {megabytes / ours:8.2f} MB/s")
    print(f"ratio        {python / ours:10.0f}")


if __name__ == "__main__":
    main()
