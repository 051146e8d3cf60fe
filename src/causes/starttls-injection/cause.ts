import { judgedDialogues } from "../../facts/judged-dialogues.ts";
import { onePerSubject } from "../../facts/one-per-subject.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** More was said in clear after the go-ahead for TLS: whoever stands on the way can put words there that pass for protected ones. */
export const starttlsInjection = defineCause({
  id: "starttls-injection",
  severity: "risks",
  owner: "recipient-admin",
  retry: "no",
  needs: ["smtp"],
  explains: [],
  sources: [
    { rfc: 3207, section: "4.2" },
    { rfc: 3207, section: "6" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const verdicts = judgedDialogues(seen).flatMap(
      ({ id, about, outcome }): readonly Verdict<"host" | "port" | "bytes">[] => {
        if (outcome.state !== "seen") return [];
        const { steps } = outcome.value;
        if (!steps.some((step) => step.kind === "sent" && step.verb === "STARTTLS")) return [];
        const subject = `${about.host}:${about.port}`;
        const at = steps.findIndex(({ kind }) => kind === "discarded");
        const early = steps[at];
        if (early?.kind === "discarded") {
          const params = { host: about.host, port: about.port, bytes: early.bytes.slice(0, MOST_SHOWN) };
          const evidence = [{ observation: id, step: at }] as const;
          return [{ is: "present", subject, confidence: "proven", params, evidence, accountsFor: [] }];
        }
        const answered = steps.some((step) => step.kind === "received" && step.stage === "STARTTLS");
        if (answered) return [{ is: "absent", subject }];
        return [{ is: "undetermined", subject, missing: [{ kind: "smtp", about }] }];
      },
    );
    return onePerSubject(verdicts);
  },

  remedies: () => [
    { id: "look-between", who: "network-provider" },
    { id: "update-server", who: "recipient-admin" },
  ],
});

const MOST_SHOWN = 80;
