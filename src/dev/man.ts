import { mkdirSync, writeFileSync } from "node:fs";
import { manPage } from "../cli/man-page.ts";
import { speak } from "../messages/speak.ts";

/** Writes the manual page that the package installs. */
mkdirSync("dist/man", { recursive: true });
writeFileSync("dist/man/mxray.1", manPage(speak("en")));
