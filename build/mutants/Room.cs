using System.Collections.Immutable;
using System.Diagnostics;

namespace AdminReform.Mutants;

/// <summary>The processes in which mutants meet tests, one after the other.</summary>
internal sealed class Room(Subject subject, Instrumented instrumented) : IDisposable
{
    private readonly Dictionary<string, Process> _open = [];

    /// <summary>Runs what reaches a mutant until a test fails.</summary>
    /// <remarks>A value made once for all is reached by the test that happens to ask first: where only one of a namespace does, the others go behind it.</remarks>
    public string Try(Mutant mutant, ImmutableArray<Test> tests, int most)
    {
        var outcome = Outcomes.NoCoverage;
        foreach (var project in tests.GroupBy(test => test.Project))
        {
            var taken = 0;
            var chosen = project.GroupBy(test => test.Namespace).SelectMany(tests => tests.Count(Reaches) == 1 ? tests : tests.Where(Reaches))
                .OrderByDescending(Reaches).ThenBy(test => test.Milliseconds)
                .TakeWhile(test => (taken += test.Milliseconds) <= most).ToList();
            if (chosen.Count > 0)
            {
                outcome = Ask(project.Key, mutant, chosen, isNew: !_open.ContainsKey(project.Key));
                if (outcome != Outcomes.Survived)
                {
                    return outcome;
                }
            }
        }

        return outcome;

        bool Reaches(Test test) => test.Reached.Contains(mutant.Id);
    }

    private string Ask(string project, Mutant mutant, List<Test> tests, bool isNew)
    {
        if (isNew)
        {
            _open[project] = Text.Start(Environment.ProcessPath!, Path.Combine(instrumented.Folder, project), "inside", $"{project}.dll", subject.Assembly, "-");
        }

        var process = _open[project];
        process.StandardInput.WriteLine(string.Join('\t', tests.Select(test => $"{test.Class}.{test.Method} {5_000 + (5 * test.Milliseconds)}").Prepend(Text.Of(mutant.Id))));
        var outcome = Outcomes.Killed;
        while (process.StandardOutput.ReadLine() is { } line)
        {
            if (line.StartsWith(Inside.Answer, StringComparison.Ordinal))
            {
                outcome = line[Inside.Answer.Length..];
                break;
            }
        }

        if (!outcome.StartsWith(Outcomes.Killed+" ", StringComparison.Ordinal) && outcome != Outcomes.Survived)
        {
            process.Kill();
            process.Dispose();
            _open.Remove(project);
        }

        return !outcome.StartsWith(Outcomes.Again, StringComparison.Ordinal) ? outcome
            : !isNew ? Ask(project, mutant, tests, isNew: true)
            : outcome.EndsWith(Outcomes.Killed, StringComparison.Ordinal) ? Outcomes.Killed : Outcomes.Survived;
    }

    public void Dispose()
    {
        foreach (var process in _open.Values)
        {
            process.Kill();
            process.Dispose();
        }
    }
}
