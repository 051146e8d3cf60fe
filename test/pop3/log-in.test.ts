import { describe, expect, it } from "vitest";
import type { DnsName, IpAddress } from "../../src/model/scalars.ts";
import { popLogIn } from "../../src/pop3/log-in.ts";
import type { Peer, PopLogin, World } from "../../src/world/world.ts";
import { runCase } from "../support/run-case.ts";
import { type Act, CLOSES, fakeLink, fakeWorld, RESETS, SESSION } from "../support/script-link.ts";

const POP: PopLogin = {
  host: "pop.isp.example" as DnsName,
  port: 110,
  secure: false,
  user: "alice",
  password: "s3cret-w0rd",
};
const IPS = ["198.51.100.26" as IpAddress];
const SOURCE = "192.0.2.31" as IpAddress;
const polite: Readonly<Record<string, string>> = { STLS: "-ERR unknown", USER: "+OK", PASS: "+OK in", QUIT: "+OK bye" };

async function logIn(
  answers: Readonly<Record<string, readonly Act[]>>,
  { greeting = ["+OK ready\r\n"] as readonly Act[], pop = POP, untrusted = null as string | null } = {},
) {
  const link = fakeLink({
    greeting,
    answers(line) {
      const verb = line.split(" ")[0] ?? "";
      return answers[verb] ?? [`${polite[verb] ?? "-ERR"}\r\n`];
    },
    tls: { ok: true, tls: { ...SESSION, untrusted } },
  });
  const fake = fakeWorld(link);
  const dialled: Peer[] = [];
  const dial: World["tcp"]["dial"] = (peer, signal) => {
    dialled.push(peer);
    return fake.tcp.dial(peer, signal);
  };
  const world: World = { ...fake, tcp: { ...fake.tcp, dial }, pop };
  const result = await popLogIn({ ips: IPS, source: SOURCE }, world, new AbortController().signal);
  return { result, told: link.told, shut: link.isClosed(), dialled };
}

it.each(["present", "near-miss", "undetermined"])(
  "no report of a run with one holds its password (%s)",
  async (name) => {
    const { report } = await runCase(`fixtures/causes/pop-before-smtp/${name}.case`);
    expect(JSON.stringify(report)).not.toContain(POP.password);
    expect(report.observations.some((one) => one.kind === "smtp" && one.about.attempt.login === "pop")).toBe(true);
  },
);

describe("a POP3 login", () => {
  it("comes from the address that the mail is to come from: another one would not be let in afterwards", async () => {
    const { dialled } = await logIn({});
    expect(dialled.map(({ source }) => source)).toEqual([SOURCE]);
  });
  it("says user and password, takes leave, and closes", async () => {
    const { result, told, shut } = await logIn({});
    expect([result, told, shut]).toEqual([{ ok: true }, ["STLS", "USER alice", "PASS s3cret-w0rd", "QUIT"], true]);
  });
  it("is encrypted where the server can, and says nothing secret behind a certificate that does not hold", async () => {
    expect((await logIn({ STLS: ["+OK go\r\n"] })).result).toEqual({ ok: true });
    const { result, told } = await logIn({ STLS: ["+OK go\r\n"] }, { untrusted: "CERT_HAS_EXPIRED" });
    expect([result, told]).toEqual([{ ok: false, reason: "CERT_HAS_EXPIRED" }, ["STLS"]]);
  });
  it("keeps the password to itself where the greeting offers APOP", async () => {
    const greeting = ["+OK POP3 server ready <1896.697170952@dbc.mtview.ca.us>\r\n"];
    const pop = { ...POP, user: "mrose", password: "tanstaaf" };
    const { told } = await logIn({ APOP: ["+OK\r\n"] }, { greeting, pop });
    expect(told).toEqual(["STLS", "APOP mrose c4c9334bac560ecc979e58001b3e22fb", "QUIT"]);
  });
  it("that is refused gives the server's words without the password", async () => {
    const { result } = await logIn({ PASS: ["-ERR no s3cret-w0rd here\r\n"] });
    expect(result).toEqual({ ok: false, reason: "-ERR no *** here" });
  });
  it("that is refused shows no password beyond ASCII either, and none where there is none", async () => {
    const password = "pässwörd";
    for (const repeated of [password, Buffer.from(password).toString("latin1")]) {
      const { result } = await logIn({ PASS: [`-ERR no ${repeated} here\r\n`] }, { pop: { ...POP, password } });
      expect(result).toEqual({ ok: false, reason: "-ERR no *** here" });
    }
    const empty = await logIn({ PASS: ["-ERR no\r\n"] }, { pop: { ...POP, password: "" } });
    expect(empty.result).toEqual({ ok: false, reason: "-ERR no" });
  });
  it.each([
    ["closes", [CLOSES], "ECONNRESET"],
    ["resets", [RESETS], "ECONNRESET"],
    ["is silent", [], "ETIMEDOUT"],
    ["floods", Array<string>(20).fill("x".repeat(4096)), "ECONNRESET"],
    ["speaks SMTP", ["220 mx ESMTP\r\n"], "220 mx ESMTP"],
  ] satisfies readonly (readonly [string, readonly Act[], string])[])(
    "to a server that %s fails and says why",
    async (_, greeting, reason) => {
      expect((await logIn({}, { greeting })).result).toEqual({ ok: false, reason });
    },
  );
});
