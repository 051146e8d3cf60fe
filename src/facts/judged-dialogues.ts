import { isCovered } from "../dns/certificate-names.ts";
import type { Observation, Observations } from "../model/observation.ts";
import type { SmtpAbout } from "../model/observations/smtp.ts";
import { fact } from "./fact.ts";
import { mxHosts } from "./mx-hosts.ts";

/** The dialogues that speak for or against a server: no controlled repeat, no canary, nor one with a host nobody told us of. */
export const judgedDialogues = fact((seen: Observations): readonly Observation<"smtp">[] =>
  seen.of("smtp").filter(({ about }) => about.role !== "canary" && about.changed === null && !isMereGuess(seen, about)),
);

/**
 * Whether a host was tried under a usual name and has not shown that its operator means it to be used under that name:
 * by a certificate with it. What may be a web server, or a stranger's host, owes nobody a way to hand in mail.
 */
export function isMereGuess(seen: Observations, { host, guessed }: SmtpAbout): boolean {
  return guessed === true && !ownedNames(seen).has(host);
}

const ownedNames = fact((seen: Observations): ReadonlySet<string> => {
  // Whose exchanger it is must be known before it can be told from somebody else's.
  if (seen.of("mx").some(({ outcome }) => outcome.state !== "seen")) return new Set();
  const exchangers = new Set<string>(mxHosts(seen).flatMap(({ exchanges }) => exchanges.map(({ host }) => host)));
  const shown = seen.of("smtp").filter((look) => !exchangers.has(look.about.host) && namesItself(look));
  return new Set(shown.map(({ about }) => about.host));
});

function namesItself({ about, outcome }: Observation<"smtp">): boolean {
  if (outcome.state !== "seen") return false;
  return outcome.value.steps.some((step) => step.kind === "secured" && isCovered(about.host, step.tls.names));
}
