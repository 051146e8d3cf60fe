/** What `npm run new` writes; NAME, ID, KIND and TYPE stand for the new unit. */

export const EN = `import type { CauseText } from "../../model/cause.ts";

export const en = {
  title: "A noun phrase",
  what: "What was established about {subject}; never more than match proved.",
  why: "Why it stops mail.",
  fix: {
    "first-step": "What to do, in the second person.",
  },
} as const satisfies CauseText;
`;

export const CAUSE = `import { defineCause } from "../../model/cause.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

export const NAME = defineCause({
  id: "ID",
  severity: "risks",
  owner: "sender-admin",
  retry: "no",
  needs: ["mx"],
  explains: [],
  sources: [{ rfc: 5321, section: "5.1" }],
  text: { en, th, ja, vi },

  match(seen) {
    return seen.of("mx").map(({ about, kind, outcome }) => {
      const subject = about.domain;
      if (outcome.state !== "seen") return { is: "undetermined", subject, missing: [{ kind, about }] };
      return { is: "absent", subject };
    });
  },

  remedies: () => [{ id: "first-step", who: "sender-admin" }],
});
`;

export const CASES = {
  present: "present       ID   example.org   proven",
  "near-miss": "absent        ID   example.org",
  undetermined: "undetermined  ID   example.org",
} as const;

export const CASE = `Say in a sentence what the situation is.

target  trace someone@example.org  from me@example.net  ip 192.0.2.1

dns
  lists healthy
  example.org      MX  10 mx.example.org
  mx.example.org   A   198.51.100.7

smtp 198.51.100.7:25 mx.example.org

expect
  EXPECT
`;

export const KIND = `export interface TYPEAbout {
  readonly domain: string;
}
/** What was answered, unjudged. */
export interface TYPEAnswer {
  readonly rcode: "NOERROR" | "NXDOMAIN";
}

export function KINDSubject(about: TYPEAbout): string {
  return about.domain;
}
`;

export const PROBE = `import { seen } from "../src/model/outcome.ts";
import { defineProbe } from "../src/world/probe.ts";

/** One look, one question: say which. */
export const NAME = defineProbe({
  kind: "KIND",
  contact: "dns",
  after: [],

  plan: () => [],

  async look(_about, _world, _signal) {
    return seen({ rcode: "NOERROR" });
  },
});
`;

export const REPORTER = `import type { Reporter } from "./reporter.ts";

/** Walk the outline, take words from the view's language, pass remote text through an escaper, return a string. */
export const NAME: Reporter = {
  id: "ID",
  mediaType: "text/plain",
  render: (report) => \`\${report.verdict}\\n\`,
};
`;
