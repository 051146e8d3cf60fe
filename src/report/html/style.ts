import { COLOURS } from "./style/colours.ts";
import { DRAWINGS } from "./style/drawings.ts";
import { LAYOUT } from "./style/layout.ts";
import { PARTS } from "./style/parts.ts";

/** The style sheet: two sets of colours, one column on a narrow page and two on a wide one, and a sober page when printed. */
export const STYLE = [COLOURS, LAYOUT, PARTS, DRAWINGS].join("");
