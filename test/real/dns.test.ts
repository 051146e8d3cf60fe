import { createHash, X509Certificate } from "node:crypto";
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { certificateAuthority } from "../../src/lab/certificates.ts";
import type { Report } from "../../src/model/report.ts";
import { startBlockList } from "./internet/block-list.ts";
import { removeFolder, workFolder } from "./internet/leftovers.ts";
import { startNameServer } from "./internet/name-server.ts";
import { type Namespace, namespace } from "./internet/namespace.ts";
import { startPostfix } from "./internet/postfix.ts";
import { listening, shown } from "./internet/readiness.ts";
import { whyNot } from "./internet/requirements.ts";
import { startResolver } from "./internet/resolver.ts";

const MXRAY = process.env["MXRAY_MAIN"] ?? resolve("dist/bin/mxray.js");
const reason = whyNot();
if (reason !== null) process.stderr.write(`real DNS servers skipped: ${reason}\n`);

const AT = {
  sender: "192.0.2.25",
  mx: "198.51.100.10",
  authority: "203.0.113.50",
  lists: "203.0.113.52",
  resolver: "203.0.113.53",
  silent: "203.0.113.60",
  listed: "203.0.113.9",
  policyListed: "203.0.113.10",
} as const;

const LIST = {
  sound: "zen.spamhaus.org",
  refusing: "bl.spamcop.net",
  dead: "dnsbl.dronebl.org",
  silent: "b.barracudacentral.org",
} as const;

const DOMAINS = ["right", "wrong", "unsigned", "bogus"].map((label) => `${label}.example`);
const DAY_MS = 86_400_000;

describe.skipIf(reason !== null)("against unbound, nsd with signed zones, Postfix and rbldnsd", () => {
  let ns: Namespace;
  let folder: string;

  beforeAll(async () => {
    folder = workFolder("dns");
    ns = namespace([], AT.resolver);
    const chain = certificate(folder);
    const anchors = startNameServer(ns, join(folder, "nsd"), { address: AT.authority, ...zones(chain.hash) });
    startBlockList(ns, join(folder, "rbldnsd"), {
      address: AT.lists,
      zone: LIST.sound,
      listed: { [AT.listed]: "127.0.0.4", [AT.policyListed]: "127.0.0.10" },
      others: {
        [LIST.refusing]: everybody(":127.255.255.254:Ask us yourself"),
        [LIST.dead]: everybody(":127.0.0.2:Gone"),
      },
    });
    ns.start(process.execPath, ["-e", `require("dgram").createSocket("udp4").bind(53, "${AT.silent}")`]);
    const { zones: served } = zones(chain.hash);
    startResolver(ns, join(folder, "unbound"), {
      address: AT.resolver,
      anchors,
      stubs: {
        ...Object.fromEntries(Object.keys(served).map((zone) => [zone, AT.authority])),
        ...Object.fromEntries([LIST.sound, LIST.refusing, LIST.dead].map((zone) => [`${zone}.`, AT.lists])),
        [`${LIST.silent}.`]: AT.silent,
      },
    });
    startPostfix(ns, join(folder, "postfix"), {
      domains: DOMAINS,
      users: DOMAINS.map((domain) => `postmaster@${domain}`),
      faces: [
        {
          address: AT.mx,
          port: 25,
          settings: {
            myhostname: "mx.right.example",
            smtpd_tls_security_level: "may",
            smtpd_tls_chain_files: chain.file,
          },
        },
      ],
    });
    const dig = ["dig", "+short", "+time=1", "+tries=1"];
    await shown(ns, [...dig, "right.example", "MX"], /mx\.right\.example/);
    await shown(ns, [...dig, `2.0.0.127.${LIST.sound}`], /127\.0\.0\.2/);
    await listening(ns, [`${AT.mx}:25`]);
  });
  afterAll(() => {
    ns?.remove();
    removeFolder(folder);
  });

  const DANE: readonly (readonly [string, string, Verdict])[] = [
    ["records that fit, signed, are right", "right", { out: ["dane-mismatch", "dane-unsigned", "dane-unusable"] }],
    [
      "records that do not fit the certificate are mismatched",
      "wrong",
      { found: "dane-mismatch", out: ["dane-unsigned"] },
    ],
    ["records without signatures are unsigned", "unsigned", { found: "dane-unsigned", out: [] }],
    ["records whose signatures are wrong are bogus", "bogus", { found: "dnssec-bogus", out: [] }],
  ];
  const ALL = ["dane-mismatch", "dane-unsigned", "dane-unusable", "dnssec-bogus"];

  for (const [title, label, { found, out }] of DANE) {
    it(`DANE: ${title}`, async () => {
      const { diagnosis } = await mxray(["check", `${label}.example`, "--skip", "dnsbl", "--source-ip", AT.sender]);
      const about = (subject: string) => subject.includes(`mx.${label}.example`);
      const present = diagnosis.findings.filter(({ cause, subject }) => ALL.includes(cause) && about(subject));
      expect(present.map(({ cause }) => String(cause))).toEqual(found === undefined ? [] : [found]);
      const ruledOut = diagnosis.ruledOut.filter(({ subject }) => about(subject)).map(({ cause }) => String(cause));
      expect(ruledOut).toEqual(expect.arrayContaining([...out]));
      if (found !== undefined) expect(ruledOut).not.toContain(found);
    });
  }

  it("a list that has the address proves it by its code; one that refuses us, a dead one and a silent one are told apart", async () => {
    const { diagnosis, verdict } = await mxray(["check", AT.listed, "--only", "dnsbl"]);
    const [first] = diagnosis.findings;
    expect(first).toMatchObject({
      cause: "ip-listed-dnsbl",
      subject: AT.listed,
      confidence: "proven",
      severity: "blocks",
    });
    expect(first?.params).toMatchObject({ lists: LIST.sound, answer: "127.0.0.4", doubted: null });
    expect(verdict).toBe("fail");
    const ours = diagnosis.findings.slice(1).map(({ cause, subject }) => `${cause} ${subject}`);
    expect(ours.sort()).toEqual([`blocklist-dead ${LIST.dead}`, `blocklist-query-refused ${LIST.refusing}`]);
    const open = diagnosis.undetermined
      .filter(({ subject }) => subject === LIST.silent)
      .map(({ cause }) => String(cause));
    expect(open.sort()).toEqual(["blocklist-dead", "blocklist-query-refused"]);
  });

  it("a policy listing by another code hinders mail, and stops none", async () => {
    const { diagnosis } = await mxray(["check", AT.policyListed, "--only", "dnsbl"]);
    expect(diagnosis.findings[0]).toMatchObject({
      cause: "ip-listed-dnsbl",
      confidence: "proven",
      severity: "hinders",
    });
  });

  it("an address on none is accused of nothing, whatever the other lists say", async () => {
    const { diagnosis } = await mxray(["check", "192.0.2.99", "--only", "dnsbl"]);
    expect(diagnosis.findings.filter(({ owner }) => owner !== "tester")).toEqual([]);
  });

  async function mxray(args: readonly string[]): Promise<Report> {
    const file = join(folder, "report.json");
    const flags = ["--dns", AT.resolver, "--helo", "mail.acme.example", "--tls-ca", join(folder, "ca.pem")];
    const ran = await ns.run(process.execPath, [MXRAY, ...args, ...flags, "--format", "json", "--output", file]);
    if (ran.stderr !== "") throw new Error(`exit ${ran.code}: ${ran.stderr}`);
    return JSON.parse(readFileSync(file, "utf8")) as Report;
  }
});

interface Verdict {
  readonly found?: string;
  readonly out: readonly string[];
}

/** rbldnsd takes no network wider than half of all addresses. */
function everybody(says: string): readonly string[] {
  return ["0.0.0.0/1", "128.0.0.0/1"].map((half) => `${half} ${says}`);
}

/** One certificate for all exchangers, and the SHA-256 of its public key: what a TLSA 3 1 1 record holds. RFC 6698 §2.1 */
function certificate(folder: string): { readonly file: string; readonly hash: string } {
  const now = Date.now();
  const authority = certificateAuthority(new Date(now));
  const names = DOMAINS.map((domain) => `mx.${domain}`);
  const span = { notBefore: new Date(now - DAY_MS), notAfter: new Date(now + 90 * DAY_MS) };
  const { key, cert } = authority.issue({ names, ...span, selfSigned: false });
  const file = join(folder, "chain.pem");
  writeFileSync(file, `${key}${cert}`);
  writeFileSync(join(folder, "ca.pem"), authority.ca);
  const spki = new X509Certificate(cert).publicKey.export({ type: "spki", format: "der" });
  return { file, hash: createHash("sha256").update(spki).digest("hex") };
}

/** Four domains that differ in nothing but their TLSA records; those of the last lie in a zone of their own whose signatures have ended. */
function zones(hash: string) {
  const mail = ["@ MX 10 mx", `mx A ${AT.mx}`];
  const other = "0".repeat(64);
  return {
    zones: {
      "com.": [],
      "right.example.": [...mail, `_25._tcp.mx TLSA 3 1 1 ${hash}`],
      "wrong.example.": [...mail, `_25._tcp.mx TLSA 3 1 1 ${other}`],
      "unsigned.example.": [...mail, `_25._tcp.mx TLSA 3 1 1 ${hash}`],
      "bogus.example.": mail,
      "_25._tcp.mx.bogus.example.": [`@ TLSA 3 1 1 ${hash}`],
    },
    signed: {
      "com.": "good",
      "right.example.": "good",
      "wrong.example.": "good",
      "bogus.example.": "good",
      "_25._tcp.mx.bogus.example.": "expired",
    },
  } as const;
}
