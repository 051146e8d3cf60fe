import { describe, expect, it } from "vitest";
import { chooseExchange, secretsOf } from "../../src/smtp/sasl.ts";

const LOGIN = { user: "tim", password: "tanstaaftanstaaf", mechanism: null };
const decoded = (text: string | null | undefined) => (text == null ? null : Buffer.from(text, "base64").toString());

describe("a login", () => {
  it("PLAIN says everything at once", () => {
    const exchange = chooseExchange(LOGIN, ["LOGIN", "PLAIN"], true);
    expect([exchange?.mechanism, decoded(exchange?.initial)]).toEqual(["PLAIN", "\0tim\0tanstaaftanstaaf"]);
    expect(decoded(exchange?.answer("", 0))).toBe("\0tim\0tanstaaftanstaaf");
    expect(exchange?.answer("", 1)).toBeNull();
  });
  it("LOGIN says the user, then the password, whatever it is asked in", () => {
    const exchange = chooseExchange(LOGIN, ["LOGIN"], true);
    const said = [0, 1].map((n) => decoded(exchange?.answer("bm9uc2Vuc2U=", n)));
    expect([exchange?.initial, ...said, exchange?.answer("", 2)]).toEqual([null, "tim", "tanstaaftanstaaf", null]);
  });
  it("CRAM-MD5 answers the example of RFC 2195", () => {
    const exchange = chooseExchange(LOGIN, ["CRAM-MD5"], true);
    const challenge = "PDE4OTYuNjk3MTcwOTUyQHBvc3RvZmZpY2UucmVzdG9uLm1jaS5uZXQ+";
    expect(decoded(exchange?.answer(challenge, 0))).toBe("tim b913a602c7eda7a495b4e6e7334d3890");
  });
  it("XOAUTH2 is used only when the user insists, and ends a refusal with an empty line", () => {
    expect(chooseExchange(LOGIN, ["XOAUTH2"], true)).toBeNull();
    const exchange = chooseExchange({ ...LOGIN, mechanism: "XOAUTH2" }, ["PLAIN", "XOAUTH2"], true);
    expect(decoded(exchange?.initial)).toBe("user=tim\u0001auth=Bearer tanstaaftanstaaf\u0001\u0001");
    expect([exchange?.answer("eyJ9", 0), exchange?.answer("", 1)]).toEqual(["", null]);
  });
  it("hides the password from a server it cannot trust, where that is offered", () => {
    expect(chooseExchange(LOGIN, ["PLAIN", "CRAM-MD5"], false)?.mechanism).toBe("CRAM-MD5");
    expect(chooseExchange(LOGIN, ["PLAIN", "LOGIN"], false)?.mechanism).toBe("PLAIN");
  });
  it.each([[[]], [["GSSAPI", "NTLM"]]])("is not possible with %j", (offered) => {
    expect(chooseExchange(LOGIN, offered, true)).toBeNull();
  });
  it("is not possible with a mechanism that is wanted but not offered, or offered but not known", () => {
    expect(chooseExchange({ ...LOGIN, mechanism: "LOGIN" }, ["PLAIN"], true)).toBeNull();
    expect(chooseExchange({ ...LOGIN, mechanism: "NTLM" }, ["NTLM"], true)).toBeNull();
  });
  it("has its secrets in every form a server could repeat, longer ones first", () => {
    const secrets = secretsOf(LOGIN);
    const plain = Buffer.from("\0tim\0tanstaaftanstaaf").toString("base64");
    expect(secrets).toEqual(expect.arrayContaining(["tanstaaftanstaaf", plain]));
    expect(secrets.indexOf(plain)).toBeLessThan(secrets.indexOf("tanstaaftanstaaf"));
  });
});
