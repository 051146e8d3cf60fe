import { type FilteredPort, filteredPorts } from "../../facts/filtered-ports.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type FilteredVerdict = Verdict<"host" | "port" | "alive">;

/** A mail server that answers on other ports, while something drops what is sent to the one that matters. */
export const portFiltered = defineCause({
  id: "port-filtered",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["smtp"],
  explains: [{ cause: "connect-failed", on: "same-subject" }],
  sources: [{ rfc: 5321, section: "4.5.4.1" }],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "port" | "alive">(filteredPorts(seen).map(verdict)),

  remedies: () => [
    { id: "open-port", who: "recipient-admin" },
    { id: "ask-admission", who: "sender-admin" },
  ],
});

function verdict({ host, port, filtered, alive, missing, evidence, silent, hasSpare }: FilteredPort): FilteredVerdict {
  const [first, ...others] = evidence;
  if (filtered === null) return { is: "undetermined", subject: host, missing };
  if (filtered === "no" || first === undefined) return { is: "absent", subject: host };
  return {
    is: "present",
    subject: host,
    // Whether it drops everybody or only us, nobody can tell from here.
    confidence: "likely",
    params: { host, port, alive },
    evidence: [first, ...others, ...silent],
    accountsFor: silent,
    ...(hasSpare ? { severity: "hinders" } : {}),
  };
}
