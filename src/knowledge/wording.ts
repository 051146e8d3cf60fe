import type { Meaning } from "../model/meaning.ts";
import { type KnowledgeSource, SOURCES, type SourceId } from "./reply-sources.ts";

/** One wording and what it means. */
export interface ReplyRow {
  readonly meaning: Meaning;
  /** Lower-case fragments that must all occur, in this order and near each other. */
  readonly has: readonly string[];
  /** The reply code it must come with. */
  readonly code?: number;
  /** The subject and detail of the enhanced code it must come with, e.g. "7.26". */
  readonly enhanced?: string;
  /** Who says so; a row of the provider known to be speaking beats every other. */
  readonly provider?: string;
  /** Meanings another careful reader could defend. */
  readonly also?: readonly Meaning[];
  /** True for words that go with any reason ("try again later", "rejected"): they count only where nothing plainer is said. */
  readonly loose?: boolean;
  /** True when the words leave the reason open. */
  readonly vague?: boolean;
  /** A reply that says it: the row's own test. */
  readonly sample: string;
  readonly source: KnowledgeSource;
}

/** Wording with gaps (" … " between fragments), a sample of it, and what the words alone do not tell. */
export type ReplyEntry = readonly [wording: string, sample: string, more?: ReplyMore];

export interface ReplyMore {
  readonly code?: number;
  readonly enhanced?: string;
  readonly also?: readonly Meaning[];
  readonly vague?: boolean;
  readonly loose?: boolean;
}

/** Rows of one meaning from one source. */
export function replyRows(meaning: Meaning, source: SourceId, entries: readonly ReplyEntry[]): readonly ReplyRow[] {
  return entries.map(([wording, sample, more]) => ({
    meaning,
    has: wording.split(" … "),
    sample,
    source: SOURCES[source],
    ...more,
  }));
}

/** Who runs mail servers whose words are known. */
export interface Provider {
  readonly id: string;
  readonly name: string;
  /** Suffixes of its mail hosts and of the pages its replies point to. */
  readonly hosts: readonly string[];
  /** Words that only its replies hold. */
  readonly signs: readonly string[];
  /** Where it explains its replies; null when nowhere. */
  readonly help: string | null;
  readonly rows: readonly ReplyRow[];
}

type ProviderSpec = Omit<Provider, "rows"> & {
  readonly source: SourceId;
  readonly says: Readonly<Partial<Record<Meaning, readonly ReplyEntry[]>>>;
};

/** Holds a provider's table to its shape and marks its rows as its own. */
export function defineProvider({ says, source, ...provider }: ProviderSpec): Provider {
  const rows = Object.entries(says).flatMap(([meaning, entries]) =>
    replyRows(meaning as Meaning, source, entries).map((row) => ({ ...row, provider: provider.id })),
  );
  return { ...provider, rows };
}
