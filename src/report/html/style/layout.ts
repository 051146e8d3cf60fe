/** The page: type, columns, banner, and what changes on paper. */
export const LAYOUT = `
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;scroll-padding-top:1rem}
body{margin:0;background:var(--page);color:var(--ink);font:1rem/1.6 system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif;overflow-wrap:anywhere}
:lang(ja) body,body:lang(ja){font-family:system-ui,-apple-system,"Hiragino Sans","Yu Gothic UI","Noto Sans JP","Noto Sans CJK JP",sans-serif;line-height:1.75;line-break:strict;word-break:normal}
body:lang(th){font-family:system-ui,-apple-system,"Noto Sans Thai","Leelawadee UI",Thonburi,Loma,sans-serif;line-height:1.8}
.inside,main,footer{max-width:72rem;margin:0 auto;padding:0 1.25rem}
h1,h2,h3,h4,p,dl,dd,ul,ol,figure,blockquote,pre{margin:0}
h1{font-size:clamp(1.5rem,1.1rem + 1.8vw,2.25rem);line-height:1.25;letter-spacing:-.01em;text-wrap:balance}
h1:lang(th),h1:lang(ja){line-height:1.45;letter-spacing:0}
h2{font-size:1.25rem;line-height:1.4;margin-bottom:1rem}
h3{font-size:1.0625rem;line-height:1.45}
h4{font-size:.875rem;color:var(--soft);margin-top:.25rem}
a{color:var(--link)}
code,pre{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono",monospace;font-size:.875em;unicode-bidi:isolate}
p code,dd code,li code{background:var(--code);border-radius:.25rem;padding:.1em .3em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip{position:absolute;left:-999px;background:var(--card);color:var(--link);padding:.5rem 1rem;z-index:1}
.skip:focus{left:.5rem;top:.5rem}
:focus-visible{outline:3px solid var(--link);outline-offset:2px;border-radius:.25rem}
.banner{border-top:.375rem solid var(--tone);background:var(--card);border-bottom:1px solid var(--line)}
.banner .inside{padding-top:2rem;padding-bottom:1.75rem}
.good{--tone:var(--good);--ground:var(--good-bg)}.warn{--tone:var(--warn);--ground:var(--warn-bg)}
.bad{--tone:var(--bad);--ground:var(--bad-bg)}.open{--tone:var(--open);--ground:var(--open-bg)}
.plain{--tone:var(--soft);--ground:var(--plain-bg)}
.verdict{display:flex;flex-wrap:wrap;gap:.5rem .875rem;align-items:center;margin-bottom:.75rem}
.seal{background:var(--tone);color:var(--on-strong);font-weight:700;padding:.2rem .75rem;border-radius:99rem;font-size:.9375rem;letter-spacing:.03em}
.target{font-weight:600;font-size:1.0625rem;unicode-bidi:isolate}
.meta{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;color:var(--soft);font-size:.875rem;margin-top:.75rem;align-items:center}
nav ul{max-width:72rem;margin:0 auto;padding:.875rem 1.25rem 0;list-style:none;display:flex;gap:.375rem 1.25rem;flex-wrap:wrap;font-size:.875rem}
nav a{text-decoration:none;font-weight:600}nav a:hover{text-decoration:underline}
@media (max-width:40rem){nav ul{flex-wrap:nowrap;overflow-x:auto;padding-left:.75rem;white-space:nowrap}}
.partial{margin-top:.75rem;color:var(--open);font-weight:600}
main{padding-top:1.5rem;display:grid;gap:2.25rem}
main>section{min-width:0}
footer{color:var(--soft);font-size:.8125rem;padding-top:2.5rem;padding-bottom:2.5rem}
.first.two{display:grid;gap:1.25rem;align-items:start}
@media (min-width:60rem){.first.two{grid-template-columns:minmax(0,1fr) 26rem}}
.answer,.path,.card,.talk,.scroll{background:var(--card);border:1px solid var(--line);border-radius:.75rem}
.answer{padding:.5rem 1.5rem}
.path{padding:1.25rem 1.25rem 1rem}
@media (min-width:60rem){.path{position:sticky;top:1rem}}
figcaption{font-weight:700;margin-bottom:1rem}
@media (max-width:30rem){.answer{padding:.25rem 1rem}.path,.card{padding:1rem}.inside,main,footer{padding-left:.75rem;padding-right:.75rem}}
@media print{
:root{--page:#fff;--card:#fff;--ink:#000;--soft:#444;--line:#bbb;--code:#f2f2f2;--link:#000;--good:#0e6b3a;--warn:#855000;--bad:#b3261e;--open:#5a3ea6;--good-bg:#fff;--warn-bg:#fff;--bad-bg:#fff;--open-bg:#fff;--plain-bg:#fff;--mark:#eee;--on-strong:#fff}
html{font-size:10pt}.route{max-width:22rem}.skip,nav,button.copy{display:none}.seal{border:1px solid;color:var(--tone);background:none}
details::details-content{content-visibility:visible;display:block;height:auto}
.scroll{overflow:visible}.card,.talk,.proof,tr,svg{break-inside:avoid}h2,h3{break-after:avoid}
}
`;
