import { onePerSubject } from "../../facts/one-per-subject.ts";
import { type PortMode, portModes } from "../../facts/port-modes.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type ModeVerdict = Verdict<"host" | "port" | "expected" | "actual">;

/** A port that begins with TLS where clear text belongs, or the other way round. */
export const portModeMismatch = defineCause({
  id: "port-mode-mismatch",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [{ cause: "tls-failed", on: "same-subject" }],
  sources: [
    { rfc: 8314, section: "3.3" },
    { rfc: 6409, section: "3.1" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"host" | "port" | "expected" | "actual">(portModes(seen).map(verdict)),

  remedies: () => [
    { id: "set-mode", who: "recipient-admin" },
    { id: "set-client", who: "sender-user" },
  ],
});

const MODES = { tls: "TLS", clear: "SMTP (STARTTLS)" } as const;

function verdict({ subject, host, port, expected, state, look, evidence }: PortMode): ModeVerdict {
  if (state === "untold") return { is: "undetermined", subject, missing: [look] };
  if (state === "right") return { is: "absent", subject };
  const actual = expected === "tls" ? "clear" : "tls";
  return {
    is: "present",
    subject,
    confidence: state === "wrong" ? "proven" : "likely",
    params: { host, port, expected: MODES[expected], actual: MODES[actual] },
    evidence,
    // Until the repeat has shown it, the failed handshake stands for itself.
    accountsFor: state === "wrong" ? [evidence[0]] : [],
    ...(state === "wrong" ? {} : { missing: [look] }),
  };
}
