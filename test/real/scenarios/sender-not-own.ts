import { host, postfix, type Scenario, SUBMISSION, smoke, swaks } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the submission server lets its user send under his own address only",
  hosts: {
    out: host(
      postfix(
        {
          ...SUBMISSION,
          smtpd_sender_login_maps:
            "inline:{ {alice@acme.example = alice@acme.example} {boss@acme.example = boss@acme.example} }",
          smtpd_sender_restrictions: "reject_sender_login_mismatch",
        },
        { port: 587 },
      ),
    ),
  },
  records: [],
  command: smoke("smtp://alice%40acme.example@out.{domain}:587", { from: "boss@acme.example" }),
  first: { cause: "sender-not-allowed" },
  never: ["auth-failed", "relay-denied", "sender-blocked", "sender-invalid"],
  witness: [
    swaks("{out}", "friend@elsewhere.example", /553 5\.7\.1 .*not owned by user/, {
      from: "boss@acme.example",
      flags: [
        "--port",
        "587",
        "-tls",
        "--auth",
        "PLAIN",
        "--auth-user",
        "alice@acme.example",
        "--auth-password",
        "correct-horse",
      ],
    }),
  ],
};
