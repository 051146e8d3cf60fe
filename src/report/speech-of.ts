import { type Speech, speak } from "../messages/speak.ts";
import type { Lang } from "../model/cause.ts";
import type { Report } from "../model/report.ts";

/**
 * The language of a report. Where mail was handed in, the server that took it is nobody's receiving one, but the outgoing
 * one; and where a mail program tells of it, it is the program that tries again.
 */
export function speechOf(report: Report, lang: Lang): Speech {
  const speech = speak(lang);
  const tellers = report.command === "smoke" ? (["server"] as const) : tellersOf(report);
  if (tellers.length === 0 || tellers.includes("exchanger")) return speech;
  const { owners, report: words } = speech;
  return {
    ...speech,
    owners: { ...owners, "recipient-admin": owners["outgoing-admin"] },
    report: tellers.includes("server") ? words : { ...words, retryYes: words.retryByProgram },
  };
}

/** Who tells of the servers: a server that mail is handed in at itself, a mail program about such a one, or any other. */
function tellersOf({ observations }: Report): readonly ("server" | "program" | "exchanger")[] {
  return observations.flatMap((one) => {
    if (one.kind === "smtp") {
      const { role } = one.about;
      return role === "canary" ? [] : [role === "mx" ? "exchanger" : "server"];
    }
    if (one.kind !== "quoted" || one.outcome.state !== "seen") return [];
    const { program, clientError } = one.outcome.value;
    return [program === true || clientError !== undefined ? "program" : "exchanger"];
  });
}
