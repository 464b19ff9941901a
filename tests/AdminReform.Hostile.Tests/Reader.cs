using System.Collections;
using System.Reflection;
using System.Text;
using System.Xml.Linq;
using AdminReform.Interchange.EventLogs;
using AdminReform.Results;
using AdminReform.Testing.Conformance;

namespace AdminReform.Hostile;

/// <summary>One public method that reads text, bytes or a stream from outside, found by reflection and called with whatever else it needs.</summary>
internal sealed class Reader
{
    private static readonly Type[] Sources =
        [typeof(string), typeof(byte[]), typeof(Stream), typeof(TextReader), typeof(ReadOnlyMemory<byte>), typeof(ReadOnlyMemory<char>)];

    private static readonly Type[] SourcesThatReflectionCannotPass = [typeof(ReadOnlySpan<char>), typeof(ReadOnlySpan<byte>)];

    private readonly MethodInfo _method;
    private readonly HashSet<string> _documented;

    private Reader(MethodInfo method)
    {
        _method = method;
        _documented = Documented(method);
        Writer = method.DeclaringType!.GetMethods(BindingFlags.Public | BindingFlags.Static)
            .FirstOrDefault(other => other.Name == "Write" && other.ReturnType == typeof(string) && other.GetParameters().Length == 1);
        Seeds = Samples.Texts.GetValueOrDefault(method.DeclaringType.Name) ?? Written() ?? ["{\"version\": 1}"];
    }

    internal static IReadOnlyList<Reader> All { get; } =
    [
        .. KnownValues.Libraries.Append(typeof(ConformanceJson).Assembly).SelectMany(library => library.GetExportedTypes())
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(IsReader)
            .Select(method => new Reader(method)),
    ];

    internal string Name => $"{_method.DeclaringType!.Name}.{_method.Name}({string.Join(", ", _method.GetParameters().Select(parameter => parameter.ParameterType.Name))})";

    internal IReadOnlyList<string> Seeds { get; }

    /// <summary>What writes the values that it reads; <see langword="null"/> where nothing does.</summary>
    internal MethodInfo? Writer { get; }

    /// <summary>Whether everything that it needs beside the source is known.</summary>
    internal string? Missing => _method.GetParameters().Select((parameter, i) => (parameter, i))
        .FirstOrDefault(pair => SourcesThatReflectionCannotPass.Contains(pair.parameter.ParameterType) || (pair.i != Source && pair.parameter.ParameterType != typeof(Stream) && !pair.parameter.IsOut && !pair.parameter.HasDefaultValue && Supply(pair.parameter.ParameterType, 0) is null))
        .parameter?.ToString();

    private int Source => Array.FindIndex(_method.GetParameters(), parameter => Sources.Contains(parameter.ParameterType));

    /// <summary>Reads a text, as bytes where it takes bytes, and says what came of it.</summary>
    /// <exception cref="InvalidOperationException">It threw what it does not document.</exception>
    internal Reading Read(string text, int choice = 0) => Read(text, Bytes(text, choice), choice);

    internal Reading Read(string text, byte[] bytes, int choice)
    {
        var parameters = _method.GetParameters();
        var arguments = parameters.Select((parameter, i) =>
            i == Source ? Argument(parameter.ParameterType, text, bytes, choice)
            : parameter.IsOut ? null
            : parameter.HasDefaultValue ? parameter.DefaultValue is null && parameter.ParameterType.IsValueType ? Activator.CreateInstance(parameter.ParameterType) : parameter.DefaultValue
            : IsOfTwoFiles ? OfTwoFiles(parameter.ParameterType, bytes, choice)
            : Supply(parameter.ParameterType, choice)).ToArray();
        try
        {
            var result = _method.Invoke(null, arguments);
            return result switch
            {
                bool isRead => new Reading(isRead ? arguments[Array.FindIndex(parameters, parameter => parameter.IsOut)] : null, []),
                _ when result!.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Result<>) => Of(result, type),
                _ => new Reading(result, []),
            };
        }
        catch (TargetInvocationException e) when (_documented.Contains(e.InnerException!.GetType().FullName!) && _method.Name == "Parse")
        {
            return new Reading(null, [Problem.Of("parse", e.InnerException!.Message, e.InnerException.Message)]);
        }
        catch (TargetInvocationException e)
        {
            throw new InvalidOperationException($"{Name} threw {e.InnerException!.GetType().Name}: {e.InnerException.Message}\n{e.InnerException.StackTrace}", e.InnerException);
        }
    }

    private static bool IsReader(MethodInfo method) =>
        (method.Name is "Parse" or "TryParse" || method.Name.StartsWith("Read", StringComparison.Ordinal) || (method.Name == "Create" && method.GetParameters() is [{ ParameterType: var only }] && only == typeof(string)))
        && Array.Exists(method.GetParameters(), parameter => Sources.Contains(parameter.ParameterType) || SourcesThatReflectionCannotPass.Contains(parameter.ParameterType));

    private static Reading Of(object result, Type type) => (bool)type.GetProperty("IsSuccess")!.GetValue(result)!
        ? new Reading(type.GetProperty("Value")!.GetValue(result), [])
        : new Reading(null, [.. ((IEnumerable)type.GetProperty("Problems")!.GetValue(result)!).Cast<Problem>()]);

    private static object Argument(Type type, string text, byte[] bytes, int choice) =>
        type == typeof(Stream) && Workbooks.IsOne(text) ? new MemoryStream(Workbooks.Pack(text, choice))
        : type == typeof(string) ? text
        : type == typeof(byte[]) ? bytes
        : type == typeof(Stream) ? new Drip(bytes, 1 + (choice % 7 * 100))
        : type == typeof(TextReader) ? new StringReader(text)
        : type == typeof(ReadOnlyMemory<char>) ? text.AsMemory()
        : new ReadOnlyMemory<byte>(bytes);

    /// <summary>Whether it reads a log whose dossiers are in one file and whose events in another.</summary>
    private bool IsOfTwoFiles => _method.GetParameters().Count(parameter => parameter.ParameterType == typeof(Stream)) == 2;

    private static object? OfTwoFiles(Type type, byte[] bytes, int choice) =>
        type == typeof(Stream) && choice % 3 == 1 ? new MemoryStream(Workbooks.Pack(Workbooks.Odd, choice))
        : type == typeof(Stream) ? new Drip(choice % 2 == 0 ? Encoding.UTF8.GetBytes(Samples.DossierFile) : bytes, 1 + (choice % 5 * 100))
        : type == typeof(EventLogMapping) ? Samples.OfTwoFiles
        : Supply(type, choice);

    private static object? Supply(Type type, int choice) =>
        type == typeof(EventLogMapping) ? Samples.Mappings[choice % Samples.Mappings.Count] : KnownValues.For(type);

    /// <summary>The bytes of a text, at times in another encoding or with some of them changed.</summary>
    private static byte[] Bytes(string text, int choice)
    {
        var bytes = choice % 9 == 8 ? Encoding.Unicode.GetBytes(text) : Encoding.UTF8.GetBytes(text);
        if (choice % 5 == 4 && bytes.Length > 0)
        {
            bytes[choice % bytes.Length] ^= (byte)(1 + (choice % 255));
        }

        return bytes;
    }

    private string[]? Written() => Writer is not null && KnownValues.FewFor(Writer.GetParameters()[0].ParameterType) is { } value
        ? [(string)Writer.Invoke(null, [value])!]
        : null;

    private static HashSet<string> Documented(MethodInfo method)
    {
        var member = $"M:{method.DeclaringType!.FullName}.{method.Name}(";
        var documentation = XDocument.Load(Path.ChangeExtension(method.DeclaringType.Assembly.Location, ".xml"));
        return [.. documentation.Descendants("member")
            .Where(element => element.Attribute("name")!.Value.StartsWith(member, StringComparison.Ordinal))
            .Elements("exception").Select(element => element.Attribute("cref")!.Value[2..])];
    }

    public override string ToString() => Name;
}
