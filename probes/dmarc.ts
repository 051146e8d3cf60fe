import { findDmarc } from "../src/dmarc/find.ts";
import { defineProbe } from "../src/world/probe.ts";

/** What receivers are asked to do with mail that fails in the sender's name. */
export const dmarc = defineProbe({
  kind: "dmarc",
  contact: "dns",
  after: [],

  plan({ senderDomain }) {
    return senderDomain === null ? [] : [{ domain: senderDomain }];
  },

  look({ domain }, world, signal) {
    return findDmarc(domain, world, signal);
  },
});
