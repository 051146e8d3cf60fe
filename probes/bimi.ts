import { versionedRecords } from "../src/dns/versioned-records.ts";
import { seen } from "../src/model/outcome.ts";
import { defineProbe } from "../src/world/probe.ts";

/** The logo the sender's domain wants shown. Few publish one, and none is no fault. */
export const bimi = defineProbe({
  kind: "bimi",
  contact: "dns",
  after: [],

  plan({ command, senderDomain }) {
    return command === "check" && senderDomain !== null ? [{ domain: senderDomain }] : [];
  },

  async look({ domain }, { dns }, signal) {
    const name = `default._bimi.${domain}`;
    const records = await versionedRecords(name, "BIMI1", (asked) => dns.ask(asked, "TXT", signal));
    return records.state === "seen" ? seen({ records: records.value }) : records;
  },
});
