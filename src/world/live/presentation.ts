import type { Answer } from "dns-packet";
import ipaddr from "ipaddr.js";
import { joinTxt } from "../../dns/txt.ts";

/** Writes a record's data as master files do, RFC 1035 §5.1, names without their final dot; null for a type nobody asks for. */
export function presentation(record: Answer): string | null {
  switch (record.type) {
    case "A":
      return record.data;
    case "AAAA":
      return ipaddr.IPv6.parse(record.data).toRFC5952String();
    case "CNAME":
    case "NS":
    case "PTR":
      return presentName(record.data);
    case "MX":
      return `${record.data.preference} ${presentName(record.data.exchange)}`;
    case "SRV": {
      const { priority, weight, port, target } = record.data;
      return `${priority} ${weight} ${port} ${presentName(target)}`;
    }
    case "SOA": {
      const { mname, rname, serial, refresh, retry, expire, minimum } = record.data;
      return `${presentName(mname)} ${visible(rname).toLowerCase()} ${serial} ${refresh} ${retry} ${expire} ${minimum}`;
    }
    case "TLSA": {
      const { usage, selector, matchingType, certificate } = record.data;
      return `${usage} ${selector} ${matchingType} ${certificate.toString("hex")}`;
    }
    case "TXT":
      return joinTxt(strings(record.data));
    default:
      return null;
  }
}

/** A name as text that cannot be taken for two fields or for another line: whatever is not visible ASCII as \DDD. */
export function presentName(name: string): string {
  return visible(name.replaceAll("\\", "\\092")).toLowerCase();
}

function visible(name: string): string {
  return name.replace(/[^!-~]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `\\${String(byte).padStart(3, "0")}`).join(""),
  );
}

function strings(data: string | Uint8Array | readonly (string | Uint8Array)[]): readonly Uint8Array[] {
  const list = typeof data === "string" || data instanceof Uint8Array ? [data] : data;
  return list.map((part) => (typeof part === "string" ? Buffer.from(part) : part));
}
