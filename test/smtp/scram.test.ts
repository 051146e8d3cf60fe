import { describe, expect, it } from "vitest";
import { scramSha256 } from "../../src/smtp/scram.ts";

/** RFC 7677 §3 */
const LOGIN = { user: "user", password: "pencil", mechanism: null };
const NONCE = "rOprNGfwEbeRWgbNEkqO";
const CHALLENGE = "r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096";
const SIGNATURE = "v=6rriTRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=";

const encoded = (text: string) => Buffer.from(text).toString("base64");
const decoded = (text: string | null | undefined) => (text == null ? null : Buffer.from(text, "base64").toString());

describe("SCRAM-SHA-256", () => {
  it("says what the example of RFC 7677 says, and believes the right signature", () => {
    const exchange = scramSha256(LOGIN, NONCE);
    expect(decoded(exchange.initial)).toBe(`n,,n=user,r=${NONCE}`);
    expect(decoded(exchange.answer(encoded(CHALLENGE), 0))).toBe(
      "c=biws,r=rOprNGfwEbeRWgbNEkqO%hvYDpWUa2RaTCAfuxFIlj)hNlF$k0,p=dHzbZapWIk4jUhN+Ute9ytag9zjfMHgsqmmiz7AndVQ=",
    );
    expect(exchange.isProven?.()).toBe(false);
    expect(exchange.answer(encoded(SIGNATURE), 1)).toBe("");
    expect(exchange.isProven?.()).toBe(true);
  });
  it.each([
    ["another signature", encoded("v=AAAATRBi23WpRR/wtup+mMhUZUn/dB5nLTJRsjl95G4=")],
    ["none at all", encoded("")],
    ["a signature cut short", encoded("v=6rri")],
  ])("does not believe a server that answers with %s", (_, answer) => {
    const exchange = scramSha256(LOGIN, NONCE);
    exchange.answer(encoded(CHALLENGE), 0);
    expect([exchange.answer(answer, 1), exchange.isProven?.()]).toEqual([null, false]);
  });
  it("takes note of an error, and lets the server end the login with its own reply", () => {
    for (const after of [0, 1]) {
      const exchange = scramSha256(LOGIN, NONCE);
      if (after === 1) exchange.answer(encoded(CHALLENGE), 0);
      const said = [exchange.answer(encoded("e=invalid-proof"), after), exchange.isProven?.()];
      expect(said).toEqual(["", false]);
      expect(exchange.answer(encoded("e=invalid-proof"), 2)).toBeNull();
    }
  });
  it.each([
    ["another nonce", CHALLENGE.replace("r=rOpr", "r=xOpr")],
    ["only our own nonce", `r=${NONCE},s=W22ZaJ0SNY7soEsUEjb6gQ==,i=4096`],
    ["a cost beyond reason", CHALLENGE.replace("4096", "999999999")],
    ["no cost", CHALLENGE.replace(",i=4096", "")],
    ["an extension we do not know", `m=x,${CHALLENGE}`],
    ["nonsense", "\0\u202e"],
  ])("gives up when it is asked with %s", (_, challenge) => {
    expect(scramSha256(LOGIN, NONCE).answer(encoded(challenge), 0)).toBeNull();
  });
  it("writes a comma and an equals sign of the user's name as RFC 5802 says", () => {
    expect(decoded(scramSha256({ ...LOGIN, user: "a=b,c" }, NONCE).initial)).toContain("n=a=3Db=2Cc,");
  });
});
