import { dig, host, openSmtpd, type Scenario, swaks, trace, VANTAGES } from "../scenario.ts";

export const scenario: Scenario = {
  world: "OpenSMTPD takes nothing from addresses without a reverse name, as its manual shows",
  hosts: { mx: host(openSmtpd(['phase connect match !rdns disconnect "550 no rDNS is so 80s"'])) },
  command: trace("bob", { as: "nameless" }),
  first: { cause: "ptr-missing", subject: VANTAGES.nameless.ip, owner: "network-provider" },
  never: ["ptr-mismatch", "ip-blocked", "recipient-unknown", "helo-invalid"],
  witness: [
    swaks("{mx}", "bob", /550 no rDNS is so 80s/, { as: "nameless" }),
    swaks("{mx}", "bob", /250 2\.1\.5/),
    dig("-x 203.0.113.77", /NXDOMAIN/),
  ],
};
