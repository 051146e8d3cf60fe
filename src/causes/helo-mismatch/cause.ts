import { familyOf } from "../../dns/address.ts";
import { dnsName } from "../../dns/name.ts";
import { addressesOf } from "../../facts/addresses-of.ts";
import { type HeloName, heloNames } from "../../facts/helo-names.ts";
import { isInsideOnly } from "../../facts/inside-only.ts";
import { type SendingIp, sendingIps } from "../../facts/sending-ips.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { type DnsName, isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type HeloVerdict = Verdict<"helo" | "answer" | "ips">;

/** The name given in EHLO has an address, but not the one mail leaves from. */
export const heloMismatch = defineCause({
  id: "helo-mismatch",
  severity: "risks",
  owner: "sender-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [{ cause: "helo-invalid", on: "same-subject" }],
  sources: [
    { rfc: 5321, section: "4.1.4" },
    { rfc: 5321, section: "4.1.1.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => heloNames(seen).flatMap((name) => verdicts(seen, name)),

  remedies: () => [
    { id: "set-helo", who: "sender-admin" },
    { id: "add-address", who: "dns-operator" },
  ],
});

function verdicts(seen: Observations, { helo, resolves, answer, missing, evidence }: HeloName): readonly HeloVerdict[] {
  // What a domain's own mail hosts call themselves, this run cannot see.
  const leaving = sendingIps(seen).filter(({ how }) => how !== "authorised");
  const name = dnsName(helo);
  if (leaving.length === 0 || name === null || resolves === "no") return [];
  if (resolves === "unknown") return isNonEmpty(missing) ? [{ is: "undetermined", subject: helo, missing }] : [];
  if (answer === null) return [];
  const led = leaving.map((sending) => leadsTo(seen, name, sending));
  if (led.includes("yes")) return [{ is: "absent", subject: helo }];
  const open = leaving.filter((_, index) => led[index] === "unknown").map(({ ip }) => lookAt(seen, name, ip));
  if (isNonEmpty(open)) return [{ is: "undetermined", subject: helo, missing: open }];
  // Where mail leaves from another machine, the name is this tester's and no fault of the sending side.
  const elsewhere = leaving.every(({ how }) => how === "given");
  return [
    {
      is: "present",
      subject: helo,
      confidence: "proven",
      params: { helo, answer, ips: leaving.map(({ ip }) => ip) },
      evidence: [...evidence, ...leaving.map((sending) => sending.evidence[0])],
      accountsFor: [],
      ...(elsewhere ? { owner: "tester" } : {}),
    },
  ];
}

function leadsTo(seen: Observations, name: DnsName, { ip }: SendingIp): "yes" | "no" | "unknown" {
  const { state, addresses } = addressesOf(seen, name)[familyOf(ip)];
  if (state !== "seen" || (isInsideOnly(addresses) && !isInsideOnly([ip]))) return "unknown";
  return addresses.includes(ip) ? "yes" : "no";
}

function lookAt(seen: Observations, name: DnsName, ip: SendingIp["ip"]) {
  return addressesOf(seen, name)[familyOf(ip)].look;
}
