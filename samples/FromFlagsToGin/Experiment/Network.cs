namespace FromFlagsToGin.Experiment;

public abstract record Network;
