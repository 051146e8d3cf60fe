import { type CertificateAt, certificates, earlyFrom } from "../../facts/certificates.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { isFarOff, servedDay } from "../../facts/served-day.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Observations } from "../../model/observation.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A certificate that is past its last day, or not valid yet. */
export const certificateExpired = defineCause({
  id: "certificate-expired",
  severity: "risks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 5280, section: "4.1.2.5" },
    { rfc: 7435, section: "3" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<Told>(certificates(seen).flatMap((one) => verdicts(seen, one))),

  remedies: ({ clock }) => {
    const renew = { id: "renew", who: "recipient-admin" } as const;
    return clock === null ? [renew] : [{ id: "check-clock", who: "tester" }, renew];
  },
});

type Told = "host" | "port" | "from" | "to" | "clock" | "served";

function verdicts(
  seen: Observations,
  { subject, session, faults, severity, look, evidence }: CertificateAt,
): readonly Verdict<Told>[] {
  if (session === null) return [{ is: "undetermined", subject, missing: [look] }];
  if (faults.date === false) return [{ is: "absent", subject }];
  const { host, port, at, tls } = session;
  // A clock of ours that is slow makes every certificate look too young: nothing but our own time speaks against this one.
  const day = servedDay(seen, evidence.observation);
  const served = day !== null && isFarOff(day, at) ? day : null;
  const clock = earlyFrom(session) ?? (served === null ? null : at);
  // By the server's day it may be good: which clock is wrong, nobody here can tell.
  const isGoodThere = served !== null && tls.validFrom.slice(0, 10) <= served && served <= tls.validTo.slice(0, 10);
  return [
    {
      is: "present",
      subject,
      confidence: isGoodThere ? "possible" : clock === null ? "proven" : "likely",
      severity,
      params: { host, port, from: tls.validFrom, to: tls.validTo, clock, served },
      evidence: [evidence],
      accountsFor: [],
    },
  ];
}
