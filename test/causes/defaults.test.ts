import { describe, expect, it } from "vitest";
import { CAUSES } from "../../src/causes/index.ts";
import { MEANING_DEFAULTS } from "../../src/knowledge/meaning-defaults.ts";

describe("a cause that replies state has the owner and the retry by which replies are read", () => {
  for (const [id, { owner, retry }] of Object.entries(MEANING_DEFAULTS)) {
    const cause = CAUSES.find((one) => one.id === id);
    if (cause === undefined) continue;
    it(id, () => {
      expect(cause.owner).toBe(owner);
      expect(cause.retry).toBe(retry);
    });
  }
});

describe("what stands in DNS is the business of whoever manages the DNS, where the records are", () => {
  it.each([
    ["dane-mismatch", "dane-unsigned", "dane-unusable"],
    ["dkim-key-missing", "dkim-key-revoked", "dkim-key-weak", "dkim-syntax"],
    ["dmarc-missing", "dmarc-multiple", "dmarc-not-enforced", "dmarc-report-unauthorised", "dmarc-syntax"],
    ["mta-sts-invalid", "mta-sts-mx-mismatch", "mta-sts-testing", "tls-rpt-missing", "tls-rpt-syntax"],
    ["mx-inconsistent", "mx-is-address", "mx-is-cname", "mx-missing", "mx-not-public", "mx-unresolvable"],
    ["spf-missing", "spf-multiple", "spf-permissive", "spf-syntax", "spf-too-many-lookups", "spf-void-lookups"],
  ])("%s and the like", (...ids) => {
    const found = CAUSES.filter(({ id }) => ids.some((one) => one === id));
    expect(found).toHaveLength(ids.length);
    expect(found.map(({ owner }) => owner)).toEqual(ids.map(() => "dns-operator"));
    // Placeholders are null where nothing is known.
    const params = new Proxy({}, { get: () => null });
    const idle = found.filter(({ remedies }) => !remedies(params).some(({ who }) => who === "dns-operator"));
    expect(idle.map(({ id }) => id)).toEqual([]);
  });
});
