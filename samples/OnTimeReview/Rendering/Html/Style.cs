namespace OnTimeReview.Rendering.Html;

/// <summary>The page's style sheet: no font, picture or script from elsewhere; dark where the reader's system is; black on white in print.</summary>
public static class Style
{
    public const string Sheet = """
        :root{--ink:#1b2733;--soft:#566472;--line:#dbe1e8;--paper:#f4f6f9;--card:#fff;--brand:#8c1d24;--link:#1a5c96;--caution:#fff6df;--caution-line:#d9a520;--good:#12706b;--bad:#b3311c}
        @media (prefers-color-scheme:dark){:root{--ink:#e8edf2;--soft:#a3b1bf;--line:#34414f;--paper:#131a21;--card:#1b242d;--brand:#e58a8f;--link:#8ec5ff;--caution:#33290f;--caution-line:#b88a1d;--good:#5cc7bb;--bad:#f0907b}}
        *{box-sizing:border-box}
        html{-webkit-text-size-adjust:100%}
        body{margin:0;background:var(--paper);color:var(--ink);font:16px/1.5 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans","DejaVu Sans",Arial,sans-serif}
        .page{max-width:1160px;margin:0 auto;padding:32px 24px 48px}
        header{border-top:5px solid var(--brand);padding-top:20px;margin-bottom:20px}
        h1{font-size:clamp(1.45rem,3.4vw,2.05rem);line-height:1.22;margin:0 0 10px;letter-spacing:-.01em;text-wrap:balance}
        h2{font-size:1.13rem;line-height:1.3;margin:0 0 4px}
        .eyebrow{margin:0 0 6px;color:var(--brand);font-weight:650;font-size:.86rem}
        .meta{margin:0;color:var(--soft);font-size:.94rem}
        a{color:var(--link)} a.d{color:inherit;text-decoration-color:var(--soft)} td a,.headline a,.cards a,.read a{color:inherit}
        .caution{background:var(--caution);border-left:4px solid var(--caution-line);border-radius:6px;padding:10px 16px;margin:0 0 16px;font-size:.92rem}
        .headline{background:var(--card);border:1px solid var(--line);border-left:6px solid var(--good);border-radius:12px;padding:14px 22px 16px;margin:0 0 14px}
        .headline.low{border-left-color:var(--bad)} .headline h2{font-size:1.3rem;margin:0 0 8px} .headline h2 a{text-decoration:none} .headline h2 b{font-size:2.6rem;line-height:1;vertical-align:-.08em;font-variant-numeric:tabular-nums} .headline.low h2 b{color:var(--bad)}
        .headline dl{margin:0} .headline dl>div{display:grid;grid-template-columns:8.5em minmax(0,1fr);padding:5px 0;border-top:1px solid var(--line)} .headline dt{color:var(--soft)} .headline dd{margin:0} .headline ol{margin:0;padding-left:1.2em} .whose{margin:0;padding:0;list-style:none} header .caution{margin:12px 0 0}
        .cards{display:grid;grid-template-columns:repeat(4,1fr);gap:14px;margin:0 0 14px;padding:0;list-style:none}
        .cards li,.panel{background:var(--card);border:1px solid var(--line);border-radius:12px}
        .cards li{padding:12px 18px 10px}
        .cards b{display:block;font-size:1.6rem;line-height:1.15;font-weight:680;font-variant-numeric:tabular-nums}
        .cards .low b{color:var(--bad)} .cards a{text-decoration:none;display:block} .cards a:hover .l,.cards a:focus-visible .l{text-decoration:underline}
        .cards .l{display:block;font-weight:600;font-size:.95rem}
        .cards small{display:block;color:var(--soft);font-size:.85rem}
        .read{margin:0 0 14px;color:var(--soft);font-size:.92rem}
        .contents{margin:0 0 20px;font-size:.92rem} .contents ul{display:flex;flex-wrap:wrap;gap:4px 18px;margin:0;padding:0;list-style:none}
        .codes{display:flex;flex-wrap:wrap;gap:4px 16px;margin:8px 0} .proofs{margin:8px 0;font-size:.92rem} .proofs dt{font-weight:600;margin-top:10px} .proofs dd{margin:0;max-width:60em} :target{scroll-margin-top:12px} dt:target{background:var(--caution)}
        table.report{font-size:.85rem} table.report caption{font-weight:400} .down{display:none}
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
        @media (max-width:960px){.bullets{columns:1}.grid{grid-template-columns:minmax(0,1fr)}.cards{grid-template-columns:repeat(2,minmax(0,1fr))}.across{display:none}.down{display:block}}
        @media (max-width:640px){
        .page{padding:14px 14px 32px} .panel{padding:14px 15px} .cards{gap:8px} .cards li{padding:10px 12px 8px} header{padding-top:12px;margin-bottom:12px} .headline{padding:8px 13px 10px} .headline dl{font-size:.92rem;line-height:1.42} .headline dl>div{display:block} .headline h2{font-size:1.15rem;margin-bottom:4px} .headline h2 b{font-size:2.2rem} h1{font-size:1.25rem;margin-bottom:6px} .eyebrow{font-size:.8rem;margin-bottom:2px} .meta{font-size:.86rem} header .caution{margin-top:8px;padding:6px 12px}
        table.wide thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
        table.wide,table.wide caption,table.wide tbody,table.wide tfoot,table.wide tr,table.wide tbody th,table.wide tfoot th{display:block}
        table.wide tr{border-bottom:1px solid var(--line);padding:7px 0;font-size:.9rem;line-height:1.4} table.wide tfoot tr{border-bottom:0}
        table.wide th,table.wide td{border:0;padding:0;white-space:normal;text-align:left} table.wide tbody th,table.wide tfoot th{min-width:0;font-weight:650}
        table.wide td{display:inline} table.wide td:not(:last-child)::after{content:" ·";color:var(--soft)}
        table.wide td.n::before,table.wide td.long::before{content:attr(data-label) ": ";color:var(--soft)}
        }
        @page{size:A4;margin:18mm 14mm 16mm;@top-left{font:8pt system-ui,"Noto Sans","DejaVu Sans",sans-serif;color:#333}@bottom-left{width:80%;text-align:left;font:7pt system-ui,"Noto Sans","DejaVu Sans",sans-serif;color:#333}@bottom-right{font:8pt system-ui,"Noto Sans","DejaVu Sans",sans-serif;color:#333}}
        @page form{size:A4 landscape}
        @media print{
        :root{--ink:#000;--soft:#333;--line:#bbb;--paper:#fff;--card:#fff;--caution:#fff;--link:#000}
        body{font-size:9.5pt;line-height:1.35} .page{max-width:none;padding:0 1px} header{padding-top:8px;margin-bottom:10px} .panel,.cards li,.headline{border-radius:0;break-inside:avoid} .panel.long{break-inside:auto} .panel{padding:10px 12px;margin-bottom:12px} h2{break-after:avoid}
        .contents,.appendix,footer,details:not([open]):not(.printed):not(.rest),header .caution a{display:none} .form{page:form;break-before:page;break-after:page} .across{display:block} .down{display:none} a{text-decoration:none}
        tr,figure{break-inside:avoid} thead{display:table-header-group} .note,caption,thead{break-after:avoid} tbody tr:first-child{break-before:avoid} .grid{display:block} .grid .panel{margin-bottom:12px} .stack{display:block} .bullets{columns:2}
        table{font-size:8.2pt} th,td{padding:3px 5px} tfoot{display:table-row-group} details{display:block;margin-top:4px} details:not([open]):not(.printed)>:not(summary){display:none} .printed::details-content{content-visibility:visible;height:auto} .printed summary{display:none} .codes,.proofs{display:none} summary{list-style:none;font-size:8.6pt} .headline h2 b{font-size:20pt} .headline h2{font-size:13pt}
        .cards{grid-template-columns:repeat(4,1fr);gap:8px} .cards li{padding:6px 10px} .cards b{font-size:14pt}
        *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
        }
        """;
}
