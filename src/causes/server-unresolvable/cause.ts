import { type NamedServer, namedServers } from "../../facts/named-servers.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The outgoing server we were told to use has a name that leads to no address. */
export const serverUnresolvable = defineCause({
  id: "server-unresolvable",
  severity: "blocks",
  owner: "sender-admin",
  retry: "no",
  needs: ["address"],
  explains: [],
  sources: [{ rfc: 5321, section: "2.3.5" }],
  text: { en, th, ja, vi },

  match: (seen) => namedServers(seen).map(verdict),

  remedies: () => [
    { id: "correct-name", who: "sender-user" },
    { id: "add-address", who: "dns-operator" },
  ],
});

function verdict({ host, state, doubtful, answer, evidence, missing }: NamedServer): Verdict<"host" | "answer"> {
  if (state === "found") return { is: "absent", subject: host };
  if (state === "untold") return { is: "undetermined", subject: host, missing };
  return {
    is: "present",
    subject: host,
    confidence: doubtful ? "likely" : "proven",
    params: { host, answer },
    evidence,
    accountsFor: [],
  };
}
