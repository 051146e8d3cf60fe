import { versionedRecords } from "../src/dns/versioned-records.ts";
import { seen } from "../src/model/outcome.ts";
import { defineProbe } from "../src/world/probe.ts";

/** Where the domain wants to be told that TLS failed. */
export const tlsrpt = defineProbe({
  kind: "tlsrpt",
  contact: "dns",
  after: [],

  plan({ command, domain }) {
    return command === "check" && domain !== null ? [{ domain }] : [];
  },

  async look({ domain }, { dns }, signal) {
    const name = `_smtp._tls.${domain}`;
    const records = await versionedRecords(name, "TLSRPTv1", (asked) => dns.ask(asked, "TXT", signal));
    return records.state === "seen" ? seen({ records: records.value }) : records;
  },
});
