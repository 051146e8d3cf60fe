import { expect, it } from "vitest";
import { spfResults } from "../../src/facts/spf-results.ts";
import { observations } from "../../src/model/observations.ts";
import type { IpAddress } from "../../src/model/scalars.ts";
import { missed, saw } from "../support/observe.ts";

const about = (ip: string, sender: string | null) => ({ ip: ip as IpAddress, sender, helo: "mail.acme.example" });

it("tells the identity, and whether mail leaves from the address at all", () => {
  const seen = observations([
    saw("egress", { ip: "192.0.2.1" as IpAddress, how: "given" }, { witness: null }),
    missed("spf", about("192.0.2.1", "alice@acme.example")),
    missed("spf", about("192.0.2.2", null)),
  ]);
  expect(spfResults(seen)).toMatchObject([
    { identity: "mail-from", domain: "acme.example", sending: true },
    { identity: "helo", domain: "mail.acme.example", sending: false },
  ]);
});
