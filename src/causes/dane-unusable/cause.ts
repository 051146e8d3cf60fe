import { type DaneFault, type DaneStanding, daneVerdicts } from "../../facts/dane-standings.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** TLSA records whose signatures are wrong, or none of which is of a kind that mail servers use. */
export const daneUnusable = defineCause({
  id: "dane-unusable",

  severity: "risks",
  owner: "dns-operator",
  retry: "yes",
  needs: ["tlsa"],
  explains: [],
  sources: [
    { rfc: 7672, section: "2.1.1" },
    { rfc: 7672, section: "3.1.3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => daneVerdicts(seen, judge),

  remedies: () => [
    { id: "repair-dnssec", who: "dns-operator" },
    { id: "fit-records", who: "dns-operator" },
  ],
});

type Judged = DaneFault<"host" | "name" | "found"> | "absent" | "open" | null;

function judge({ state, authenticated, host, name, records }: DaneStanding): Judged {
  if (state === "none" || state === "unsigned") return null;
  if (state === "bogus") return { severity: "hinders", params: { host, name, found: "SERVFAIL (DNSSEC)" } };
  if (state === "unusable") return { params: { host, name, found: records } };
  return state === "unknown" && authenticated !== true ? "open" : "absent";
}
