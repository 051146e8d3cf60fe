/** The parts of the page: answer, cards, chips, tables, dialogues. */
export const PARTS = `
.told>div{padding:1.125rem 0;border-top:1px solid var(--line)}
.told>div:first-child{border-top:0}
.told dt{font-weight:700;font-size:.875rem;color:var(--soft);margin-bottom:.25rem}
.told dd>*+*,.card>*+*,li>*+*{margin-top:.625rem}
.lead{font-size:1.0625rem}
@media (min-width:45rem){.told>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:1.25rem}.told dt{margin:.125rem 0 0}}
.answer>.lead{padding:1rem 0}
.soft{color:var(--soft)}.whole{white-space:nowrap}
.chip{display:inline-block;background:var(--ground);color:var(--tone);border-radius:.375rem;padding:.1rem .5rem;font-size:.8125rem;font-weight:600;line-height:1.5}
.chips{display:flex;flex-wrap:wrap;gap:.375rem;align-items:center;margin-top:.375rem}
.id{color:var(--soft);font-size:.8125rem}
.cards{column-gap:1rem}.cards>*{break-inside:avoid;margin-bottom:1rem}
@media (min-width:60rem){.cards:has(>:nth-child(2)){columns:2}}
.card{padding:1.25rem 1.5rem;border-left:.3125rem solid var(--tone)}
.facts>div{display:flex;flex-wrap:wrap;gap:0 .625rem}.facts dt{color:var(--soft);font-weight:600;font-size:.875rem;line-height:1.8}
.fixes{padding-left:1.375rem;display:grid;gap:.75rem}.fixes.one{list-style:none;padding-left:0}
.fixes li::marker{font-weight:700;color:var(--soft)}
.literal{display:flex;gap:.5rem;align-items:flex-start;background:var(--code);border:1px solid var(--line);border-radius:.5rem;padding:.5rem .5rem .5rem .75rem}
.literal>code,.literal>a{flex:1;min-width:0;padding:.25rem 0;background:none}.literal code{background:none;padding:0;white-space:pre-wrap}
button{font:inherit;font-size:.8125rem;font-weight:600;color:var(--link);background:var(--card);border:1px solid var(--line);border-radius:.375rem;padding:.25rem .75rem;cursor:pointer;flex:none}
button:hover{border-color:var(--link)}
.proof+.proof{margin-top:.625rem}
.proof p{font-size:.9375rem}
blockquote{border-left:.1875rem solid var(--line);margin-top:.25rem}
blockquote pre{white-space:pre-wrap;background:var(--code);padding:.5rem .75rem;border-radius:0 .375rem .375rem 0;line-height:1.55}
summary{cursor:pointer;font-weight:600;padding:.25rem 0}
.card details .proof:first-of-type{margin-top:.5rem}
section>details:not(.talk)>summary{margin:.25rem 0 .5rem}
.scroll{overflow-x:auto;padding:0}
.scroll + p,.scroll + details{margin-top:.75rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem;line-height:1.5}
th,td{text-align:left;vertical-align:top;padding:.625rem .875rem;border-top:1px solid var(--line);overflow-wrap:normal;min-width:6.5rem}
td:last-child{overflow-wrap:anywhere;min-width:12rem}
thead th{border-top:0;font-size:.8125rem;color:var(--soft);background:var(--plain-bg);white-space:nowrap;padding-top:.5rem;padding-bottom:.5rem}
tbody tr:first-child>*{border-top:0}
tbody th{font-weight:500;min-width:11rem}tbody th code{background:none;padding:0}
ul.plain,ul.ruled{list-style:none;padding:0}
ul.ruled{columns:22rem;column-gap:2.5rem}
ul.ruled li{break-inside:avoid;padding:.3125rem 0;border-bottom:1px solid var(--line)}ul.ruled .soft{font-size:.8125rem}
.talk{padding:.625rem 1rem;margin-bottom:.5rem}
.talk summary{font-weight:400;padding:.125rem 0}.talk summary code{font-weight:600}
.lines{list-style:none;padding:.75rem 0 .25rem;font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"DejaVu Sans Mono","Noto Sans Mono",monospace;font-size:.8125rem;line-height:1.65}
.lines li{display:grid;grid-template-columns:3rem 4.5rem minmax(0,1fr);gap:.5rem}
.lines li>*+*{margin:0}
.lines .time{color:var(--soft);text-align:right}.lines .who{color:var(--soft);white-space:nowrap;overflow:hidden;text-overflow:ellipsis}
.lines .they .said{font-weight:500}.lines .we .said{color:var(--link)}.lines .between .said{color:var(--soft);font-family:system-ui,-apple-system,"Segoe UI",Roboto,"Noto Sans",sans-serif}
.said{white-space:pre-wrap;unicode-bidi:isolate}
mark{background:var(--mark);color:inherit;padding:.1em .25em;border-radius:.25rem;box-shadow:-.25rem 0 0 var(--bad)}
@media (max-width:40rem){
.lines .time,.lines .between .who{display:none}.lines .who{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
.lines li{position:relative;grid-template-columns:minmax(0,1fr);padding-left:1.375rem}.lines li::before{position:absolute;left:0;color:var(--soft)}
.lines .we::before{content:"→"}.lines .they::before{content:"←"}
}
@media screen and (max-width:40rem){
table,tbody,tr,th,td{display:block;min-width:0}thead{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%)}
tbody tr{padding:.75rem 1rem;border-top:1px solid var(--line)}tbody tr:first-child{border-top:0}
th,td{border:0;padding:.125rem 0}td:empty{display:none}td:last-child{min-width:0}
td[data-label]{display:grid;grid-template-columns:6.5rem minmax(0,1fr);gap:.75rem}
td[data-label]::before{content:attr(data-label);color:var(--soft);font-size:.8125rem;font-weight:600;line-height:1.8}
tbody th{padding-bottom:.25rem}
}
`;
