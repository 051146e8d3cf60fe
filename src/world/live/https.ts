import { request } from "node:https";
import { rootCertificates } from "node:tls";
import { familyOf, ipAddress } from "../../dns/address.ts";
import { dnsName } from "../../dns/name.ts";
import { joinTxt } from "../../dns/txt.ts";
import type { Fetched } from "../../model/fetched.ts";
import { failed, type Outcome, seen } from "../../model/outcome.ts";
import type { DnsName, IpAddress, RemoteText } from "../../model/scalars.ts";
import { DeadlinePassed, type Dns, type FetchLimits, type Https } from "../world.ts";
import { onAbort } from "./or-aborted.ts";
import { errorCode, socketTrouble } from "./socket-error.ts";

/** What may be chosen about web servers. */
export interface LiveHttpsOptions {
  /** Further authorities to trust, each in PEM. */
  readonly ca?: readonly string[];
}

/** More addresses than these are one more way to keep us waiting. */
const MAX_ADDRESSES = 4;
const MAX_TYPE = 200;

/** Gets documents from real web servers, their names resolved by the resolver that all else is asked of. */
export function liveHttps(dns: Dns, { ca = [] }: LiveHttpsOptions = {}): Https {
  const trusted = ca.length === 0 ? {} : { ca: [...rootCertificates, ...ca] };
  return {
    async get(url, limits, signal) {
      const target = new URL(url);
      const addresses = await addressesOf(target.hostname, dns, signal);
      if (addresses.state !== "seen") return addresses;
      let last: Fetched = { how: "no-address" };
      const endsAt = performance.now() + limits.ms;
      for (const ip of addresses.value.slice(0, MAX_ADDRESSES)) {
        const left = Math.max(1, endsAt - performance.now());
        const fetched = await fetchFrom({ target, ip, trusted }, { ...limits, ms: left }, signal);
        if (fetched === null) return failed({ kind: "cancelled" });
        last = fetched;
        if (fetched.how !== "refused" && fetched.how !== "unreachable") break;
      }
      return seen(last);
    },
  };
}

/** IPv4 first: where one family is not routed here, the other is tried at once. */
async function addressesOf(host: string, dns: Dns, signal: AbortSignal): Promise<Outcome<readonly IpAddress[]>> {
  const name: DnsName | null = dnsName(host);
  if (name === null) return seen([]);
  const answers = await Promise.all([dns.ask(name, "A", signal), dns.ask(name, "AAAA", signal)]);
  const found = answers.flatMap((answer) => (answer.state === "seen" ? answer.value.records : []));
  const addresses = found.map(ipAddress).filter((ip): ip is IpAddress => ip !== null);
  const unanswered = answers.find((answer) => answer.state !== "seen");
  return addresses.length === 0 && unanswered !== undefined ? unanswered : seen(addresses);
}

interface Place {
  readonly target: URL;
  readonly ip: IpAddress;
  readonly trusted: { readonly ca?: readonly string[] };
}

/** null when it was broken off. */
function fetchFrom({ target, ip, trusted }: Place, limits: FetchLimits, signal: AbortSignal): Promise<Fetched | null> {
  return new Promise((resolve, reject) => {
    const { ca } = trusted;
    const asked = request({
      host: ip,
      family: familyOf(ip),
      port: target.port === "" ? 443 : Number(target.port),
      path: target.pathname + target.search,
      servername: target.hostname,
      headers: { host: target.host, accept: "text/plain, */*;q=0.1", "user-agent": "mxray" },
      // A connection verified for something else is never used again.
      agent: false,
      ...(ca === undefined ? {} : { ca: [...ca] }),
    });
    const timer = setTimeout(() => end({ how: "timeout" }), limits.ms);
    const off = onAbort(signal, () => end(signal.reason instanceof DeadlinePassed ? { how: "timeout" } : null));
    asked.on("error", (error) => {
      const fetched = ofError(error);
      if (fetched !== null) return end(fetched);
      reject(error);
      end(null);
    });
    asked.once("response", (response) => {
      const chunks: Uint8Array[] = [];
      let read = 0;
      const answer = (cut: boolean) => {
        const type = response.headers["content-type"];
        end({
          how: "answered",
          status: response.statusCode ?? 0,
          type: type === undefined ? null : (type.slice(0, MAX_TYPE) as RemoteText),
          body: joinTxt([Buffer.concat(chunks).subarray(0, limits.bytes)]),
          cut,
        });
      };
      response.on("data", (chunk: Buffer) => {
        chunks.push(chunk);
        read += chunk.length;
        if (read > limits.bytes) answer(true);
      });
      response.once("end", () => answer(!response.complete));
      response.once("close", () => end({ how: "reset" }));
      response.on("error", () => end({ how: "reset" }));
    });
    asked.end();

    /** The first end counts; a promise is settled once. */
    function end(fetched: Fetched | null): void {
      clearTimeout(timer);
      off();
      resolve(fetched);
      asked.destroy();
    }
  });
}

/** What an error says about the other side; null when it is our own, such as being out of file descriptors. */
function ofError(error: Error): Fetched | null {
  const code = errorCode(error);
  // Of a socket that is connected it means that what came is no TLS.
  const trouble = code === "EPROTO" ? null : socketTrouble(error);
  if (trouble !== null) return { how: trouble };
  if (code.startsWith("HPE_")) return { how: "not-http" };
  if (code === "EMFILE" || code === "ENFILE" || code === "ENOBUFS") return null;
  return { how: "tls-failed", reason: code === "" ? error.message.slice(0, 200) : code };
}
