#!/usr/bin/python3
"""Writes the reference that GinSharp.Torch.Tests compares itself with; README.md says how it is run."""
import gzip
import json
import os
import sys
import warnings

import torch

import data
import modules
import odd
import randomness
import reference
import training
from reference import RECORDS, SELECTORS

warnings.simplefilter("ignore")


def main(target):
    page = os.path.join(os.path.dirname(os.path.abspath(__file__)), "selectors.txt")
    with open(page, encoding="utf-8") as lines:
        SELECTORS.extend(line.strip() for line in lines if line.strip())
    covered = set(modules.TABLE)
    for selector in SELECTORS:
        if selector == "torch.utils.data.IterableDataLoader":
            continue
        reference.signature(selector)
    for selector in SELECTORS:
        name = selector.rsplit(".", 1)[1]
        if selector in covered:
            modules.make(selector)
            modules.make_first(selector)
        elif selector.startswith("torch.optim.lr_scheduler."):
            training.make_scheduler(name)
        elif selector.startswith("torch.optim."):
            training.make_optimizer(name)
        elif selector.startswith("torch.nn.init."):
            randomness.make_initializer(name)
        elif selector.startswith("torch.distributions."):
            randomness.make_distribution(name)
        elif name == "DataLoader":
            data.make_loader()
        elif not selector.startswith("torch.utils.data."):
            raise SystemExit(f"no case for {selector}")
        sys.stdout.flush()
        odd.make(selector)
    with gzip.GzipFile(target, "wb", 9, mtime=0) as file:
        header = {"kind": "header", "torch": torch.__version__, "cases": len(RECORDS)}
        for line in [json.dumps(header), *RECORDS]:
            file.write(line.encode() + b"\n")
    print(f"{len(RECORDS)} records, {os.path.getsize(target)} bytes")


if __name__ == "__main__":
    main(sys.argv[1])
