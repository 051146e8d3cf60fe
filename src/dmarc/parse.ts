/** A DMARC record's tags: names in lower case, values as published. RFC 9989 §4.7 */
export type DmarcTags = Readonly<Record<string, string>>;

const POLICIES = ["none", "quarantine", "reject"] as const;
export type DmarcAction = (typeof POLICIES)[number];

/** Whether a TXT record is a DMARC record: the version must come first and be spelt exactly so. RFC 9989 §4.7 */
export function isDmarc(text: string): boolean {
  return /^\s*v[ \t]*=[ \t]*DMARC1[ \t]*(?:;|$)/.test(text.replace(/^(\s*)V/, "$1v"));
}

/** Reads the tags of a DMARC record; of a tag written twice the first counts, what is no tag is passed over. */
export function dmarcTags(record: string): DmarcTags {
  const tags = new Map<string, string>();
  for (const part of record.split(";").slice(0, 64)) {
    const [, name, value = ""] = /^\s*([A-Za-z]+)\s*=([\s\S]*)$/.exec(part) ?? [];
    if (name !== undefined && !tags.has(name.toLowerCase())) tags.set(name.toLowerCase(), value.trim());
  }
  return Object.fromEntries(tags);
}

/**
 * What the record asks for: `p` at its own domain, `sp` below it, `np` below it where no such name exists. A record whose
 * policies are not valid acts as "none" when it wants reports, and not at all otherwise. RFC 9989 §4.10.1
 */
export function dmarcAction(tags: DmarcTags, place: "own" | "below" | "nowhere"): DmarcAction | null {
  const p = action(tags["p"]);
  const sp = action(tags["sp"]);
  const np = action(tags["np"]);
  if (p === undefined || p === null || sp === null || np === null) return wantsReports(tags) ? "none" : null;
  if (place === "own") return p;
  return (place === "nowhere" ? np : undefined) ?? sp ?? p;
}

/** undefined: not there; null: there, but nothing that it may be. Values are read in any letter case. RFC 9989 §4.7 */
function action(value: string | undefined): DmarcAction | null | undefined {
  if (value === undefined) return undefined;
  return POLICIES.find((known) => known === value.toLowerCase()) ?? null;
}

function wantsReports(tags: DmarcTags): boolean {
  return (tags["rua"] ?? "").split(",").some((uri) => /^[a-z][a-z0-9+.-]*:\S*$/i.test(uri.trim()));
}
