import type { Observation } from "../model/observation.ts";
import type { ArrivalAnswer } from "../model/observations/arrival.ts";
import type { Disguise } from "./anonymous.ts";

/** The sections of a case for a message that was sent, and for what the mailbox showed where it was waited for. */
export function arrivalSections(all: readonly Observation[], who: Disguise): readonly string[] {
  return [...messageLines(all), ...all.flatMap((one) => mailboxSection(one, who))];
}

/** As large as the one that was sent: what was said of its size, or of its bytes. RFC 1870 §6 */
function messageLines(all: readonly Observation[]): readonly string[] {
  const sizes = all.flatMap((one) => {
    if (one.kind !== "smtp" || one.about.message !== true || one.outcome.state !== "seen") return [];
    const steps = one.outcome.value.steps.flatMap((step) => (step.kind === "sent" ? [step.line] : []));
    return [0, ...steps.flatMap((line) => (/\bSIZE=(\d+)|^\((\d+) bytes\)$/.exec(line) ?? []).slice(1)).map(Number)];
  });
  const known = sizes.filter((size) => size > 0);
  return sizes.length === 0 ? [] : [`\nmessage ${Math.max(...known, 400)}`];
}

function mailboxSection(one: Observation, who: Disguise): readonly string[] {
  if (one.kind !== "arrival" || one.outcome.state === "skipped") return [];
  const head = `\nmailbox ${who.text(one.about.mailbox)}`;
  if (one.outcome.state === "failed") {
    const { why } = one.outcome;
    return [head, `  unreadable ${why.kind === "mailbox-unreadable" ? why.reason : why.kind}`];
  }
  return [head, ...shown(one.outcome.value, who).map((line) => `  ${line}`)];
}

function shown(answer: ArrivalAnswer, who: Disguise): readonly string[] {
  if (answer.how === "not-there") {
    const rest = answer.unread === undefined ? [] : [`unread ${answer.unread}`];
    return [`nothing in ${answer.folders.join(" ")}`, ...rest];
  }
  const { folder, use, waitedMs, results } = answer;
  const judged = results.map(
    ({ by, method, result }) => `| Authentication-Results: ${who.text(by)}; ${method}=${result}`,
  );
  // A wait that nobody would notice is the machine's own.
  const after = waitedMs < 5_000 ? "" : ` after ${Math.round(waitedMs / 1000) * 1000}`;
  return [`found ${folder} ${use}${after}`, ...judged];
}
