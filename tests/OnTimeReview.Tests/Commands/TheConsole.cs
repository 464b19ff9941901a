namespace OnTimeReview.Commands;

/// <summary>Tests that listen to the console run by themselves: others write to it too.</summary>
[CollectionDefinition(nameof(TheConsole), DisableParallelization = true)]
public sealed class TheConsole
{
    /// <summary>Runs the main job and hears what it says.</summary>
    internal static (int Code, string Output, string Error) Run(params string[] args)
    {
        var (output, error) = (Console.Out, Console.Error);
        using var heard = new StringWriter();
        using var complained = new StringWriter();
        Console.SetOut(heard);
        Console.SetError(complained);
        try
        {
            return (ReviewCommand.Run(args), heard.ToString().ReplaceLineEndings("\n"), complained.ToString().ReplaceLineEndings("\n"));
        }
        finally
        {
            Console.SetOut(output);
            Console.SetError(error);
        }
    }
}
