import type { SendingAbout, SendingAnswer } from "../../model/observations/sending.ts";
import type { RemoteText } from "../../model/scalars.ts";
import { type CaseSection, contentOf, syntaxError } from "./case-lines.ts";

/** What a mail log tells of one sender. */
export interface LoggedSending {
  readonly about: SendingAbout;
  readonly value: SendingAnswer;
}

/** Reads a `sending` section of a case. */
export function readSending(section: CaseSection): LoggedSending {
  const [line, ...rest] = contentOf(section).filter((one) => one !== section.head);
  const [, messages, limit, hour] = /^(\d{1,9}) of (\d{1,9}) in (.+)$/.exec(line?.text ?? "") ?? [];
  if (messages === undefined || limit === undefined || hour === undefined)
    throw syntaxError(line ?? section.head, "MESSAGES of LIMIT in HOUR");
  const [cut] = rest;
  if (cut !== undefined && cut.text !== "cut") throw syntaxError(cut, "cut, or nothing");
  return {
    about: { sender: section.head.text },
    value: {
      hour: hour as RemoteText,
      messages: Number(messages),
      limit: Number(limit),
      cut: cut !== undefined,
    },
  };
}
