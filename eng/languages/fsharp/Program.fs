open System
open GinSharp

[<Configurable>]
type Optimizer(learningRate: float, ?momentum: float) =
    override _.ToString() = sprintf "Optimizer %g %g" learningRate (defaultArg momentum 0.9)

[<Configurable>]
type Trainer(optimizer: Func<float, Optimizer>, layers: int list, name: string option) =
    member _.Describe() = sprintf "%O %A %A" (optimizer.Invoke 0.1) layers name

let config = new GinConfig()
config.ParseFile "config.gin" |> ignore
config.FinalizeConfig()
printfn "%s" (config.Create<Trainer>().Describe())
printf "%s" (config.OperativeConfig())
