import { versionedRecords } from "../src/dns/versioned-records.ts";
import type { StsAbout } from "../src/model/observations/sts.ts";
import { seen } from "../src/model/outcome.ts";
import { POLICY_BYTES, POLICY_MS, policyUrl } from "../src/sts/policy-place.ts";
import { defineProbe } from "../src/world/probe.ts";

/** What senders must be able to expect of the domain's TLS: first whether it says so at all, then the policy itself. */
export const sts = defineProbe({
  kind: "sts",
  contact: "dns",
  after: ["sts"],

  plan({ command, domain }, observed) {
    if (domain === null || (command !== "check" && command !== "trace")) return [];
    const record: StsAbout = { domain, part: "record" };
    const known = observed.find("sts", record)?.outcome;
    const announced = known?.state === "seen" && known.value.part === "record" && known.value.records.length > 0;
    return announced ? [record, { domain, part: "policy" }] : [record];
  },

  async look({ domain, part }, { dns, https, clock }, signal) {
    if (part === "record") {
      const name = `_mta-sts.${domain}`;
      const records = await versionedRecords(name, "STSv1", (asked) => dns.ask(asked, "TXT", signal));
      return records.state === "seen" ? seen({ part, records: records.value }) : records;
    }
    // The clock may be told to hurry.
    const patience = clock.deadline(POLICY_MS, signal);
    const limits = { bytes: POLICY_BYTES, ms: POLICY_MS };
    const fetched = await https.get(policyUrl(domain), limits, patience.signal);
    patience.clear();
    return fetched.state === "seen" ? seen({ part, fetched: fetched.value }) : fetched;
  },
});
