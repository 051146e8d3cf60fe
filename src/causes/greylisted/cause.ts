import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

/** A server that defers whom it does not know yet, on purpose. */
export const greylisted = defineCause({
  id: "greylisted",
  severity: "hinders",
  owner: "nobody",
  retry: "yes",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 6647, section: "2" },
    { rfc: 5321, section: "4.5.4.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const verdicts = statedVerdicts<"server" | "wait">(seen, {
      meaning: "greylisted",
      subject: ({ server }) => server,
      params: ({ server, reading }) => ({ server, wait: reading.named.retryAfterS }),
      provable: true,
    });
    // Whatever digit the reply begins with: who greylists wants to be asked again, after a pause.
    return verdicts.map((verdict) =>
      verdict.is === "present" ? { ...verdict, severity: "hinders", retry: "later" } : verdict,
    );
  },

  remedies: () => [
    { id: "wait", who: "nobody" },
    { id: "same-address", who: "sender-admin" },
  ],
});
