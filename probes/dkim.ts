import { findKey, sweepKeys } from "../src/dkim/find-keys.ts";
import { SELECTORS } from "../src/knowledge/selectors.ts";
import { defineProbe } from "../src/world/probe.ts";

/** The keys the sender's mail is verified with: those of the selectors the user named, else in a checkup the well-known ones. */
export const dkim = defineProbe({
  kind: "dkim",
  contact: "dns",
  after: [],

  plan({ command, senderDomain: domain, selectors = [] }) {
    if (domain === null) return [];
    if (selectors.length > 0) return selectors.map((selector) => ({ domain, selector }));
    return command === "check" ? [{ domain, selector: null }] : [];
  },

  look({ domain, selector }, world, signal) {
    return selector === null
      ? sweepKeys({ domain, selectors: SELECTORS }, world, signal)
      : findKey({ domain, selector }, world, signal);
  },
});
