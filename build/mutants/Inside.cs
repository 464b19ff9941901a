using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Runtime.Loader;
using Xunit.Abstractions;
using Xunit.Sdk;

namespace AdminReform.Mutants;

/// <summary>Inside a process of its own: the tests, with one mutant switched on or none.</summary>
internal sealed class Inside
{
    public const string Control = "MutantControl", Active = "ActiveMutant", Reached = "Reached", Answer = "mutant: ";

    private readonly byte[] _reached = new byte[1 << 20];
    private readonly FieldInfo _active;
    private readonly Assembly _assembly;
    private readonly TextWriter _out = Console.Out;

    public Inside(string tests, string subject)
    {
        var folder = Path.GetDirectoryName(Path.GetFullPath(tests))!;
        AssemblyLoadContext.Default.Resolving += (context, name) =>
            Path.Combine(folder, $"{name.Name}.dll") is var file && File.Exists(file) ? context.LoadFromAssemblyPath(file) : null;
        var control = Assembly.LoadFrom(Path.Combine(folder, $"{subject}.dll")).GetTypes().Single(type => type.Name == Control);
        control.GetField(Reached)!.SetValue(null, _reached);
        _active = control.GetField(Active)!;
        _active.SetValue(null, -1);
        _assembly = Assembly.LoadFrom(Path.GetFullPath(tests));
        Console.SetOut(TextWriter.Null);
    }

    /// <summary>Lists the namespaces, or runs the tests of one and says what they reach, or tries what is asked for, line by line.</summary>
    public int Run(string[] namespaces)
    {
        var methods = _assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false }).SelectMany(type => type.GetMethods())
            .Where(method => method.GetCustomAttribute<Xunit.FactAttribute>() is { Skip: null }).ToList();
        if (namespaces is [])
        {
            _out.WriteLine(string.Join('\n', methods.Select(method => method.ReflectedType!.Namespace).Distinct()));
        }
        else if (namespaces is ["-"])
        {
            var byName = methods.ToDictionary(Name);
            while (Console.ReadLine() is { } line)
            {
                var parts = line.Split('\t');
                _out.WriteLine(Answer + Try(int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1..].Select(part => part.Split(' ')).Select(part => (byName[part[0]], int.Parse(part[1], CultureInfo.InvariantCulture)))));
                _out.Flush();
            }
        }
        else
        {
            foreach (var method in methods.Where(method => namespaces.Contains(method.ReflectedType!.Namespace)))
            {
                Array.Clear(_reached);
                var start = Spent;
                var passed = Passes(method);
                var ids = string.Join(' ', _reached.Index().Where(each => each.Item != 0).Select(each => each.Index));
                _out.WriteLine($"{(passed ? "passed" : "failed")}\t{method.ReflectedType!.FullName}\t{method.Name}\t{Spent - start}\t{ids}");
            }
        }

        return 0;
    }

    private static string Name(MethodInfo method) => $"{method.ReflectedType!.FullName}.{method.Name}";

    private string Try(int mutant, IEnumerable<(MethodInfo Method, int Limit)> tests)
    {
        _reached[mutant] = 0;
        foreach (var (method, limit) in tests)
        {
            var start = Spent;
            using var end = new Timer(_ => EndWhere(Spent - start > limit, $"{Outcomes.Timeout} {Name(method)}"), null, 200, 200);
            _active.SetValue(null, mutant);
            var passed = Passes(method);
            _active.SetValue(null, -1);
            if (!passed)
            {
                return Passes(method) ? $"{Outcomes.Killed} {Name(method)}" : $"{Outcomes.Again} {Outcomes.Killed}";
            }
        }

        return _reached[mutant] != 0 ? Outcomes.Survived : Outcomes.Again;
    }

    private bool Passes(MethodInfo method)
    {
        using var sink = new Sink();
        var collection = new TestCollection(new TestAssembly(Reflector.Wrap(_assembly)), null, "mutants");
        using var discoverer = new Discoverer(Reflector.Wrap(_assembly), sink);
        var cases = discoverer.Find(new TestMethod(new TestClass(collection, Reflector.Wrap(method.ReflectedType!)), Reflector.Wrap(method)), sink);
        return cases.Count > 0 && cases.All(each =>
            each.RunAsync(sink, sink, [], new ExceptionAggregator(), new CancellationTokenSource()).GetAwaiter().GetResult().Failed == 0 && !sink.HasFailed);
    }

    // Of the processor: by the clock a test takes long where others work beside it.
    private static int Spent => (int)Environment.CpuUsage.TotalTime.TotalMilliseconds;

    // A test that loops is on a thread that nothing ends but the end of the process.
    private void EndWhere(bool isLate, string outcome)
    {
        if (!isLate)
        {
            return;
        }

        _out.WriteLine(Answer + outcome);
        _out.Flush();
        Process.GetCurrentProcess().Kill();
    }

    /// <summary>xunit's discoverer, one method at a time: the rows of a theory are found when it runs.</summary>
    private sealed class Discoverer(IAssemblyInfo assembly, Sink sink) : XunitTestFrameworkDiscoverer(assembly, sink, sink)
    {
        public List<IXunitTestCase> Find(ITestMethod method, Sink found)
        {
            FindTestsForMethod(method, false, found, new Late());
            return found.Cases;
        }
    }

    private sealed class Late : ITestFrameworkDiscoveryOptions
    {
        public TValue GetValue<TValue>(string name) => name == "xunit.discovery.PreEnumerateTheories" ? (TValue)(object)false : default!;

        public void SetValue<TValue>(string name, TValue value)
        {
        }
    }

    /// <summary>Hears of the tests found and ends a theory at its first failure.</summary>
    private sealed class Sink : IMessageBus, IMessageSink, ISourceInformationProvider
    {
        public List<IXunitTestCase> Cases { get; } = [];

        public bool HasFailed { get; private set; }

        public ISourceInformation GetSourceInformation(ITestCase testCase) => null!;

        public bool OnMessage(IMessageSinkMessage message) => QueueMessage(message);

        public bool QueueMessage(IMessageSinkMessage message)
        {
            if (message is ITestCaseDiscoveryMessage { TestCase: IXunitTestCase found })
            {
                Cases.Add(found);
            }

            HasFailed |= message is ITestFailed or IErrorMessage;
            return !HasFailed;
        }

        public void Dispose()
        {
        }
    }
}
