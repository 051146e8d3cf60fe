import { dnsName, isUnder } from "../../dns/name.ts";
import { type HeloName, heloNames } from "../../facts/helo-names.ts";
import { domainOf } from "../../facts/parties.ts";
import { sendingIps } from "../../facts/sending-ips.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** The name given in EHLO has no address. */
export const heloUnresolvable = defineCause({
  id: "helo-unresolvable",
  severity: "risks",
  owner: "sender-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 5321, section: "2.3.5" },
    { rfc: 5321, section: "4.1.4" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const elsewhere = sendingIps(seen).every(({ how }) => how === "given" || how === "authorised");
    return heloNames(seen).flatMap((name) => verdict(name, elsewhere && !isSenders(seen, name.helo)));
  },

  remedies: () => [
    { id: "add-address", who: "dns-operator" },
    { id: "change-helo", who: "sender-admin" },
  ],
});

/** Where mail leaves from another machine, a name of other people's is this tester's, and no fault of the sending side. */
function isSenders(seen: Observations, helo: string): boolean {
  const name = dnsName(helo);
  return seen.of("smtp").some(({ about }) => {
    const domain = dnsName(domainOf(about.attempt.from) ?? "");
    return about.changed === null && name !== null && domain !== null && isUnder(name, domain);
  });
}

function verdict(
  { helo, fit, resolves, answer, missing, evidence }: HeloName,
  elsewhere: boolean,
): readonly Verdict<"helo" | "answer">[] {
  if (!fit) return [];
  if (resolves === "yes") return [{ is: "absent", subject: helo }];
  if (resolves === "unknown") return isNonEmpty(missing) ? [{ is: "undetermined", subject: helo, missing }] : [];
  return [
    {
      is: "present",
      subject: helo,
      confidence: "proven",
      params: { helo, answer },
      evidence,
      accountsFor: [],
      ...(elsewhere ? { owner: "tester" } : {}),
    },
  ];
}
