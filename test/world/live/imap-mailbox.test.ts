import type { Socket } from "node:net";
import { afterEach, describe, expect, it, vi } from "vitest";
import { imapMailbox } from "../../../src/world/live/imap-mailbox.ts";
import type { Mailbox } from "../../../src/world/mailbox.ts";
import { type LoopbackTcp, loopbackTcp } from "../../support/loopback-tcp.ts";

const NEVER = new AbortController().signal;
const ID = "<1@ci.example>";
const closers: (() => void | Promise<void>)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

interface Store {
  /** How many messages each folder holds. */
  readonly folders: Map<string, number>;
  /** Where the message is. */
  place: string | null;
  readonly opened: string[];
  readonly shut?: string;
  readonly capabilities?: string;
  /** It refuses the login, and repeats what it was told. */
  readonly repeats?: boolean;
}

function store(count: number, more: Partial<Store> = {}): Store {
  const names = Array.from({ length: count }, (_, at) => (at === 0 ? "INBOX" : `f${at}`));
  return { folders: new Map(names.map((name) => [name, 1])), place: null, opened: [], ...more };
}

/** As much of an IMAP server as a search needs. RFC 9051 §6 */
function speak(socket: Socket, of: Store): void {
  const capabilities = of.capabilities ?? "IMAP4rev1 LIST-STATUS";
  let selected = "";
  let held = "";
  const answers: Readonly<Record<string, (words: readonly string[], line: string) => readonly string[] | string>> = {
    CAPABILITY: () => [`* CAPABILITY ${capabilities}`],
    LOGIN: (_, line) => (of.repeats === true ? `NO [AUTHENTICATIONFAILED] not ${line}` : []),
    NAMESPACE: () => ['* NAMESPACE (("" "/")) NIL NIL'],
    LIST: (_, line) => {
      if (/"" ""$/.test(line)) return ['* LIST (\\Noselect) "/" ""'];
      const all = [...of.folders.keys()].map((name) => `* LIST () "/" "${name}"`);
      const status = [...of.folders].map(([name, held]) => `* STATUS "${name}" (UIDNEXT ${held + 1})`);
      return line.includes("STATUS") ? [...all, ...status] : all;
    },
    EXAMINE: ([name = ""]) => {
      selected = name.replaceAll('"', "");
      of.opened.push(selected);
      if (selected === of.shut) return "NO [NOPERM] not for you";
      const count = of.folders.get(selected) ?? 0;
      return [`* ${count} EXISTS`, "* OK [UIDVALIDITY 1] ok", `* OK [UIDNEXT ${count + 1}] ok`, "* FLAGS ()"];
    },
    "UID SEARCH": () => [selected === of.place ? `* SEARCH ${of.folders.get(selected)}` : "* SEARCH"],
    "UID FETCH": () => {
      const head = "Subject: hello\r\n\r\n";
      return [`* 1 FETCH (UID ${of.folders.get(selected)} BODY[HEADER] {${head.length}}\r\n${head})`];
    },
  };
  socket.write(`* OK [CAPABILITY ${capabilities}] ready\r\n`);
  socket.on("data", (bytes: Buffer) => {
    held += bytes.toString();
    const lines = held.split("\r\n");
    held = lines.pop() ?? "";
    for (const line of lines) {
      const [tag = "", ...words] = line.split(" ");
      const isUid = words[0]?.toUpperCase() === "UID";
      const verb = words
        .splice(0, isUid ? 2 : 1)
        .join(" ")
        .toUpperCase();
      const said = answers[verb]?.(words, line) ?? [];
      const untagged = typeof said === "string" ? [] : said;
      const end = typeof said === "string" ? said : "OK done";
      socket.write([...untagged, `${tag} ${end}`, ""].join("\r\n"));
    }
  });
}

async function serve(talk: (socket: Socket) => void): Promise<LoopbackTcp> {
  const server = await loopbackTcp(talk);
  closers.push(server.close);
  return server;
}

function mailbox(port: number, folder: string | null = null): Mailbox {
  const box = imapMailbox({ host: "127.0.0.1", port, secure: false, user: "bob", password: "secret", folder });
  closers.unshift(() => box.close());
  return box;
}

async function boxOf(of: Store): Promise<Mailbox> {
  return mailbox((await serve((socket) => speak(socket, of))).port);
}

describe("a mailbox read over IMAP", () => {
  it("shows the message with its folder and head", async () => {
    const box = await boxOf(store(3, { place: "f2" }));
    const found = await box.search(ID, NEVER);
    expect(found).toMatchObject({ state: "seen", value: { found: { folder: "f2", use: "other" }, unread: 0 } });
    expect(found.state === "seen" && Buffer.from(found.value.found?.head ?? []).toString()).toContain("Subject: hello");
  });

  it("is looked through whole, however many folders it has, and never twice where nothing changed", async () => {
    const of = store(230);
    const box = await boxOf(of);
    expect(await box.search(ID, NEVER)).toMatchObject({ value: { found: null, unread: 130 } });
    expect(await box.search(ID, NEVER)).toMatchObject({ value: { found: null, unread: 30 } });
    expect(await box.search(ID, NEVER)).toMatchObject({ value: { found: null, unread: 0 } });
    expect(new Set(of.opened).size).toBe(230);
    expect(of.opened).toHaveLength(230);
    of.folders.set("f7", 2);
    of.place = "f7";
    expect(await box.search(ID, NEVER)).toMatchObject({ value: { found: { folder: "f7" } } });
    expect(of.opened).toHaveLength(231);
  });

  it("is looked through anew each time where the server does not tell what changed", async () => {
    const of = store(3, { capabilities: "IMAP4rev1" });
    const box = await boxOf(of);
    await box.search(ID, NEVER);
    of.place = "f1";
    expect(await box.search(ID, NEVER)).toMatchObject({ value: { found: { folder: "f1" } } });
    expect(of.opened).toEqual(["INBOX", "f1", "f2", "INBOX", "f1"]);
  });

  it("may keep a folder shut: that one was not looked through, the others were", async () => {
    const box = await boxOf(store(3, { shut: "f1" }));
    expect(await box.search(ID, NEVER)).toMatchObject({ value: { folders: ["INBOX", "f2"], unread: 1, found: null } });
  });
});

describe("whoever waits for a mailbox can give up", () => {
  it.each([
    ["while the server does not greet", (socket: Socket) => void socket.resume()],
    [
      "while the login is not answered",
      (socket: Socket) => void socket.resume().write("* OK [CAPABILITY IMAP4rev1] ready\r\n"),
    ],
  ])("%s", async (_when, talk) => {
    const server = await serve(talk);
    const asked = new AbortController();
    const searching = mailbox(server.port).search(ID, asked.signal);
    await vi.waitFor(() => expect(server.sockets).toHaveLength(1));
    asked.abort();
    expect(await searching).toEqual({ state: "failed", why: { kind: "cancelled" } });
    await vi.waitFor(() => expect(server.sockets[0]?.destroyed).toBe(true));
  });

  it("and before it began nothing is opened", async () => {
    const server = await serve(() => {});
    expect(await mailbox(server.port).search(ID, AbortSignal.abort())).toMatchObject({ why: { kind: "cancelled" } });
    expect(server.sockets).toEqual([]);
  });
});

it("a server that repeats the password does not get it into the report", async () => {
  const box = await boxOf(store(1, { repeats: true }));
  const found = await box.search(ID, NEVER);
  expect(found).toMatchObject({ why: { kind: "mailbox-unreadable", reason: expect.stringMatching(/LOGIN.*\*\*\*/) } });
  expect(JSON.stringify(found)).not.toContain("secret");
});

it("a server that is not there is told in its own words, each time", async () => {
  const { port, close } = await loopbackTcp(() => {});
  await close();
  const box = mailbox(port);
  for (let time = 0; time < 2; time += 1) {
    const reason = expect.stringMatching(/ECONNREFUSED/);
    expect(await box.search(ID, NEVER)).toMatchObject({ why: { kind: "mailbox-unreadable", reason } });
  }
});
