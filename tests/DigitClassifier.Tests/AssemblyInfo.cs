// TorchSharp's random numbers and its number of threads belong to the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
