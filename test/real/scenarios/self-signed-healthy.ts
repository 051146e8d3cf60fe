import { host, openssl, postfix, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the exchanger signs its certificate itself, as many do: mail is encrypted all the same",
  words: "(certificate not trusted)",
  hosts: { mx: host(postfix({}, { certificate: "self-signed" })) },
  command: trace("bob"),
  first: null,
  never: ["tls-failed", "starttls-missing", "certificate-expired"],
  witness: [
    openssl("-starttls smtp -connect {mx}:25", /self-signed certificate/),
    swaks("{mx}", "bob", /250 2\.1\.5/, { flags: ["-tls"] }),
  ],
};
