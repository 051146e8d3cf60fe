import { onePerSubject } from "../../facts/one-per-subject.ts";
import { withOpenFaults } from "../../facts/open-faults.ts";
import { ownerOf } from "../../facts/responsible.ts";
import { type ShutOutSource, shutOutSources } from "../../facts/shut-out-sources.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { asTold, whereToAsk } from "../../facts/where-to-ask.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type BlockedVerdict = Verdict<"server" | "ip" | "contact">;

/** The receiver’s own list, network or geography rule refuses the sending address. */
export const ipBlocked = defineCause({
  id: "ip-blocked",
  severity: "blocks",
  owner: "sender-admin",
  retry: "by-code",
  needs: ["smtp", "quoted"],
  explains: [
    { cause: "policy-block", on: "same-subject" },
    { cause: "unspecified", on: "same-subject" },
  ],
  sources: [
    { rfc: 5321, section: "7.9" },
    { rfc: 3463, section: "3.8" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<"server" | "ip" | "contact">(seen, {
      meaning: "ip-blocked",
      subject: ({ clientIp }) => clientIp,
      params: (refusal) => ({ server: refusal.server, ip: refusal.clientIp, contact: whereToAsk(refusal) }),
      owner: ({ wording, reading, role }) => ownerOf(wording, reading, role),
    });
    return onePerSubject<"server" | "ip" | "contact">([
      ...shutOutSources(seen).flatMap(unconnected),
      ...withOpenFaults(seen, stated),
    ]);
  },

  remedies: ({ contact }) =>
    asTold(contact, [
      { id: "ask-unblock", who: "sender-admin" },
      { id: "clean-up", who: "sender-admin" },
      { id: "other-route", who: "sender-admin" },
    ]),
});

/** No word was said: the same server takes connections from another address of ours, and others take them from this one. */
function unconnected(source: ShutOutSource): readonly BlockedVerdict[] {
  const { ip, server, role, reachesOthers, missing, evidence } = source;
  if (reachesOthers === null && isNonEmpty(missing)) return [{ is: "undetermined", subject: ip, missing }];
  if (reachesOthers !== true) return [];
  const known = {
    is: "present",
    subject: ip,
    confidence: "likely",
    params: { server, ip, contact: null },
    evidence,
  } as const;
  const [failed] = evidence;
  // Nobody promised that a port for handing in mail is open to everybody.
  return [
    role === "submission" ? { ...known, accountsFor: [], severity: "hinders" } : { ...known, accountsFor: [failed] },
  ];
}
