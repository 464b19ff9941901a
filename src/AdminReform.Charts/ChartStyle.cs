namespace AdminReform.Charts;

/// <summary>The style rules that charts expect.</summary>
public static class ChartStyle
{
    /// <summary>
    /// The rules, for a page's <c>style</c> element: dark where the reader's system is, black on white in print. A page gives a chart its own colours by setting the
    /// variables, such as <c>--ar-late</c>.
    /// </summary>
    public const string Sheet =
        """
        :root{--ar-ink:#1b2733;--ar-soft:#566472;--ar-line:#c9d1da;--ar-track:#e7ecf1;--ar-early:#12706b;--ar-ontime:#6fb7a8;--ar-late:#c8442b;--ar-within:#4a7fb5;--ar-off:#dfe4ea;--ar-swap:#f0dca8;--ar-stop:#d9a520;--ar-low:#cdd5de;--ar-mid:#e6ebf0;--ar-top:#cfe8e1;--ar-heat1:#dbe8f5;--ar-heat2:#a9c8e6;--ar-heat3:#6f9fce;--ar-heat4:#2f6195}
        @media (prefers-color-scheme:dark){:root{--ar-ink:#e8edf2;--ar-soft:#a3b1bf;--ar-line:#475563;--ar-track:#2b3743;--ar-early:#35a79f;--ar-ontime:#8fd3c4;--ar-late:#ee7a62;--ar-within:#7fb0e0;--ar-off:#303c48;--ar-swap:#5c4a1c;--ar-stop:#b88a1d;--ar-low:#46535f;--ar-mid:#303c48;--ar-top:#1f4f4a;--ar-heat1:#223a52;--ar-heat2:#294b6e;--ar-heat3:#315f92;--ar-heat4:#3f76b0}}
        @media print{:root{--ar-ink:#000;--ar-soft:#333;--ar-line:#999;--ar-track:#eee;--ar-off:#e4e4e4;--ar-low:#ccc;--ar-mid:#e8e8e8;--ar-top:#d8eee8}.ar-figure{break-inside:avoid}.ar-figure details{display:none}.ar-figure,.ar-chart{-webkit-print-color-adjust:exact;print-color-adjust:exact}}
        .ar-figure{margin:0;color:var(--ar-ink)} .ar-figure figcaption{font-weight:650;margin:0 0 6px}
        .ar-figure table{border-collapse:collapse;font-variant-numeric:tabular-nums;font-size:.92em} .ar-figure caption{text-align:left;color:var(--ar-soft)} .ar-figure th,.ar-figure td{border-bottom:1px solid var(--ar-line);padding:4px 8px;text-align:left;vertical-align:top;font-weight:400} .ar-figure thead th{color:var(--ar-soft)}
        .ar-figure details{margin-top:10px} .ar-figure summary{cursor:pointer;color:var(--ar-soft)}
        .ar-legend{display:flex;flex-wrap:wrap;gap:4px 18px;margin:0 0 10px;padding:0;list-style:none;font-size:.88em;color:var(--ar-soft)}
        .ar-legend i{display:inline-block;width:12px;height:12px;border-radius:3px;margin-right:7px;vertical-align:-1px}
        .ar-chart{display:block;width:100%;overflow:visible;fill:var(--ar-ink);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif;font-size:13.5px}
        .ar-chart .small{font-size:11.5px} .ar-chart .soft{fill:var(--ar-soft)} .ar-chart .value{font-weight:620;font-variant-numeric:tabular-nums} .ar-chart .on{fill:#fff;font-weight:620}
        .ar-chart .track{fill:var(--ar-track)} .ar-chart .early,.ar-chart .counted{fill:var(--ar-early)} .ar-chart .ontime{fill:var(--ar-ontime)} .ar-chart .late{fill:var(--ar-late)} .ar-chart .within,.ar-chart .holder{fill:var(--ar-within)} .ar-chart .off{fill:var(--ar-off)} .ar-chart .stop{fill:var(--ar-stop)} .ar-chart .swap{fill:var(--ar-swap)}
        .ar-chart .low{fill:var(--ar-low)} .ar-chart .mid{fill:var(--ar-mid)} .ar-chart .top{fill:var(--ar-top)}
        .ar-chart .heat0{fill:none;stroke:var(--ar-line)} .ar-chart .heat1{fill:var(--ar-heat1)} .ar-chart .heat2{fill:var(--ar-heat2)} .ar-chart .heat3{fill:var(--ar-heat3)} .ar-chart .heat4{fill:var(--ar-heat4)}
        .ar-chart .axis{stroke:var(--ar-line)} .ar-chart .goal{stroke:var(--ar-ink);stroke-width:3.5} .ar-chart .path{stroke:var(--ar-ink);stroke-width:1.8;stroke-dasharray:3 2} .ar-chart .best{stroke:var(--ar-early);stroke-width:1.8;stroke-dasharray:1 3} .ar-chart .worst{stroke:var(--ar-late);stroke-width:1.8;stroke-dasharray:1 3} .ar-chart .line{stroke:var(--ar-within);stroke-width:2.4} .ar-chart .due{stroke:var(--ar-late);stroke-width:2} .ar-chart .now{stroke:var(--ar-ink);stroke-width:1.4}
        .ar-legend .early,.ar-legend .counted{background:var(--ar-early)} .ar-legend .ontime{background:var(--ar-ontime)} .ar-legend .late{background:var(--ar-late)} .ar-legend .within,.ar-legend .holder{background:var(--ar-within)} .ar-legend .off{background:var(--ar-off)} .ar-legend .stop{background:var(--ar-stop)} .ar-legend .swap{background:var(--ar-swap)} .ar-legend .track{background:var(--ar-track)}
        .ar-legend .low{background:var(--ar-low)} .ar-legend .mid{background:var(--ar-mid)} .ar-legend .top{background:var(--ar-top)} .ar-legend .heat1{background:var(--ar-heat1)} .ar-legend .heat2{background:var(--ar-heat2)} .ar-legend .heat4{background:var(--ar-heat4)}
        .ar-legend .goal{width:4px;border-radius:0;background:var(--ar-ink)} .ar-legend .path{width:0;height:14px;border-radius:0;border-left:2px dashed var(--ar-ink)} .ar-legend .due{width:3px;border-radius:0;background:var(--ar-late)} .ar-legend .now{width:2px;border-radius:0;background:var(--ar-ink)} .ar-legend .line{height:3px;vertical-align:4px;background:var(--ar-within)} .ar-legend .best{width:14px;height:0;border-radius:0;border-top:2px dotted var(--ar-early);vertical-align:4px} .ar-legend .worst{width:14px;height:0;border-radius:0;border-top:2px dotted var(--ar-late);vertical-align:4px}
        """;
}
