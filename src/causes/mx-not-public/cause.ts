import { scopeOf } from "../../dns/address.ts";
import type { MailDomain, MailHost } from "../../facts/mx-hosts.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { type Reach, reachable } from "../../facts/reachable.ts";
import { recipientDomains } from "../../facts/recipient-domains.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { type IpAddress, isNonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type ScopeVerdict = Verdict<"host" | "domain" | "addresses">;

/** An MX leads to an address that nobody outside its own network can reach. */
export const mxNotPublic = defineCause({
  id: "mx-not-public",
  severity: "blocks",
  owner: "dns-operator",
  retry: "no",
  needs: ["mx"],
  explains: [
    { cause: "connect-failed", on: "same-subject" },
    { cause: "backup-mx-down", on: "same-subject" },
  ],
  sources: [
    { rfc: 6890, section: "2.2" },
    { rfc: 5321, section: "5.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    return onePerSubject<"host" | "domain" | "addresses">(
      recipientDomains(seen).flatMap((mail) => mail.exchanges.flatMap((host) => verdicts(seen, mail, host))),
    );
  },

  remedies: () => [
    { id: "publish-public", who: "dns-operator" },
    { id: "ask-outside", who: "tester" },
  ],
});

function verdicts(seen: Observations, mail: MailDomain, { host, kind, addresses }: MailHost): readonly ScopeVerdict[] {
  if (kind !== "name") return [];
  const families = [addresses[4], addresses[6]];
  const all = families.flatMap((family) => family.addresses);
  const inner = all.filter((ip) => !isPublic(ip));
  if (inner.length === 0) {
    const failed = families.filter(({ state }) => state === "failed").map(({ look }) => look);
    if (isNonEmpty(failed)) return [{ is: "undetermined", subject: host, missing: failed }];
    return all.length > 0 ? [{ is: "absent", subject: host }] : [];
  }
  const spared = mail.exchanges.some((other) =>
    [other.addresses[4], other.addresses[6]].some((family) => family.addresses.some(isPublic)),
  );
  const dialled = reachable(seen).filter(
    ({ host: name, ip, role }) => role !== "submission" && name === (host as string) && inner.includes(ip),
  );
  // Whoever reaches a private address may stand in that very network, where such an answer is meant for him.
  const within = dialled.some(({ ip, state }) => state === "open" && scopeOf(ip) === "private");
  const accountsFor = dialled.filter(({ state }) => FAILED.includes(state)).flatMap(({ evidence }) => evidence);
  return [
    {
      is: "present",
      subject: host,
      confidence: within ? "possible" : "proven",
      params: { host, domain: mail.domain, addresses: inner },
      evidence: [mail.evidence, ...families.flatMap((family) => family.evidence ?? []), ...accountsFor],
      accountsFor,
      ...(within ? { severity: "risks" } : spared ? { severity: "hinders" } : {}),
    },
  ];
}

const FAILED: readonly Reach["state"][] = ["silent", "refused", "reset", "unreachable"];

/** Documentation addresses stand for public ones wherever examples are played. */
function isPublic(ip: IpAddress): boolean {
  const scope = scopeOf(ip);
  return scope !== "private" && scope !== "loopback" && scope !== "link-local" && ip !== "0.0.0.0" && ip !== "::";
}
