import type { DnsName } from "../../src/model/scalars.ts";
import type { Target } from "../../src/model/target.ts";
import { makeTarget, type Wish } from "../../src/runner/make-target.ts";

/** A trace from alice@acme.example to bob@partner.example, unless told otherwise. */
export function target(wish: Partial<Wish> = {}): Target {
  return makeTarget({
    command: "trace",
    domain: "partner.example" as DnsName,
    recipient: "bob@partner.example",
    sender: "alice@acme.example",
    senderDomain: "acme.example" as DnsName,
    helo: "mail.acme.example",
    ...wish,
  });
}
