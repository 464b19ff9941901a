using System.CommandLine;
using System.CommandLine.Help;
using AdminReform.Reports;
using AdminReform.Results;
using AdminReform.Texts;
using OnTimeReview.Reading;
using OnTimeReview.Rebuilding;
using OnTimeReview.Rendering;
using OnTimeReview.Rendering.Html;
using OnTimeReview.Rendering.Json;
using OnTimeReview.Rendering.Terminal;
using OnTimeReview.Reviewing;
using OnTimeReview.Suggesting;
using OnTimeReview.Views;
using OnTimeReview.Writing;
using Spectre.Console;

namespace OnTimeReview.Commands;

/// <summary>The one command: reads, reviews, shows and writes.</summary>
public sealed class ReviewCommand
{
    private const int Done = 0;
    private const int RejectedRows = 1;
    private const int Unusable = 2;
    private const int NothingRead = 3;
    private const int Unexpected = 4;
    private const int WidthWithoutTerminal = 120;

    private readonly Words _words;
    private readonly ReviewOptions _options;
    private readonly ParseResult _arguments;

    private ReviewCommand(string[] args)
    {
        _words = new Words(LanguageOf(args));
        _options = new ReviewOptions(_words);
        var root = new RootCommand(_words.Of(
            "Rà soát thời hạn giải quyết hồ sơ một cửa: đọc hồ sơ, đối chiếu hạn, đếm, nhắc việc, lập báo cáo.",
            "Reviews a one-stop office's dossiers on time: reads them, checks their due days, counts, escalates, reports."));
        foreach (var option in _options.All)
        {
            root.Options.Add(option);
        }

        if (root.Options.OfType<HelpOption>().FirstOrDefault() is { Action: HelpAction usual } help)
        {
            help.Action = new HelpWithExamples(usual, _words);
            help.Description = _words.Of("Hiện phần trợ giúp này.", "Shows this help.");
        }

        if (root.Options.OfType<VersionOption>().FirstOrDefault() is { } version)
        {
            version.Description = _words.Of("Hiện phiên bản.", "Shows the version.");
        }

        root.SetAction(_ => Execute());
        _arguments = root.Parse(args);
    }

    /// <summary>Runs with the arguments of the process and returns its exit code.</summary>
    public static int Run(string[] args)
    {
        var command = new ReviewCommand(args);
        return command._arguments.Errors.Count == 0 || command._arguments.Action is HelpWithExamples
            ? command._arguments.Invoke()
            : Fail(string.Join("; ", ParserErrors.Of(command._arguments, command._words)));
    }

    private int Execute()
    {
        try
        {
            if (_arguments.GetValue(_options.Suggest) is { } log)
            {
                Console.Out.Write(MappingSuggestion.Of(log, _arguments.GetValue(_options.Dossiers)));
                return Done;
            }

            var console = Terminal();
            var plan = Plan();
            var period = Period();
            var outputs = Outputs();
            var calendar = OfficeFiles.PreviousCalendar(_arguments.GetValue(_options.Ics));
            if (IsOfPlanAlone)
            {
                return ShowPlan(console, outputs);
            }

            var input = ProgressBar.Run(console, _words.Of("Đọc hồ sơ", "Reading"), progress => Input(progress, period));
            var view = ProgressBar.Run(console, _words.Of("Rà soát", "Reviewing"), progress => ReviewBuild.Run(plan(input), progress));
            outputs.GetValueOrDefault(_options.Report.Name)?.Write(System.Text.Encoding.UTF8.GetBytes(Page.Draw(view, _words)));
            outputs.GetValueOrDefault(_options.Json.Name)?.Write(JsonReport.Write(view));
            WriteOfficeFiles(outputs, view, calendar);
            new Tables(console, _words).Show(view);
            Console.Out.Write($"\n{PlainBlock.Write(view.Totals)}");
            return Ending(view.Totals);
        }
        catch (InputException error)
        {
            return Fail(_words[error.Text]);
        }
        catch (Exception error) when (error is not OutOfMemoryException)
        {
            // What nobody foresaw is a fault of this program; its user gets a line and not a stack.
            return Fail(
                _words.Of($"lỗi không lường trước, xin báo lại: {error.GetType().Name}: {error.Message}", $"an unforeseen fault, please report it: {error.GetType().Name}: {error.Message}"),
                Unexpected);
        }
    }

    /// <summary>Figures of a plan without a log are about no dossiers, and so are shown by themselves.</summary>
    private bool IsOfPlanAlone => _arguments.GetValue(_options.Plan) is not (null or PlanChoice.None)
        && (_arguments.GetValue(_options.Measurements) ?? _arguments.GetValue(_options.Outlooks)) is not null
        && new[] { _options.Events, _options.Dossiers, _options.Mapping, _options.Processes, _options.Procedures }.All(option => _arguments.GetValue(option) is null);

    private int ShowPlan(IAnsiConsole console, IReadOnlyDictionary<string, OutputFile> outputs)
    {
        string[] ofDossiers = [_options.Csv.Name, _options.Form.Name, _options.Items.Name, _options.Ics.Name];
        if (outputs.Keys.FirstOrDefault(ofDossiers.Contains) is { } needless)
        {
            throw InputException.Of(
                $"{needless} ghi hồ sơ, mà một kế hoạch và số liệu thì không có hồ sơ nào; bỏ {needless}, hoặc thêm --events",
                $"{needless} writes dossiers, and a plan with figures has none; leave {needless} out, or add --events");
        }

        var choice = PlanFile.Read(_arguments.GetValue(_options.Plan)!, _arguments.GetValue(_options.Measurements), _arguments.GetValue(_options.Outlooks))!;
        var view = PlanReview.Run(choice, _arguments.GetValue(_options.At) is { } at ? MomentArgument.Parse(at).Date : null);
        outputs.GetValueOrDefault(_options.Report.Name)?.Write(System.Text.Encoding.UTF8.GetBytes(PlanPage.Draw(view, _words)));
        outputs.GetValueOrDefault(_options.Json.Name)?.Write(JsonReport.Write(view));
        outputs.GetValueOrDefault(_options.Xlsx.Name)?.Write(OfficeFiles.Workbook([view.Table], _words.Language, Tell));
        new Tables(console, _words).Show(view);
        return view.Plan.Problems.Count > 0 && _arguments.GetValue(_options.Strict) ? RejectedRows : Done;
    }

    private void WriteOfficeFiles(IReadOnlyDictionary<string, OutputFile> outputs, ReviewView view, string? calendar)
    {
        outputs.GetValueOrDefault(_options.Xlsx.Name)?.Write(OfficeFiles.Workbook(view.Office.Value.Tables, _words.Language, Tell));
        outputs.GetValueOrDefault(_options.Csv.Name)?.Write(OfficeFiles.Csv(view.Office.Value.Overdue, _words.Language));
        outputs.GetValueOrDefault(_options.Form.Name)?.Write(OfficeFiles.Csv(view.Office.Value.Form!, _words.Language));
        outputs.GetValueOrDefault(_options.Items.Name)?.Write(OfficeFiles.Csv(view.Office.Value.Items!, _words.Language));
        outputs.GetValueOrDefault(_options.Ics.Name)?.Write(OfficeFiles.Calendar(view, calendar, _words.Language, Tell));
    }

    private void Tell(Problem problem) => Console.Error.WriteLine($"OnTimeReview: {TerminalText.Of($"{problem.Path}: {_words[problem.Message]}".ReplaceLineEndings(" "))}");

    private int Ending(Totals totals) => totals switch
    {
        { Read: > 0, Reviewed: 0 } => Fail(
            _words.Of(
                $"CẢ {_words.Number(totals.Read)} HỒ SƠ ĐỀU BỊ LOẠI, không rà soát được hồ sơ nào; xem lại ánh xạ",
                $"ALL {_words.Number(totals.Read)} DOSSIERS WERE REJECTED and none was reviewed; look at the mapping"),
            NothingRead),
        { Rejected: > 0 } when _arguments.GetValue(_options.Strict) => RejectedRows,
        _ => Done,
    };

    /// <summary>Before anything is read: what is written may not be what is read.</summary>
    private IReadOnlyDictionary<string, OutputFile> Outputs() => OutputFile.Of(
        [(_options.Report.Name, _arguments.GetValue(_options.Report)), (_options.Json.Name, _arguments.GetValue(_options.Json)),
            (_options.Xlsx.Name, _arguments.GetValue(_options.Xlsx)), (_options.Csv.Name, _arguments.GetValue(_options.Csv)),
            (_options.Form.Name, _arguments.GetValue(_options.Form)), (_options.Items.Name, _arguments.GetValue(_options.Items)), (_options.Ics.Name, _arguments.GetValue(_options.Ics))],
        [(_options.Events.Name, _arguments.GetValue(_options.Events)), (_options.Dossiers.Name, _arguments.GetValue(_options.Dossiers)), (_options.Mapping.Name, _arguments.GetValue(_options.Mapping)),
            (_options.Processes.Name, _arguments.GetValue(_options.Processes)), (_options.Procedures.Name, _arguments.GetValue(_options.Procedures)),
            (_options.Plan.Name, _arguments.GetValue(_options.Plan) is { } plan && File.Exists(plan) ? plan : null), (_options.Measurements.Name, _arguments.GetValue(_options.Measurements)),
            (_options.Outlooks.Name, _arguments.GetValue(_options.Outlooks))]);

    /// <summary>A file or a pipe gets plain text of a fixed width.</summary>
    private static IAnsiConsole Terminal()
    {
        if (!Console.IsOutputRedirected)
        {
            // https://no-color.org: whatever it says, unless it says nothing.
            var terminal = AnsiConsole.Console;
            terminal.Profile.Capabilities.ColorSystem = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")) ? terminal.Profile.Capabilities.ColorSystem : ColorSystem.NoColors;
            return terminal;
        }

        var console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Ansi = AnsiSupport.No,
            ColorSystem = ColorSystemSupport.NoColors,
            Interactive = InteractionSupport.No,
            Out = new AnsiConsoleOutput(Console.Out),
        });
        console.Profile.Width = WidthWithoutTerminal;
        return console;
    }

    private ReviewInput Input(Action<double> progress, ReportingPeriod? period)
    {
        var events = _arguments.GetValue(_options.Events);
        var dossiers = _arguments.GetValue(_options.Dossiers);
        var mapping = _arguments.GetValue(_options.Mapping);
        var processes = _arguments.GetValue(_options.Processes);
        var procedures = _arguments.GetValue(_options.Procedures);
        var at = _arguments.GetValue(_options.At);
        return (events, mapping, at) switch
        {
            (null, null, null) when processes is null && procedures is null && dossiers is null => RebuiltReview.Input(),
            (null, _, _) when dossiers is not null => throw InputException.Of("--dossiers chỉ dùng cùng --events", "--dossiers is used with --events only"),
            (null, null, null) when processes is null => throw InputException.Of("--procedures chỉ dùng cùng --events", "--procedures is used with --events only"),
            (null, null, null) => throw InputException.Of("--processes chỉ dùng cùng --events", "--processes is used with --events only"),
            (null, _, _) => throw InputException.Of("--mapping và --at chỉ dùng cùng --events (--at còn dùng cùng --measurements)", "--mapping and --at are used with --events only (--at with --measurements, too)"),
            (_, null, _) => throw InputException.Of("--events cần --mapping", "--events needs --mapping"),
            (_, _, null) => throw InputException.Of("--events cần --at, ví dụ 2012-01-25T00:00:00+01:00", "--events needs --at, such as 2012-01-25T00:00:00+01:00"),
            _ => EventLogFile.Read((events, dossiers), mapping, (processes, procedures), MomentArgument.Parse(at), period, progress, CancellationToken.None),
        };
    }

    /// <summary>The reporting period that was asked for; a form of a log is of no other, and a workbook without one says why.</summary>
    private ReportingPeriod? Period()
    {
        if (_arguments.GetValue(_options.Period) is { } text)
        {
            return _arguments.GetValue(_options.Events) is not null
                ? PeriodArgument.Parse(text)
                : throw InputException.Of("--period chỉ dùng cùng --events", "--period is used with --events only");
        }

        if (_arguments.GetValue(_options.Events) is null)
        {
            return null;
        }

        if (new[] { _options.Form, _options.Items }.FirstOrDefault(option => _arguments.GetValue(option) is not null) is { } form)
        {
            throw InputException.Of($"{form.Name} cần --period, ví dụ 2026-Q3 hoặc 2026-06-15..2026-09-14", $"{form.Name} needs --period, such as 2026-Q3 or 2026-06-15..2026-09-14");
        }

        if (_arguments.GetValue(_options.Xlsx) is not null)
        {
            Console.Error.WriteLine($"OnTimeReview: {_words.Of(
                "--xlsx: không có biểu II.06a và 07a/BTP vì chưa nêu kỳ báo cáo; thêm --period, ví dụ 2026-Q3",
                "--xlsx: without form II.06a and 07a/BTP, because no reporting period was given; add --period, such as 2026-Q3")}");
        }

        return null;
    }

    /// <summary>The plan that was asked for, or the one that the caseload comes with.</summary>
    private Func<ReviewInput, ReviewInput> Plan()
    {
        var (measurements, outlooks) = (_arguments.GetValue(_options.Measurements), _arguments.GetValue(_options.Outlooks));
        if (_arguments.GetValue(_options.Plan) is { } name)
        {
            var choice = PlanFile.Read(name, measurements, outlooks);
            return input => input with { Plan = choice };
        }

        return (measurements ?? outlooks) is null ? input => input : throw InputException.Of("--measurements và --outlooks cần --plan", "--measurements and --outlooks need --plan");
    }

    private static int Fail(string message, int code = Unusable)
    {
        Console.Error.WriteLine($"OnTimeReview: {TerminalText.Of(message.ReplaceLineEndings(" "))}");
        return code;
    }

    /// <summary>The help is in the language too, so it is looked for before the arguments are parsed.</summary>
    private static Language LanguageOf(string[] args)
    {
        var at = Array.IndexOf(args, "--language");
        return args.Contains("--language=en") || args.Contains("--language:en") || (at >= 0 && at + 1 < args.Length && args[at + 1] == "en")
            ? Language.English
            : Language.Vietnamese;
    }
}
