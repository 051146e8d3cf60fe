import { type Speech, speak } from "../messages/speak.ts";
import type { Lang } from "../model/cause.ts";
import type { Report } from "../model/report.ts";

/** The language of a report. Where mail was handed in, the server that took it is nobody's receiving one, but the outgoing one. */
export function speechOf({ command }: Report, lang: Lang): Speech {
  const speech = speak(lang);
  if (command !== "smoke") return speech;
  const { owners } = speech;
  return { ...speech, owners: { ...owners, "recipient-admin": owners["outgoing-admin"] } };
}
