import { describe, expect, it } from "vitest";
import { dmarcNotEnforced } from "../../../src/causes/dmarc-not-enforced/cause.ts";
import type { DmarcAnswer } from "../../../src/model/observations/dmarc.ts";
import { observations } from "../../../src/model/observations.ts";
import type { DnsName, RemoteText } from "../../../src/model/scalars.ts";
import { saw } from "../../support/observe.ts";

const ORGANISATION = "acme.example" as DnsName;

describe("a DMARC policy without effect", () => {
  it.each(["acme.example", "news.acme.example"])(
    "is to be replaced where the record of %s lies, below _dmarc",
    (domain) => {
      const record = "v=DMARC1; p=none; rua=mailto:d@acme.example" as RemoteText;
      const tags = { v: "DMARC1", p: "none", rua: "mailto:d@acme.example" };
      const value: DmarcAnswer = { at: ORGANISATION, record, records: 1, tags, policy: "none", asked: [] };
      const [found] = dmarcNotEnforced.match(observations([saw("dmarc", { domain: domain as DnsName }, value)]));
      if (found?.is !== "present") throw new Error("nothing found");
      expect(found.params).toMatchObject({ domain, at: "_dmarc.acme.example" });
      const [remedy] = dmarcNotEnforced.remedies(found.params as never);
      expect(remedy.change).toEqual({
        kind: "dns",
        name: "_dmarc.acme.example",
        type: "TXT",
        value: "v=DMARC1; p=quarantine; rua=mailto:d@acme.example",
      });
    },
  );
});
