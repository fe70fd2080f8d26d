// Snippets print to the console, which is one for the process, and use the one config that belongs to it.
[assembly: CollectionBehavior(DisableTestParallelization = true)]
