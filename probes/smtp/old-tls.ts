import type { Observations } from "../../src/model/observation.ts";
import type { SmtpAbout } from "../../src/model/observations/smtp.ts";
import type { Target } from "../../src/model/target.ts";

const NEW_PROTOCOLS: readonly string[] = ["TLSv1.2", "TLSv1.3"];

/**
 * Whether TLS 1.1 and older are still taken by a server that spoke something newer in this look. Both sides settle on the newest
 * they share, so that a dialogue itself never shows it.
 */
export function planOldTls(about: SmtpAbout, { tls }: Target, seen: Observations): readonly SmtpAbout[] {
  const outcome = seen.find("smtp", about)?.outcome;
  if (tls === "none" || tls === "implicit" || outcome?.state !== "seen") return [];
  const modern = outcome.value.steps.some(
    (step) => step.kind === "secured" && NEW_PROTOCOLS.includes(step.tls.protocol),
  );
  return modern ? [{ ...about, attempt: { ...about.attempt, tls: "old", until: "tls" }, changed: "tls" }] : [];
}
