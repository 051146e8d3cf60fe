import { findDmarc } from "../src/dmarc/find.ts";
import { defineProbe } from "../src/world/probe.ts";

/** What receivers are asked to do with mail that fails in the sender's name, and in that of a given message's author. */
export const dmarc = defineProbe({
  kind: "dmarc",
  contact: "dns",
  after: ["message"],

  plan({ senderDomain }, observed) {
    const authors = observed
      .of("message")
      .map(({ outcome }) => (outcome.state === "seen" ? outcome.value.author : null));
    const domains = [senderDomain, ...authors].filter((domain) => domain !== null);
    return [...new Set(domains)].map((domain) => ({ domain }));
  },

  look({ domain }, world, signal) {
    return findDmarc(domain, world, signal);
  },
});
