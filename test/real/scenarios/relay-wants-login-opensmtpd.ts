import { host, openSmtpd, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the outgoing OpenSMTPD relays for those who log in, and we did not",
  words: "550 Invalid recipient",
  hosts: { out: host(openSmtpd([], { certificate: "good", listen: "tls pki main auth-optional <logins>" })) },
  records: [],
  needs: "opensmtpd-tls",
  command: trace("friend@elsewhere.example", { flags: ["--server", "out.{domain}"] }),
  first: { cause: "relay-denied", owner: "sender-admin" },
  also: ["auth-required"],
  never: ["recipient-domain-not-hosted", "recipient-address-syntax", "auth-failed"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /550 .*Invalid recipient/),
    swaks("{out}", "friend@elsewhere.example", /235 2\.0\.0.*250 2\.1\.5/s, {
      flags: ["-tls", "--auth", "PLAIN", "--auth-user", "alice@acme.example", "--auth-password", "correct-horse"],
    }),
  ],
};
