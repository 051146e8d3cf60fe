export { html } from "./html/html.ts";
