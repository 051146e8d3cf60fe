import { type Place, placesOf } from "../../messages/where-to-set.ts";
import type { Finding } from "../../model/diagnosis.ts";
import { displayWidth } from "../display-width.ts";
import type { Line } from "./paper.ts";

/** For each remedy of a finding, in order: where to set it in the known products. */
export function placeLines({ cause, remedies }: Finding): readonly (readonly Line[])[] {
  const ids = remedies.map(({ id }) => id);
  return placesOf(cause, ids).map((places) => placeColumns(places, remedies.length > 1 ? 5 : 2));
}

/**
 * Products in one column, `left` columns from the edge, and beside them their own words: a line to type stays whole,
 * a way through menus is read and may be wrapped.
 */
export function placeColumns(places: readonly Place[], left: number): readonly Line[] {
  const widest = Math.max(0, ...places.map(({ product }) => displayWidth(product)));
  return places.map(({ product, where }) => ({
    text: where,
    margin: `${" ".repeat(left)}${product}`,
    indent: left + widest + 2,
    style: "cyan",
    literal: !where.includes(" > "),
  }));
}
