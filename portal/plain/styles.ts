/** The whole look of a plain copy: no font, no picture, nothing to fetch. */
export const plainStyles = `
:root{color-scheme:light dark;--ink:#1b1f24;--ground:#fff;--muted:#55606b;--link:#0b5c87;--line:#dcd8ce;--petal:#be1e2d}
@media(prefers-color-scheme:dark){:root{--ink:#e8eaed;--ground:#11161b;--muted:#a7b1bb;--link:#7cc4ee;--line:#2c353e;--petal:#ff8a8f}}
*{box-sizing:border-box}
body{margin:0 auto;max-width:37rem;padding:0 1rem 2rem;background:var(--ground);color:var(--ink);font:1.125rem/1.65 system-ui,'Noto Sans',sans-serif;overflow-wrap:break-word}
h1,h2,h3,blockquote p,.name{font-family:Georgia,'Noto Serif','Times New Roman',serif;font-weight:700;text-wrap:balance}
h1{font-size:1.75rem;line-height:1.3;margin:.25rem 0 .75rem}
h2{font-size:1.3125rem;line-height:1.4;margin:2rem 0 .5rem}
h3{font-size:1.125rem;line-height:1.45;margin:1.5rem 0 .25rem}
p{margin:1rem 0}
a{color:var(--link)}
img{display:block;max-width:100%;height:auto;background:var(--line)}
figure{margin:1.5rem 0}
figcaption,.meta,footer,header p,dt,caption{color:var(--muted);font-size:.875rem;line-height:1.5}
figcaption{margin-top:.5rem}
blockquote{margin:1.5rem 0;padding-left:1rem;border-left:3px solid var(--petal)}
blockquote p{font-size:1.25rem;font-weight:400;margin:0}
table{border-collapse:collapse;width:100%;font-size:1rem;line-height:1.5}
.table{overflow-x:auto}
caption{text-align:left;font-weight:600;padding-bottom:.5rem}
th,td{padding:.375rem .75rem .375rem 0;border-top:1px solid var(--line);text-align:left;vertical-align:top}
dl,dd{margin:0}
dd{font-weight:700}
.infobox,.figures,.after{margin:1.5rem 0;padding:1rem 0;border:solid var(--line);border-width:1px 0}
.infobox h2{margin-top:0}
.figures div{display:flex;flex-direction:column-reverse;margin:.5rem 0}
.figures dd{font-size:1.5rem;line-height:1.35}
hr{width:3.5rem;border:0;border-top:3px solid var(--petal)}
.head{padding:1rem 0 .75rem;border-bottom:1px solid var(--ink);margin-bottom:1.5rem}
.head p{margin:0}
.name{font-size:1.25rem;line-height:1.4;margin:0}
.name a,.screen a{display:inline-block;padding:.625rem 0}
.sapo{font-weight:600}
.signed{text-align:right;font-weight:600}
.kicker{margin:0;color:var(--petal);font-size:.875rem;font-weight:600}
.qr{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:1rem;align-items:center;break-inside:avoid}
.qr svg{display:block;width:100%;height:auto;background:#fff}
.qr p{margin:.25rem 0}
@page{margin:16mm 20mm}
@media print{
:root{--ink:#000;--ground:#fff;--muted:#333;--link:#000;--line:#999}
body{max-width:none;padding:0;font:11pt/1.5 Georgia,'Noto Serif','Times New Roman',serif}
h2,h3{break-after:avoid}
figure,table,.infobox{break-inside:avoid}
img{max-height:110mm;width:auto;background:none}
.screen{display:none}
.qr{grid-template-columns:30mm 1fr}
main a[href^=http]::after{content:' ('attr(href)')';font-size:.8em}
.signed a::after,.after a::after,.qr a::after{content:none!important}
}`
