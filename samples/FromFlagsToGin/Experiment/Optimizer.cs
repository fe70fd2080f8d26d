namespace FromFlagsToGin.Experiment;

public abstract record Optimizer;
