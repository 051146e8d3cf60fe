import { findKey, sweepKeys } from "../src/dkim/find-keys.ts";
import { SELECTORS } from "../src/knowledge/selectors.ts";
import { defineProbe } from "../src/world/probe.ts";

/**
 * The keys the sender's mail is verified with: those of the selectors the user named or a given message bears, and in a checkup for want
 * of named ones the well-known.
 */
export const dkim = defineProbe({
  kind: "dkim",
  contact: "dns",
  after: ["message"],

  plan({ command, senderDomain: domain, selectors = [] }, observed) {
    const borne = observed
      .of("message")
      .flatMap(({ outcome }) => (outcome.state === "seen" ? outcome.value.signatures : []))
      .map(({ domain: signer, selector }) => ({ domain: signer, selector }));
    if (domain === null) return borne;
    if (selectors.length > 0) return [...selectors.map((selector) => ({ domain, selector })), ...borne];
    return command === "check" ? [{ domain, selector: null }, ...borne] : borne;
  },

  look({ domain, selector }, world, signal) {
    return selector === null
      ? sweepKeys({ domain, selectors: SELECTORS }, world, signal)
      : findKey({ domain, selector }, world, signal);
  },
});
