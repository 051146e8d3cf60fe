import { forHtml } from "./html.ts";

/** Makes text safe inside XML 1.0, whose documents may not hold control characters even as references: they are spelled out. */
export function forXml(text: string): string {
  return forHtml(text);
}
