import { onePerSubject } from "../../facts/one-per-subject.ts";
import { type ReceiverTest, receiverTests } from "../../facts/receiver-tests.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import type { Look } from "../../model/observation.ts";
import type { NonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type CatchAllVerdict = Verdict<"domain" | "server" | "recipient">;
type Undetermined = Extract<CatchAllVerdict, { is: "undetermined" }>;

/** A domain that takes mail for mailboxes nobody has, so that being accepted shows nothing. */
export const catchAll = defineCause({
  id: "catch-all",
  severity: "risks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 5321, section: "3.3" },
    { rfc: 5321, section: "6.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const verdicts = receiverTests(seen).map(verdict);
    const told = new Set(verdicts.flatMap(({ is, subject }) => (is === "undetermined" ? [] : [subject])));
    return onePerSubject<"domain" | "server" | "recipient">(
      verdicts.flatMap((one): readonly CatchAllVerdict[] => {
        if (one.is !== "undetermined") return [one];
        // Where one exchanger answered, another that did not leaves no question open.
        return told.has(one.subject) ? [] : [{ ...one, missing: wishes(verdicts, one) }];
      }),
    );
  },

  remedies: () => [
    { id: "refuse-unknown", who: "recipient-admin" },
    { id: "do-not-rely", who: "sender-admin" },
  ],
});

/** All exchangers of the domain are asked side by side. */
function wishes(verdicts: readonly CatchAllVerdict[], { subject, missing }: Undetermined): NonEmpty<Look> {
  const others = verdicts.flatMap((other) =>
    other.is === "undetermined" && other.subject === subject ? other.missing : [],
  );
  const [first] = missing;
  return [first, ...others.filter((look) => look !== first)];
}

/** Put off is neither taken nor refused. */
function verdict({ server, domain, look, stranger }: ReceiverTest): CatchAllVerdict {
  const put = stranger !== null && stranger.code >= 300 && stranger.code < 500;
  if (stranger === null || put) return { is: "undetermined", subject: domain, missing: [look] };
  if (stranger.code >= 500) return { is: "absent", subject: domain };
  return {
    is: "present",
    subject: domain,
    confidence: "proven",
    params: { domain, server, recipient: stranger.recipient },
    evidence: [stranger.evidence],
    accountsFor: [],
  };
}
