import { readdirSync } from "node:fs";
import { join, resolve } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { whyNot } from "./internet/requirements.ts";
import { exim, host, postfix, type Scenario, VANTAGES } from "./scenario.ts";
import { type RunningWorld, startWorld } from "./world.ts";

const MXRAY = resolve(process.env["MXRAY_BIN"] ?? "dist/bin/mxray.js");
const reason = whyNot();
if (reason !== null) process.stderr.write(`bounces of real servers skipped: ${reason}\n`);

/** A server that takes everything from us, and others that then do not take it. */
const SERVERS: Scenario = {
  world: "one server relays for us, and what it cannot deliver comes back",
  users: ["full", "bob", "postmaster"],
  hosts: {
    mx: host(postfix({ mynetworks: `${VANTAGES.healthy.ip}/32` })),
    strict: host(exim({ allRcpt: ["deny message = No such user here"] })),
    small: host(postfix({ message_size_limit: "300" })),
    wary: host(exim({ allRcpt: ["accept"], data: ["deny message = This message was classified as spam"] })),
  },
  records: ["@ MX 10 mx", "unknown MX 10 strict", "small-box MX 10 small", "wary-box MX 10 wary", "none MX 0 ."],
  command: [],
  first: null,
  never: [],
  witness: [],
};
const ROWS = [
  ["full@{domain}", "mailbox-full", "recipient-user"],
  ["nobody@unknown.{domain}", "recipient-unknown", "sender-user"],
  ["bob@small-box.{domain}", "message-too-large", "sender-user"],
  ["bob@wary-box.{domain}", "content-spam", "sender-user"],
  ["bob@none.{domain}", "recipient-domain-no-mail", "sender-user"],
  ["bob@no-such.example", "recipient-domain-unknown", "sender-user"],
] as const;

describe.skipIf(reason !== null)("what a real Postfix sends back", () => {
  let world: RunningWorld;
  beforeAll(async () => {
    world = await startWorld(new Map([["bounces", SERVERS]]));
  });
  afterAll(() => world?.stop());

  it.each(ROWS)("to %s is explained as %s", async (to, cause, owner) => {
    const recipient = world.filled("bounces", to);
    const before = new Set(bounces());
    await handedIn(recipient);
    const file = await arrived(before);
    const { stdout } = await world.ns.run(process.execPath, [MXRAY, "explain", file, "--format", "ndjson"]);
    const lines = stdout.trim().split("\n");
    expect(lines).toHaveLength(1);
    expect(JSON.parse(lines[0] ?? "")).toMatchObject({
      cause,
      owner,
      recipient,
      action: "failed",
      confidence: "likely",
    });
  });

  /** The mailbox that bounces come back to. */
  function bounces(): readonly string[] {
    const mailbox = join(world.folder, "dovecot/mail/alice@acme.example");
    return ["new", "cur"].flatMap((part) => {
      try {
        return readdirSync(join(mailbox, part)).map((file) => join(mailbox, part, file));
      } catch {
        return [];
      }
    });
  }

  async function handedIn(to: string): Promise<void> {
    const { ip, helo, from } = VANTAGES.healthy;
    const words = ["--server", "{mx}", "--to", to, "--from", from, "--ehlo", helo, "--local-interface", ip];
    const { stdout } = await world.ns.run(
      "swaks",
      words.map((word) => world.filled("bounces", word)),
    );
    expect(stdout).toMatch(/^<-\s+250 2\.0\.0 Ok: queued as/m);
  }

  async function arrived(before: ReadonlySet<string>): Promise<string> {
    for (let turn = 0; turn < 200; turn += 1) {
      const file = bounces().find((one) => !before.has(one));
      if (file !== undefined) return file;
      await new Promise((again) => setTimeout(again, 250));
    }
    throw new Error("no bounce came back");
  }
});
