/** The look of a rendered page: light and dark, print, no font and no picture from elsewhere. */
export const style = `
:root{color-scheme:light dark;--ink:#1b1b1f;--soft:#5b5b66;--paper:#fbfaf7;--card:#fff;--line:#dedad2;--mark:#fff3bf;--good:#1d6b3a;--bad:#a3271f;--wait:#7a5200}
@media screen and (prefers-color-scheme:dark){:root{--ink:#eceae4;--soft:#aba79d;--paper:#17171a;--card:#202024;--line:#38383f;--mark:#4a4012;--good:#7fd39b;--bad:#ff9d92;--wait:#f2c464}}
*{box-sizing:border-box}body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.55 system-ui,sans-serif}
main,header,footer{max-width:60rem;margin:0 auto;padding:1rem}h1{font:700 2rem/1.2 Georgia,serif;margin:.5rem 0}h2{font:700 1.4rem/1.3 Georgia,serif;margin:2rem 0 0}h3{font:700 1.15rem/1.3 Georgia,serif;margin:0}
.event,.contradiction{background:var(--card);border:1px solid var(--line);border-radius:.6rem;padding:1rem 1.2rem;margin:1rem 0}
.contradiction h2{margin:0}.sides{display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,18rem),1fr));gap:1rem}details{margin:1rem 0}summary{cursor:pointer;font-weight:650}
.contradiction{border-left:.35rem solid var(--bad)}.top{display:flex;gap:1rem;justify-content:space-between;align-items:baseline;flex-wrap:wrap}
.status{font-size:.85rem;font-weight:700;border:1.5px solid currentColor;border-radius:1rem;padding:.1rem .7rem;white-space:nowrap}
.reported{color:var(--soft)}.confirmed,.confirms{color:var(--good)}.disputed,.denied,.called-off,.denies,.retracts{color:var(--bad)}.unconfirmed,.planned,.declines,.unaware,.evades{color:var(--wait)}
dl{display:grid;grid-template-columns:minmax(6rem,auto) 1fr;gap:.3rem 1rem;margin:.8rem 0 0}dt{color:var(--soft)}dd{margin:0}
q{quotes:none}blockquote{margin:.2rem 0 .6rem;padding-left:.8rem;border-left:3px solid var(--line)}.source{color:var(--soft);font-size:.85rem}
ol.timeline{list-style:none;padding:0}ol.timeline li{display:grid;grid-template-columns:16rem 1fr;gap:1rem;padding:.35rem 0;border-top:1px solid var(--line)}
a{color:inherit}@media(max-width:40rem){ol.timeline li,dl{grid-template-columns:1fr;gap:.1rem}}@media print{.event{break-inside:avoid}details::details-content{content-visibility:visible}}
`.trim();
