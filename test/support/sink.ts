import { mkdtemp, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { certificateAuthority } from "../../src/lab/certificates.ts";
import { type Collector, openCollector } from "../../src/sink/collector.ts";
import type { Expectations } from "../../src/sink/expectation.ts";
import { openSink, type SinkOptions } from "../../src/sink/open-sink.ts";
import { type RefusalRule, readRefusal } from "../../src/sink/refusal-rule.ts";

const DAY_MS = 86_400_000;
const NOTHING_EXPECTED: Expectations = { mails: [], count: null, withinS: null, keys: new Map(), client: null };

export interface TestSink {
  readonly port: number;
  readonly url: string;
  /** File with the authority to trust. */
  readonly ca: string;
  readonly collector: Collector;
  close(): Promise<void>;
}
export interface TestSinkWish extends Partial<Pick<SinkOptions, "tls" | "login" | "maxBytes">> {
  readonly refuse?: readonly string[];
  readonly expired?: boolean;
  readonly expected?: Expectations;
}

/** A test mail server on a loopback port, with a certificate for localhost. */
export async function testSink(wish: TestSinkWish = {}): Promise<TestSink> {
  const now = Date.now();
  const authority = certificateAuthority(new Date(now));
  const [from, to] = wish.expired === true ? [-20, -10] : [-10, 10];
  const certificate = authority.issue({
    names: ["localhost", "127.0.0.1"],
    notBefore: new Date(now + from * DAY_MS),
    notAfter: new Date(now + to * DAY_MS),
    selfSigned: false,
  });
  const ca = join(await mkdtemp(join(tmpdir(), "mxray-sink-")), "ca.pem");
  await writeFile(ca, authority.ca);
  const collector = openCollector(wish.expected ?? NOTHING_EXPECTED, {
    lookUp: async () => null,
    evaluate: async () => "none",
  });
  const sink = await openSink({
    addresses: ["127.0.0.1"],
    port: 0,
    tls: wish.tls ?? "starttls",
    certificate,
    login: wish.login ?? null,
    refusals: (wish.refuse ?? []).map(rule),
    maxBytes: wish.maxBytes ?? 1_000_000,
    async onMail(mail) {
      await collector.take(mail);
    },
  });
  const scheme = wish.tls === "implicit" ? "smtps" : "smtp";
  return { port: sink.port, url: `${scheme}://localhost:${sink.port}`, ca, collector, close: sink.close };
}

function rule(text: string): RefusalRule {
  const read = readRefusal(text);
  if (read === null) throw new Error(`no refusal: ${text}`);
  return read;
}
