import { onePerSubject } from "../../facts/one-per-subject.ts";
import {
  type InsiderTest,
  type ReceiverTest,
  type RecipientAnswer,
  receiverTests,
} from "../../facts/receiver-tests.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type RelayVerdict = Verdict<"server" | "recipient">;

/** An exchanger that takes mail from strangers for strangers. */
export const openRelay = defineCause({
  id: "open-relay",
  severity: "risks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  // Who takes everything takes a stranger at home, too.
  explains: [{ cause: "catch-all", on: "any-subject" }],
  sources: [
    { rfc: 2505, section: "2.1" },
    { rfc: 5321, section: "3.6.2" },
  ],
  text: { en, th, ja, vi },

  match: (seen) => onePerSubject<"server" | "recipient">(receiverTests(seen).map(verdict)),

  remedies: () => [{ id: "close-relay", who: "recipient-admin" }],
});

function verdict({ server, look, foreign, stranger, tricks, insider }: ReceiverTest): RelayVerdict {
  const open: RelayVerdict = { is: "undetermined", subject: server, missing: [look] };
  if (foreign === null || stranger === null) return open;
  if (isTaken(foreign)) return present(server, foreign);
  // Who takes every mailbox of his own takes one with a percent sign in it for such a mailbox.
  const telling = isTaken(stranger) ? [] : tricks;
  const tricked = telling?.find(isTaken);
  if (tricked !== undefined) return present(server, tricked);
  if (telling === null || foreign.code < 500) return open;
  return insider === null ? { is: "absent", subject: server } : asInsider(server, insider);
}

function asInsider(server: string, { look, answer }: InsiderTest): RelayVerdict {
  if (answer !== null && isTaken(answer)) return present(server, answer);
  if (answer !== null && answer.code >= 500) return { is: "absent", subject: server };
  return { is: "undetermined", subject: server, missing: [look] };
}

/** Only a message that arrives proves it: some take everything and throw it away. */
function present(server: string, { recipient, evidence }: RecipientAnswer): RelayVerdict {
  return {
    is: "present",
    subject: server,
    confidence: "likely",
    params: { server, recipient },
    evidence: [evidence],
    accountsFor: [],
  };
}

function isTaken({ code }: RecipientAnswer): boolean {
  return code < 300;
}
