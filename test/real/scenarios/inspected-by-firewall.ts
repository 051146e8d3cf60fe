import { host, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "something between us masks the greeting and keeps STARTTLS away",
  hosts: {
    mx: host(
      postfix({
        smtpd_banner: "*******************************",
        smtpd_discard_ehlo_keywords: "starttls, pipelining, dsn, chunking",
      }),
    ),
  },
  command: trace("bob"),
  first: { cause: "smtp-inspected" },
  also: ["starttls-missing"],
  never: ["protocol-error", "connection-dropped", "tls-failed"],
  witness: [swaks("{mx}", "bob", /220 \*{10,}/, { hides: /STARTTLS/ })],
};
