import type { Evidence } from "../model/evidence.ts";
import type { Observations } from "../model/observation.ts";
import { isMainQuestion } from "../model/observations/smtp.ts";
import { ehlosOf } from "../smtp/ehlo.ts";
import { fact } from "./fact.ts";

/** Whether a server takes addresses that need more than ASCII, where the mail has one. RFC 6531 §3.1 */
export interface AddressFeature {
  readonly server: string;
  readonly offered: boolean;
  /** Its answer to EHLO, under TLS where that was reached. */
  readonly evidence: Evidence;
}

/** Every dialogue of the main question that needed it and in which EHLO was answered. */
export const addressFeatures = fact((seen: Observations): readonly AddressFeature[] =>
  seen.of("smtp").flatMap(({ id, about, outcome }) => {
    const { attempt, host } = about;
    const isMeant = attempt.until === "rcpt" || attempt.until === "data";
    const needed = [attempt.from ?? "", ...attempt.to].some((address) => /[^\0-\x7f]/.test(address));
    if (!needed || !isMeant || !isMainQuestion(about)) return [];
    const last = outcome.state === "seen" ? ehlosOf(outcome.value).at(-1) : undefined;
    if (last?.by !== "EHLO") return [];
    const evidence = { observation: id, step: last.step };
    return [{ server: host, offered: last.ehlo.extensions.has("SMTPUTF8"), evidence }];
  }),
);
