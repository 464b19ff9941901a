using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;
using OnTimeReview.Rendering;

namespace OnTimeReview.Commands;

/// <summary>The usual help, then examples and exit codes.</summary>
public sealed class HelpWithExamples(HelpAction usual, Words words) : SynchronousCommandLineAction
{
    /// <summary>What a terminal has at least; a file gets it, too.</summary>
    private const int Width = 80;

    public override int Invoke(ParseResult parseResult)
    {
        var output = parseResult.InvocationConfiguration.Output;
        using var text = new StringWriter();
        parseResult.InvocationConfiguration.Output = text;
        usual.MaxWidth = Math.Min(usual.MaxWidth, Width);
        var code = usual.Invoke(parseResult);
        parseResult.InvocationConfiguration.Output = output;
        output.Write(string.Join('\n', text.ToString().ReplaceLineEndings("\n").Split('\n').Select(Translated)));
        output.Write(words.Of(
            """

            Ví dụ:
              dotnet run --project samples/OnTimeReview -c Release
                  rà soát hồ sơ dựng lại của một thành phố
              dotnet run --project samples/OnTimeReview -c Release -- --report ra-soat.html --json ra-soat.json
                  đồng thời ghi một trang HTML và một tệp JSON
              dotnet run --project samples/OnTimeReview -c Release -- --xlsx ra-soat.xlsx --csv qua-han.csv --ics han-tra.ics
                  ghi sổ Excel, danh sách quá hạn cho Excel và lịch hạn trả
              dotnet run --project samples/OnTimeReview -c Release -- --events wabo-receipt.csv \
                  --mapping samples/OnTimeReview/wabo-receipt.mapping.json --at 2012-01-25T00:00:00+01:00 --strict
                  rà soát một nhật ký sự kiện thật; thêm --processes quy-trinh.json để theo dõi từng bước
              dotnet run --project samples/OnTimeReview -c Release -- --events nhat-ky.xlsx --mapping anh-xa.json \
                  --at 2026-09-15T08:00:00+07:00 --period 2026-Q3 --xlsx quy-3.xlsx --form II-06a.csv --items 07a.csv
                  biểu II.06a và chỉ tiêu 07a/BTP của quý III/2026 từ nhật ký của cơ quan
              dotnet run --project samples/OnTimeReview -c Release -- --plan hanoi-136 \
                  --measurements samples/OnTimeReview/articles.measurements.json --report ke-hoach.html
                  chỉ xét một kế hoạch với số liệu mà các bài báo nêu

            Mã kết thúc: 0 xong; 1 có dòng bị loại và dùng --strict; 2 tham số hoặc tệp không dùng được;
              3 mọi hồ sơ đều bị loại, có hay không có --strict; 4 lỗi không lường trước của chương trình.
            Tệp của --report, --json, --xlsx, --csv, --form, --items và --ics được ghi trọn vẹn hoặc không ghi gì, và không bao giờ đè lên tệp được đọc.


            """,
            """

            Examples:
              dotnet run --project samples/OnTimeReview -c Release
                  reviews the rebuilt caseload of a city
              dotnet run --project samples/OnTimeReview -c Release -- --report review.html --json review.json
                  writes an HTML page and a JSON file as well
              dotnet run --project samples/OnTimeReview -c Release -- --xlsx review.xlsx --csv overdue.csv --ics due.ics
                  writes an Excel workbook, the overdue list for Excel and a calendar of due days
              dotnet run --project samples/OnTimeReview -c Release -- --events wabo-receipt.csv \
                  --mapping samples/OnTimeReview/wabo-receipt.mapping.json --at 2012-01-25T00:00:00+01:00 --strict
                  reviews a real event log; add --processes processes.json to follow its steps
              dotnet run --project samples/OnTimeReview -c Release -- --events log.xlsx --mapping mapping.json \
                  --at 2026-09-15T08:00:00+07:00 --period 2026-Q3 --xlsx quarter-3.xlsx --form II-06a.csv --items 07a.csv
                  form II.06a and the items of 07a/BTP of the third quarter of 2026 from the log of an office
              dotnet run --project samples/OnTimeReview -c Release -- --plan hanoi-136 \
                  --measurements samples/OnTimeReview/articles.measurements.json --report plan.html
                  looks at a plan alone, with the figures that articles give

            Exit codes: 0 done; 1 a row was rejected and --strict was given; 2 an argument or a file cannot be used;
              3 every dossier was rejected, with or without --strict; 4 an unforeseen fault of the program.
            The files of --report, --json, --xlsx, --csv, --form, --items and --ics are written whole or not at all, and never onto a file that is read.


            """));
        return code;
    }

    // The parser's own words are English alone.
    private string Translated(string line) => line switch
    {
        "Description:" => words.Of("Chương trình:", line),
        "Usage:" => words.Of("Cách dùng:", line),
        "Options:" => words.Of("Tùy chọn:", line),
        _ => line.Replace("[options]", words.Of("[tùy chọn]", "[options]"), StringComparison.Ordinal).Replace("[default: ", words.Of("[mặc định: ", "[default: "), StringComparison.Ordinal),
    };
}
