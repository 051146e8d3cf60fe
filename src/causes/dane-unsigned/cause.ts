import { type DaneFault, type DaneStanding, daneVerdicts } from "../../facts/dane-standings.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** TLSA records that no sender believes, because nothing proves them. Told only with a resolver that checks signatures. */
export const daneUnsigned = defineCause({
  id: "dane-unsigned",

  severity: "risks",
  owner: "dns-operator",
  retry: "no",
  needs: ["tlsa"],
  explains: [],
  sources: [
    { rfc: 7672, section: "2.1.1" },
    { rfc: 6698, section: "4.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => daneVerdicts(seen, judge),

  remedies: () => [
    { id: "sign-zone", who: "dns-operator" },
    { id: "remove-tlsa", who: "dns-operator" },
  ],
});

function judge({
  state,
  authenticated,
  host,
  name,
}: DaneStanding): DaneFault<"host" | "name"> | "absent" | "open" | null {
  if (state === "none" || state === "bogus") return null;
  if (authenticated === true) return "absent";
  return state === "unsigned" ? { params: { host, name } } : "open";
}
