// TorchSharp's random numbers belong to the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
