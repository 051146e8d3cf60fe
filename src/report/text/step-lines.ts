import type { Speech } from "../../messages/speak.ts";
import type { Step, TlsSession } from "../../model/transcript.ts";
import { cut } from "./cut.ts";

/** One step of a dialogue as it is shown to people: `->` ours, `<-` theirs, `===` what happened in between. */
export function stepLines(step: Step, speech: Speech): readonly string[] {
  const { report, fill } = speech;
  switch (step.kind) {
    case "connected":
      return [`=== ${fill(report.connectedFrom, { ip: step.from })}`];
    case "sent":
      return [`-> ${cut(step.line)}`];
    case "received":
    case "moot":
      return step.reply.lines.map((line) => `<- ${cut(line)}`);
    case "secured":
      return [`=== ${securedText(step.tls, speech)}`, ...keyText(step.tls, speech)];
    case "discarded":
      return [`=== ${fill(report.discarded, { bytes: JSON.stringify(cut(step.bytes)) })}`];
  }
}

function securedText(tls: TlsSession, { report, fill }: Speech): string {
  const session = fill(report.secured, { protocol: tls.protocol, names: tls.names, validTo: tls.validTo });
  const trust = tls.untrusted === null ? report.trusted : fill(report.untrusted, { reason: tls.untrusted });
  return `${session}; ${trust}`;
}

/** Reports saved before it was looked at say nothing of the key. */
function keyText({ key, cipher }: TlsSession, { report, fill }: Speech): readonly string[] {
  if (key == null) return [];
  return [`=== ${fill(report.securedKey, { type: key.type, bits: key.bits ?? report.notStated, cipher })}`];
}
