// The sample prints to the console of the process.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
