import { defineProvider } from "../wording.ts";

/** Deutsche Telekom (T-Online): what its servers say in their own words. */
export const telekom = defineProvider({
  id: "telekom",
  name: "Deutsche Telekom (T-Online)",
  hosts: ["t-online.de", "telekom.de"],
  signs: ["ask postmaster for help or to contact"],
  help: "https://postmaster.t-online.de/index.en.html",
  source: "telekom",
  says: {
    "ip-blocked": [
      [
        "a problem occurred",
        "554 IP=192.0.2.1 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.)",
        { also: ["reputation-low", "policy-block"] },
      ],
    ],
    "reputation-low": [
      ["bad reputation", "554 IP=192.0.2.1 - bad reputation. contact tosa@rx.t-online.de", { also: ["ip-blocked"] }],
    ],
    "ip-dynamic": [["dialup/transfer", "554 IP=192.0.2.1 - Dialup/transfer not allowed tosa"]],
  },
});
