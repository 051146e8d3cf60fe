import { type PlainWords, plainWords } from "./plain-words.ts";
import { replyLookup } from "./reply-lookup.ts";

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
export function speakerBySigns({ hits }: PlainWords): string | null {
  const { signAt } = replyLookup();
  for (const { fragment } of hits) {
    const id = signAt(fragment);
    if (id !== undefined) return id;
  }
  return null;
}

function providerOfHost(host: string): string | undefined {
  const { providerOf } = replyLookup();
  let tail = host.toLowerCase().replace(/\.$/, "");
  for (;;) {
    const id = providerOf(tail);
    if (id !== undefined) return id;
    const dot = tail.indexOf(".");
    if (dot < 0) return undefined;
    tail = tail.slice(dot + 1);
  }
}
