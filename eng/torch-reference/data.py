"""Batches of a DataLoader: what does not depend on a generator."""
import torch

from reference import *

U_ = "torch.utils.data."
ROWS = str([[float(one), one + 0.5] for one in range(10)])
BASE = f"dataset = @TensorDataset(); torch.utils.data.TensorDataset.tensors = [{ROWS}, {list(range(10))}]"


def make_loader():
    selector = U_ + "DataLoader"
    options = {"batch_size": ["1", "3", "5", "10", "64", "None", "-1", "0"], "drop_last": ["True", "False"],
               "shuffle": ["False", "True", "None"], "num_workers": ["0", "-1"], "pin_memory": "False", "timeout": "0",
               "sampler": "None", "batch_sampler": "None", "collate_fn": "None", "worker_init_fn": "None",
               "multiprocessing_context": "None", "generator": "None", "prefetch_factor": "2",
               "persistent_workers": "False", "pin_memory_device": "''"}
    also = ["batch_size = 3; drop_last = True", "batch_size = 4; shuffle = False", "batch_size = 3; shuffle = True",
            "batch_size = 10; drop_last = True", "batch_size = 11; drop_last = True"]
    for option, lines in variants(selector, BASE, options, also):
        try:
            loader = Builder(lines).build(selector)
            batches = [pack(batch) for batch in loader]
            record("data", selector, option, lines, batches=batches, length=len(loader))
        except Exception as exception:
            refused("data", selector, option, lines, exception, "created")
