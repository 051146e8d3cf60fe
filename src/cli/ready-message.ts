import { resolve } from "node:path";
import { speak } from "../messages/speak.ts";
import type { Report } from "../model/report.ts";
import { letter } from "../report/letter.ts";
import type { LetterOwner } from "../report/letter-owner.ts";
import { writeWhole } from "./files.ts";
import type { Io } from "./io.ts";
import type { Showing } from "./showing.ts";
import { UsageError } from "./usage-error.ts";

type Asked = Pick<Showing, "destinations" | "lang"> & { readonly messageFor: LetterOwner };

/** Writes the message to whoever must act in the place of the report; when there is nothing to tell them, one line says so. */
export async function readyMessage({ destinations, lang, messageFor }: Asked, report: Report, io: Io): Promise<void> {
  const text = letter(report, messageFor, lang);
  if (text === null) {
    const { cli, owners, fill } = speak(lang);
    io.err(`mxray: ${fill(cli.noMessage, { who: owners[messageFor] })}\n`);
    return;
  }
  for (const { format, file } of destinations) {
    if (format !== "text")
      throw new UsageError("onlyFormats", { command: "--message-for", choices: ["text"], text: format });
    if (file === null) await io.out(text);
    else await writeWhole(resolve(io.cwd, file), text);
  }
}
