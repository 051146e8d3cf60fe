import { onePerSubject } from "../../facts/one-per-subject.ts";
import { shownDial } from "../../facts/shown-dial.ts";
import { type UnreachedHost, unreachedHosts } from "../../facts/unreached-hosts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A spare mail exchanger that takes no connection while another one does. */
export const backupMxDown = defineCause({
  id: "backup-mx-down",
  severity: "risks",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["smtp"],
  explains: [],
  sources: [{ rfc: 5321, section: "5.1" }],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "domain" | "attempts">(unreachedHosts(seen).flatMap(verdicts)),

  remedies: () => [
    { id: "repair-host", who: "recipient-admin" },
    { id: "remove-mx", who: "dns-operator" },
  ],
});

function verdicts({
  host,
  state,
  place,
  failed,
  missing,
}: UnreachedHost): readonly Verdict<"host" | "domain" | "attempts">[] {
  if (place === null || place.best) return [];
  if (state === "up") return place.domain === null ? [] : [{ is: "absent", subject: host }];
  const [first, ...others] = failed;
  if (first === undefined || place.othersUp !== "yes") return [{ is: "undetermined", subject: host, missing }];
  const evidence = [{ observation: first.look.id }, ...others.map(({ look }) => ({ observation: look.id }))] as const;
  return [
    {
      is: "present",
      subject: host,
      confidence: state === "down" ? "proven" : "likely",
      params: { host, domain: place.domain, attempts: failed.map(shownDial) },
      evidence,
      accountsFor: evidence,
    },
  ];
}
