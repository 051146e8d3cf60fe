import type { Evidence } from "../model/evidence.ts";
import type { Look, Observations } from "../model/observation.ts";
import { isConnected } from "../model/trouble.ts";
import { offersStarttls } from "../smtp/ehlo.ts";
import { fact } from "./fact.ts";
import { judgedDialogues } from "./judged-dialogues.ts";

/** Whether a server offers STARTTLS at one port. RFC 3207 §4 */
export interface StarttlsOffer {
  readonly host: string;
  readonly port: number;
  /** null: not learnt, because the dialogue did not get as far as an accepted EHLO. */
  readonly offered: boolean | null;
  readonly look: Look<"smtp">;
  readonly evidence: Evidence;
}

/** What every dialogue that began in clear text showed; one that never began shows nothing. */
export const starttlsOffers = fact((seen: Observations): readonly StarttlsOffer[] =>
  judgedDialogues(seen).flatMap(({ id, about, outcome }) => {
    if (about.attempt.tls === "implicit") return [];
    const place = { host: about.host, port: about.port, look: { kind: "smtp", about } as const };
    if (outcome.state !== "seen") return [{ ...place, offered: null, evidence: { observation: id } }];
    if (!isConnected(outcome.value)) return [];
    const step = outcome.value.steps.findIndex(({ kind, ...rest }) => kind === "received" && isEhlo(rest));
    const evidence = step < 0 ? { observation: id } : { observation: id, step };
    return [{ ...place, offered: offersStarttls(outcome.value), evidence }];
  }),
);

function isEhlo(rest: object): boolean {
  return "stage" in rest && rest.stage === "EHLO";
}
