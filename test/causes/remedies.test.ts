import { expect, it } from "vitest";
import { CAUSES } from "../../src/causes/index.ts";
import type { Params } from "../../src/model/cause.ts";

function advice(id: string, params: Params): readonly string[] {
  return (
    CAUSES.find((cause) => cause.id === id)
      ?.remedies(params)
      .map((one) => one.id) ?? []
  );
}

it("a domain that is spelt like a well-known one is first asked to be compared with it", () => {
  const params = { domain: "partnre.example", answer: "NXDOMAIN", meant: "partner.example" };
  expect(advice("recipient-domain-unknown", params)).toEqual(["use-meant", "check-address", "renew-domain"]);
  expect(advice("recipient-domain-unknown", { ...params, meant: null })).toEqual(["check-address", "renew-domain"]);
});

it.each([
  ["connect-failed", ["check-settings", "look-on-this-side"]],
  ["connection-dropped", ["check-program"]],
  ["tls-failed", ["check-program"]],
])("%s in the words of a mail program is advised to look there, too", (id, own) => {
  const params = { server: "smtp.acme.example", host: "smtp.acme.example", port: 587, works: null, stage: null };
  expect(advice(id, { ...params, role: "submission" })).toEqual(expect.arrayContaining(own));
  expect(advice(id, { ...params, role: null })).not.toEqual(expect.arrayContaining(own));
});
