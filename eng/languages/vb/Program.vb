Imports System
Imports GinSharp

<Configurable>
Public Class Optimizer
    Private ReadOnly _rate As Double, _momentum As Double
    Public Sub New(learningRate As Double, Optional momentum As Double = 0.9)
        _rate = learningRate
        _momentum = momentum
    End Sub
    Public Property Nesterov As Boolean = False
    Public Overrides Function ToString() As String
        Return $"Optimizer {_rate} {_momentum} {Nesterov}"
    End Function
End Class

<Configurable>
Public Class Trainer
    Private ReadOnly _optimizer As Func(Of Double, Optimizer)
    Public Sub New(optimizer As Func(Of Double, Optimizer))
        _optimizer = optimizer
    End Sub
    Public Function Describe() As String
        Return _optimizer(0.1).ToString()
    End Function
End Class

Module Program
    Sub Main()
        Dim config = New GinConfig()
        config.ParseFile("config.gin")
        config.FinalizeConfig()
        Console.WriteLine(config.Create(Of Trainer)().Describe())
        Console.Write(config.OperativeConfig())
    End Sub
End Module
