/** Light and dark; every pair of text and ground has a contrast of at least 4.5 : 1. WCAG 2.2 §1.4.3 */
export const COLOURS = `
:root{
--page:#f4f5f7;--card:#fff;--ink:#161b22;--soft:#57606c;--line:#dde1e6;--code:#eef1f4;--link:#0b57a4;
--good:#0e6b3a;--good-bg:#e5f5ec;--warn:#855000;--warn-bg:#fdf1dc;--bad:#b3261e;--bad-bg:#fdecea;
--open:#5a3ea6;--open-bg:#f0ecfb;--plain-bg:#e9ecf0;--mark:#ffe3df;--on-strong:#fff;
}
@media (prefers-color-scheme:dark){:root{
--page:#0e1116;--card:#171b22;--ink:#e6e9ee;--soft:#a3acb9;--line:#2c333d;--code:#20262f;--link:#7db7ff;
--good:#68d391;--good-bg:#12291c;--warn:#f3bf63;--warn-bg:#33270f;--bad:#ff8d82;--bad-bg:#3b1815;
--open:#bba7ff;--open-bg:#251d40;--plain-bg:#262d37;--mark:#5b201b;--on-strong:#11151b;
}}
`;
