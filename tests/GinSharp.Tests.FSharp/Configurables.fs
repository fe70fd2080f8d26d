namespace GinSharp.Tests.FSharp

open System
open GinSharp

/// A record that may be made empty and set afterwards.
[<CLIMutable>]
type Settings =
    { Name: string
      Rate: float
      Tags: string list
      Limit: int option }

/// A record whose constructor takes all fields.
type Size = { Width: int; Height: int }

type Coach(epochs: int, ?rate: float, ?size: Size) =
    member _.Epochs = epochs
    member _.Rate = defaultArg rate 0.5
    member _.Size = size
    member val Notes = ResizeArray<string>() with get
    member val Level = 3 with get, set

type Shapes
    (
        list: (int * string) list,
        set: Set<string>,
        map: Map<string, float list>,
        pair: (int * int) option,
        value: int voption
    ) =
    member _.List = list
    member _.Set = set
    member _.Map = map
    member _.Pair = pair
    member _.Value = value

type Figure =
    | Circle of radius: float
    | Square of side: float

type Drawing(figure: Figure) =
    member _.Figure = figure

module Functions =
    [<Configurable("FSharpArea")>]
    let area (width: int) (height: int) = width * height

    /// A closure: its class and method are named by the compiler.
    let doubled = Func<int, int>(fun number -> 2 * number)
