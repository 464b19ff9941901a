namespace OnTimeReview.Rendering.Html;

/// <summary>The page's style sheet: no font, picture or script from elsewhere; dark where the reader's system is; black on white in print.</summary>
public static class Style
{
    public const string Sheet = """
        :root{--ink:#1b2733;--soft:#566472;--line:#dbe1e8;--paper:#f4f6f9;--card:#fff;--brand:#8c1d24;--caution:#fff6df;--caution-line:#d9a520;--good:#12706b;--bad:#b3311c}
        @media (prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#a3b1bf;--line:#34414f;--paper:#131a21;--card:#1b242d;--brand:#e58a8f;--caution:#33290f;--caution-line:#b88a1d;--good:#5cc7bb;--bad:#f0907b}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif}
        .page{max-width:1160px;margin:0 auto;padding:32px 24px 48px}
        header{border-top:5px solid var(--brand);padding-top:20px;margin-bottom:20px}
        h1{font-size:clamp(1.45rem,3.4vw,2.05rem);line-height:1.22;margin:0 0 10px;letter-spacing:-.01em;text-wrap:balance}
        h2{font-size:1.13rem;line-height:1.3;margin:0 0 4px}
        .eyebrow{margin:0 0 6px;color:var(--brand);font-weight:650;font-size:.86rem}
        .meta{margin:0;color:var(--soft);font-size:.94rem}
        .caution{background:var(--caution);border-left:4px solid var(--caution-line);border-radius:6px;padding:12px 16px;margin:0 0 20px}
        .cards{display:grid;grid-template-columns:1.5fr repeat(4,1fr);gap:14px;margin:0 0 20px;padding:0;list-style:none}
        .cards li,.panel{background:var(--card);border:1px solid var(--line);border-radius:12px}
        .cards li{padding:14px 18px 12px}
        .cards b{display:block;font-size:1.75rem;line-height:1.15;font-weight:680;font-variant-numeric:tabular-nums}
        .cards .lead b{font-size:2.5rem;color:var(--good)}
        .cards .low b{color:var(--bad)} .cards a{color:inherit;text-decoration:none;display:block} .cards a:hover span,.cards a:focus-visible span{text-decoration:underline}
        .read{margin:-6px 0 20px;color:var(--soft);font-size:.92rem}
        .cards span{display:block;font-weight:600;font-size:.95rem}
        .cards small{display:block;color:var(--soft);font-size:.85rem}
        .grid{display:grid;grid-template-columns:minmax(0,1fr) minmax(0,1fr);gap:20px;margin-bottom:20px;align-items:start}
        .stack{display:grid;gap:20px}
        .panel{padding:20px 22px;margin:0 0 20px}
        .grid .panel{margin:0}
        .note{margin:0 0 14px;color:var(--soft);font-size:.92rem}
        .bullets{columns:2;column-gap:36px} .bullets>div{break-inside:avoid} .bullets h3{margin-top:0} .bullets>div{padding-top:6px}
        table{border-collapse:collapse;width:100%;font-size:.92rem;margin-top:8px}
        caption{text-align:left;color:var(--soft);font-size:.88rem;padding-bottom:6px}
        th,td{padding:7px 10px;border-bottom:1px solid var(--line);text-align:left;vertical-align:top;overflow-wrap:break-word}
        thead th{font-size:.83rem;color:var(--soft);font-weight:620;vertical-align:bottom}
        thead th.n{white-space:normal}
        tbody th{font-weight:550}
        .n{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
        tfoot th,tfoot td{font-weight:680;border-bottom:0;border-top:2px solid var(--line)}
        .ok{color:var(--good);font-weight:650;white-space:nowrap} .no{color:var(--bad);font-weight:650}
        .k{white-space:nowrap}
        h3{font-size:.98rem;margin:18px 0 6px} ul.plain{margin:0;padding-left:1.15em;font-size:.93rem} ul.plain li{margin:3px 0}
        code{font:.88em ui-monospace,"DejaVu Sans Mono",Consolas,monospace;overflow-wrap:anywhere}
        table.wide{min-width:0} table.wide tbody th{min-width:8.5em}
        details{margin-top:14px} summary{cursor:pointer;color:var(--soft);font-size:.9rem}
        .more{color:var(--soft);font-size:.9rem;margin:10px 0 0}
        footer{color:var(--soft);font-size:.86rem;border-top:1px solid var(--line);padding-top:14px}
        @media (max-width:960px){.bullets{columns:1}.grid{grid-template-columns:minmax(0,1fr)}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}.cards .lead{grid-column:1/-1}}
        @media (max-width:640px){
        .page{padding:18px 14px 32px} .panel{padding:16px 15px} .cards{gap:10px} .cards li{padding:12px 14px 10px}
        table.wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        table.wide caption{display:block}
        table.wide,table.wide tbody,table.wide tfoot,table.wide tr{display:block}
        table.wide tr{border-bottom:1px solid var(--line);padding:9px 0} table.wide tfoot tr{border-bottom:0}
        table.wide th,table.wide td{display:flex;justify-content:space-between;gap:16px;border:0;padding:2px 0;text-align:right;white-space:normal}
        table.wide tbody th,table.wide tfoot th{display:block;min-width:0;text-align:left;font-weight:650;padding-bottom:4px}
        table.wide td::before{content:attr(data-label);color:var(--soft);text-align:left;flex:0 1 auto;font-weight:400;white-space:nowrap}
        table.wide td.long{display:block;text-align:left} table.wide td.long::before{display:block}
        }
        @media print{
        :root{--ink:#000;--soft:#333;--line:#bbb;--paper:#fff;--card:#fff;--caution:#fff}
        @page{margin:14mm}
        body{font-size:10.5pt} .page{max-width:none;padding:0 1px} .panel,.cards li{border-radius:0;break-inside:avoid} .panel.long{break-inside:auto}
        tr,figure{break-inside:avoid} thead{display:table-header-group} .grid{display:flex;flex-direction:column;zoom:.8} .grid>*{width:100%} .grid .stack{order:-1;grid-template-columns:minmax(0,1fr) minmax(0,1fr)}
        table{font-size:8.6pt} th,td{padding:4px 6px} tfoot{display:table-row-group} details{display:none}
        .cards{grid-template-columns:1.4fr repeat(4,1fr);gap:8px} .cards .lead{grid-column:auto} .cards li{padding:8px 10px} .cards b{font-size:15pt} .cards .lead b{font-size:20pt}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        }
        """;
}
