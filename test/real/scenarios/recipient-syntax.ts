import { exim, host, type Scenario, swaks, trace } from "../scenario.ts";

export const scenario: Scenario = {
  world: "the server cannot read the recipient's address",
  hosts: {
    mx: host(
      exim({ rcpt: ["deny message = 501 5.1.3 Bad recipient address syntax\n          local_parts = ^.*[=].*"] }),
    ),
  },
  command: trace("bob=news"),
  first: { cause: "recipient-address-syntax" },
  never: ["recipient-unknown", "policy-block", "protocol-error"],
  witness: [swaks("{mx}", "bob=news", /501 5\.1\.3/)],
};
