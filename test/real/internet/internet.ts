import { chmodSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { startBlockList } from "./block-list.ts";
import { startMailServer } from "./mail-server.ts";
import { startNameServer } from "./name-server.ts";
import { type Namespace, namespace } from "./namespace.ts";
import { startResolver } from "./resolver.ts";

/** Addresses of the small internet that the real servers make up. */
export const ADDRESS = {
  /** acme.example's own sending host: PTR, SPF and all. */
  healthy: "192.0.2.25",
  /** On zen.spamhaus.org. */
  listed: "203.0.113.9",
  /** No reverse name. */
  nameless: "203.0.113.77",
  /** Good reverse name, but not in acme.example's SPF record. */
  stranger: "203.0.113.80",
  mx: "198.51.100.10",
  authority: "198.51.100.53",
  resolver: "203.0.113.53",
  blockList: "203.0.113.54",
} as const;

const BLOCK_LIST = "zen.spamhaus.org";

/** The world as running servers: nsd, unbound, rbldnsd and Postfix in one network namespace. */
export interface Internet {
  readonly ns: Namespace;
  stop(): void;
}

/** Starts every server and waits until the name servers answer and the MX greets. */
export async function startInternet(): Promise<Internet> {
  const folder = mkdtempSync(join(tmpdir(), "mxray-real-"));
  // The servers drop root and must still reach their files.
  chmodSync(folder, 0o755);
  const ns = namespace(Object.values(ADDRESS), ADDRESS.resolver);
  const stop = () => {
    ns.remove();
    rmSync(folder, { recursive: true, force: true });
  };
  try {
    startNameServer(ns, join(folder, "nsd"), { address: ADDRESS.authority, zones: ZONES });
    startBlockList(ns, join(folder, "rbldnsd"), {
      address: ADDRESS.blockList,
      zone: BLOCK_LIST,
      listed: { [ADDRESS.listed]: "127.0.0.3" },
    });
    const stubs = Object.fromEntries(Object.keys(ZONES).map((zone) => [zone, ADDRESS.authority]));
    startResolver(ns, join(folder, "unbound"), {
      address: ADDRESS.resolver,
      stubs: { ...stubs, [`${BLOCK_LIST}.`]: ADDRESS.blockList },
    });
    const policy = join(folder, "policyd-spf.conf");
    writeFileSync(
      policy,
      "debugLevel = 0\nTestOnly = 1\nHELO_reject = No_Check\nMail_From_reject = Fail\nPermError_reject = False\nTempError_Defer = False\nskip_addresses = 127.0.0.0/8\n",
    );
    await startMailServer(ns, join(folder, "postfix"), {
      address: ADDRESS.mx,
      hostname: "mx.partner.example",
      domain: "partner.example",
      users: ["bob", "postmaster"],
      policyConfig: policy,
      settings: {
        unknown_client_reject_code: "550",
        smtpd_client_restrictions: `reject_rbl_client ${BLOCK_LIST}`,
        smtpd_recipient_restrictions:
          "reject_unauth_destination, reject_unknown_client_hostname, check_policy_service unix:private/policyd-spf, reject_unlisted_recipient",
        smtpd_relay_restrictions: "reject_unauth_destination",
        smtpd_delay_reject: "yes",
      },
    });
    await ready(ns, ["dig", ["+short", "+time=1", "+tries=1", "partner.example", "MX"]], /mx\.partner\.example/);
    await ready(ns, ["dig", ["+short", "+time=1", "+tries=1", `2.0.0.127.${BLOCK_LIST}`]], /127\.0\.0\.2/);
    await ready(ns, ["swaks", ["--server", ADDRESS.mx, "--quit-after", "BANNER"]], /220 mx\.partner\.example/);
  } catch (error) {
    stop();
    throw error;
  }
  return { ns, stop };
}

/** Waits until a witness sees what it must see; a server that never comes up is said by name. */
async function ready(
  ns: Namespace,
  [command, args]: readonly [string, readonly string[]],
  sign: RegExp,
): Promise<void> {
  for (let attempt = 0; attempt < 60; attempt += 1) {
    const { stdout } = await ns.run(command, args);
    if (sign.test(stdout)) return;
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
  throw new Error(`${command} ${args.join(" ")} never showed ${sign}`);
}

const ZONES = {
  "acme.example.": [
    "@ MX 10 mail",
    "ns A 198.51.100.53",
    "mail A 192.0.2.25",
    '@ TXT "v=spf1 ip4:192.0.2.25 ip4:203.0.113.9 ip4:203.0.113.77 -all"',
    '_dmarc TXT "v=DMARC1; p=reject; rua=mailto:dmarc@acme.example"',
    "listed A 203.0.113.9",
    "stranger A 203.0.113.80",
  ],
  "partner.example.": ["@ MX 10 mx", "mx A 198.51.100.10"],
  /** Its MX still points at a server that no longer hosts it. */
  "moved.example.": ["@ MX 10 mx.partner.example."],
  "2.0.192.in-addr.arpa.": ["25 PTR mail.acme.example."],
  "100.51.198.in-addr.arpa.": ["10 PTR mx.partner.example."],
  "113.0.203.in-addr.arpa.": ["9 PTR listed.acme.example.", "80 PTR stranger.acme.example."],
} as const;
