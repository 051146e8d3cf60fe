import { describe, expect, it } from "vitest";
import { relayDenied } from "../../../src/causes/relay-denied/cause.ts";
import { format } from "../../../src/messages/format.ts";
import { LANGS, type Params } from "../../../src/model/cause.ts";
import { runCase } from "../../support/run-case.ts";

describe("what to do about a server that does not relay", () => {
  it.each([
    [
      "is to log in, as long as nothing else is known",
      "relay-denied/at-our-relay",
      { accepted: null, port: null },
      ["log-in-there: sender-admin"],
    ],
    [
      "is to come from the address it relays for",
      "relay-denied/by-source",
      { accepted: "192.0.2.1", ip: "203.0.113.5" },
      ["known-address: sender-admin"],
    ],
    [
      "is to use the port on which it took the mail",
      "relay-denied/other-port",
      { port: 587 },
      ["other-port: sender-user"],
    ],
  ])("%s", async (_, world, params, remedies) => {
    const { report } = await runCase(`fixtures/causes/${world}.case`);
    const found = report.diagnosis.findings.find(({ cause }) => cause === "relay-denied");
    expect(found?.params).toMatchObject(params);
    expect(found?.remedies.slice(0, remedies.length).map(({ id, who }) => `${id}: ${who}`)).toEqual(remedies);
  });

  it.each(LANGS)("names both who may have to act where nobody knows what the server is, in %s", async (lang) => {
    const { report: pasted } = await runCase("fixtures/causes/relay-denied/pasted-alone.case");
    const { report: asked } = await runCase("fixtures/causes/relay-denied/present.case");
    const [alone, known] = [pasted, asked].map(({ diagnosis }) =>
      diagnosis.findings.find(({ cause }) => cause === "relay-denied"),
    );
    const said = (params: Params = {}) => format(relayDenied.text[lang].what, params, { lang, notStated: "?" });
    expect(alone?.remedies.map(({ id, who }) => `${id}: ${who}`)).toEqual([
      "log-in: sender-admin",
      "host-domain: recipient-admin",
      "use-own-server: sender-user",
    ]);
    expect(said(alone?.params)).not.toMatch(/[?]|[:：] *[.。]?$/);
    expect(said(known?.params)).toContain(String(known?.params.role));
  });
});
