import { describe, expect, it } from "vitest";
import { chooseExchange, chooseOtherExchange, type Occasion, secretsOf, showsPassword } from "../../src/smtp/sasl.ts";

const LOGIN = { user: "tim", password: "tanstaaftanstaaf", mechanism: null };
const decoded = (text: string | null | undefined) => (text == null ? null : Buffer.from(text, "base64").toString());

function at(offered: readonly string[], trusted: boolean, nonce = "rOprNGfwEbeRWgbNEkqO"): Occasion {
  return { offered, trusted, host: "server.example.com", port: 143, nonce };
}

describe("a login", () => {
  it("PLAIN says everything at once", () => {
    const exchange = chooseExchange(LOGIN, at(["LOGIN", "PLAIN"], true));
    expect([exchange?.mechanism, decoded(exchange?.initial)]).toEqual(["PLAIN", "\0tim\0tanstaaftanstaaf"]);
    expect(decoded(exchange?.answer("", 0))).toBe("\0tim\0tanstaaftanstaaf");
    expect(exchange?.answer("", 1)).toBeNull();
  });
  it("LOGIN says the user, then the password, whatever it is asked in", () => {
    const exchange = chooseExchange(LOGIN, at(["LOGIN"], true));
    const said = [0, 1].map((n) => decoded(exchange?.answer("bm9uc2Vuc2U=", n)));
    expect([exchange?.initial, ...said, exchange?.answer("", 2)]).toEqual([null, "tim", "tanstaaftanstaaf", null]);
  });
  it("CRAM-MD5 answers the example of RFC 2195", () => {
    const exchange = chooseExchange(LOGIN, at(["CRAM-MD5"], true));
    const challenge = "PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+";
    expect(decoded(exchange?.answer(challenge, 0))).toBe("tim b913a602c7eda7a495b4e6e7334d3890");
  });
  it("XOAUTH2 is used only when the user insists, and ends a refusal with an empty line", () => {
    expect(chooseExchange(LOGIN, at(["XOAUTH2"], true))).toBeNull();
    const exchange = chooseExchange({ ...LOGIN, mechanism: "XOAUTH2" }, at(["PLAIN", "XOAUTH2"], true));
    expect(decoded(exchange?.initial)).toBe("user=tim\u0001auth=Bearer tanstaaftanstaaf\u0001\u0001");
    expect([exchange?.answer("eyJ9", 0), exchange?.answer("", 1)]).toEqual(["", null]);
  });
  it("OAUTHBEARER names the server and the token, and ends a refusal with one byte", () => {
    const exchange = chooseExchange({ ...LOGIN, mechanism: "OAUTHBEARER" }, at(["OAUTHBEARER"], true));
    expect(decoded(exchange?.initial)).toBe(
      "n,a=tim,\u0001host=server.example.com\u0001port=143\u0001auth=Bearer tanstaaftanstaaf\u0001\u0001",
    );
    expect([exchange?.answer("eyJ9", 0), exchange?.answer("", 1)]).toEqual(["AQ==", null]);
  });
  it("hides the password from a server it cannot trust, where that is offered", () => {
    expect(chooseExchange(LOGIN, at(["PLAIN", "CRAM-MD5"], false))?.mechanism).toBe("CRAM-MD5");
    expect(chooseExchange(LOGIN, at(["PLAIN", "CRAM-MD5", "SCRAM-SHA-256"], false))?.mechanism).toBe("SCRAM-SHA-256");
    expect(chooseExchange(LOGIN, at(["PLAIN", "LOGIN"], false))?.mechanism).toBe("PLAIN");
  });
  it.each([[[]], [["GSSAPI", "NTLM"]]])("is not possible with %j", (offered) => {
    expect(chooseExchange(LOGIN, at(offered, true))).toBeNull();
  });
  it("is not possible with a mechanism that is wanted but not offered, or offered but not known", () => {
    expect(chooseExchange({ ...LOGIN, mechanism: "LOGIN" }, at(["PLAIN"], true))).toBeNull();
    expect(chooseExchange({ ...LOGIN, mechanism: "NTLM" }, at(["NTLM"], true))).toBeNull();
  });
  it("has its secrets in every form a server could repeat, longer ones first", () => {
    const secrets = secretsOf(LOGIN);
    const plain = Buffer.from("\0tim\0tanstaaftanstaaf").toString("base64");
    expect(secrets).toEqual(expect.arrayContaining(["tanstaaftanstaaf", plain]));
    expect(secrets.indexOf(plain)).toBeLessThan(secrets.indexOf("tanstaaftanstaaf"));
  });
});

describe("another way to log in than the first choice", () => {
  const rows: readonly (readonly [string, string | null, readonly string[], boolean, string | null])[] = [
    ["is the plain one, where the server is who it says", "SCRAM-SHA-256", ["SCRAM-SHA-256", "LOGIN"], true, "LOGIN"],
    [
      "is none that gives the password away to who knows whom",
      "SCRAM-SHA-256",
      ["SCRAM-SHA-256", "PLAIN"],
      false,
      null,
    ],
    ["keeps the password here in clear, too", "SCRAM-SHA-256", ["SCRAM-SHA-256", "CRAM-MD5"], false, "CRAM-MD5"],
    ["is none where only one is offered", null, ["PLAIN"], true, null],
    ["is none where the first choice is not offered", "CRAM-MD5", ["PLAIN"], true, null],
    ["takes a token for a token", "XOAUTH2", ["PLAIN", "XOAUTH2", "OAUTHBEARER"], true, "OAUTHBEARER"],
    ["does not take a token for a password", "XOAUTH2", ["PLAIN", "XOAUTH2"], true, null],
  ];
  it.each(rows)("%s", (_, mechanism, offered, trusted, other) => {
    expect(chooseOtherExchange({ ...LOGIN, mechanism }, at(offered, trusted))?.mechanism ?? null).toBe(other);
  });
  it("is worth nothing where the server saw the password as it is", () => {
    const shown = ["PLAIN", "LOGIN", "XOAUTH2", "CRAM-MD5", "SCRAM-SHA-256", "GSSAPI"].filter(showsPassword);
    expect(shown).toEqual(["PLAIN", "LOGIN", "XOAUTH2"]);
  });
});
