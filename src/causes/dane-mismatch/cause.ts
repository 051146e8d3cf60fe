import { type DaneFault, type DaneStanding, daneVerdicts } from "../../facts/dane-standings.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A mail host shows another certificate than its signed TLSA records bind it to. */
export const daneMismatch = defineCause({
  id: "dane-mismatch",

  severity: "hinders",
  owner: "dns-operator",
  retry: "yes",
  needs: ["tlsa"],
  explains: [],
  sources: [
    { rfc: 7672, section: "2.2" },
    { rfc: 7671, section: "8.1" },
    { rfc: 6698, section: "2.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => daneVerdicts(seen, judge),

  remedies: () => [
    { id: "publish-tlsa", who: "dns-operator" },
    { id: "restore-key", who: "recipient-admin" },
  ],
});

type Judged = DaneFault<"host" | "port" | "name" | "records" | "hash" | "proposal"> | "absent" | "open" | null;

function judge({ state, name, records, session }: DaneStanding): Judged {
  if (state === "unknown") return "open";
  if (state === "right") return "absent";
  if (state !== "mismatched" || session === null) return null;
  const { host, port, tls } = session;
  const hash = tls.sha256.publicKey === "" ? null : tls.sha256.publicKey;
  return { params: { host, port, name, records, hash, proposal: hash === null ? null : `TLSA 3 1 1 ${hash}` } };
}
