import { PROVIDERS } from "../knowledge/providers/index.ts";
import type { PlainWords } from "./plain-words.ts";
import { plainFragment, plainWords } from "./plain-words.ts";
import { type Words, wordingIndex } from "./wording-index.ts";

const BY_HOST: ReadonlyMap<string, string> = new Map(
  PROVIDERS.flatMap((provider) => provider.hosts.map((host) => [host, provider.id] as const)),
);
const SIGNS = PROVIDERS.flatMap((provider) =>
  provider.signs.map((sign) => ({ id: provider.id, fragment: plainFragment(`${sign}*`) })),
);
/** Finds the signs of all providers. */
export const SIGN_INDEX = wordingIndex(SIGNS.map(({ fragment }) => fragment));

/** Tells which provider speaks: by the host's suffix, else by what its banner says; null when unknown. */
export function speakerOf(host: string | null, banner?: string): string | null {
  const byHost = host === null ? undefined : providerOfHost(host);
  if (byHost !== undefined) return byHost;
  return banner === undefined ? null : speakerIn(plainWords([banner]));
}

/** Tells which provider speaks by the names and signs in its own words. */
export function speakerIn(plain: PlainWords): string | null {
  return speakerAmong(plain.hosts) ?? speakerBySigns(plain);
}

/** Tells which provider the first host that is anybody's belongs to. */
export function speakerAmong(hosts: readonly string[]): string | null {
  for (const host of hosts) {
    const id = providerOfHost(host);
    if (id !== undefined) return id;
  }
  return null;
}

/** Tells which provider speaks by what only its servers say. */
export function speakerBySigns(words: Words): string | null {
  const [hit] = SIGN_INDEX.find(words);
  return hit === undefined ? null : (SIGNS[hit.fragment]?.id ?? null);
}

function providerOfHost(host: string): string | undefined {
  let tail = host.toLowerCase().replace(/\.$/, "");
  for (;;) {
    const id = BY_HOST.get(tail);
    if (id !== undefined) return id;
    const dot = tail.indexOf(".");
    if (dot < 0) return undefined;
    tail = tail.slice(dot + 1);
  }
}
