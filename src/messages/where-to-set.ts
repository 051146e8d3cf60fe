import { settingsOf } from "../causes/settings-of.ts";
import type { Speech } from "./speak.ts";

/** A setting as people look for it: a product's name and its own words, alike in every language. */
export interface Place {
  readonly product: string;
  readonly where: string;
  readonly source: string;
}

/** Where each of the remedies is set, in their order; what two of them share is told with the first. */
export function placesOf(cause: string, remedies: readonly string[]): readonly (readonly Place[])[] {
  const told = new Set<string>();
  return remedies.map((remedy) =>
    settingsOf(cause, remedy).filter(({ product, where }) => {
      const key = `${product} ${where}`;
      const isNews = !told.has(key);
      told.add(key);
      return isNews;
    }),
  );
}

/** One sentence: for which products the settings are known, and the command that shows them; null where for none. */
export function placesHint(cause: string, remedies: readonly string[], { report, fill }: Speech): string | null {
  const products = [...new Set(placesOf(cause, remedies).flatMap((places) => places.map(({ product }) => product)))];
  if (products.length === 0) return null;
  return fill(report.whereSetIn, { products, command: `mxray causes ${cause}` });
}
