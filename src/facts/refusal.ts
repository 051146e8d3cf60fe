import type { Confidence } from "../model/cause.ts";
import type { Evidence } from "../model/evidence.ts";
import type { Meaning } from "../model/meaning.ts";
import type { Role } from "../model/observations/smtp.ts";
import type { Wording } from "../model/reply.ts";
import type { DnsName, IpAddress, NonEmpty } from "../model/scalars.ts";
import type { Stage } from "../model/transcript.ts";

/** A refusal with all that is known about it: who said it, to whom, what it means and what it names. */
export interface Refusal {
  readonly evidence: Evidence;
  /** said: to us, in this run. quoted: to somebody else, in a text people gave us. */
  readonly told: "said" | "quoted";
  readonly role: Role | null;
  readonly stage: Stage | null;
  readonly wording: Wording;
  readonly reading: Reading;
  /** Who spoke: host name, else address; null when a quoted text does not tell. */
  readonly server: string | null;
  readonly port: number | null;
  /** The envelope as it stood when the refusal came; undefined when not known. */
  readonly sender: string | null | undefined;
  readonly recipient: string | undefined;
  readonly helo: string | undefined;
  /** The address the receiver saw: the one its words name, else the one this run left from; null when neither is known. */
  readonly clientIp: IpAddress | null;
  /** True when `clientIp` stands in the reply itself. */
  readonly clientIpNamed: boolean;
  /** Whoever tells of it still tries to deliver the message. */
  readonly stillTried: boolean;
  /** What to call the place when nothing better is known: never empty. */
  readonly where: string;
  /** What experiments showed it to mean; `reading` has that meaning then. null: its words alone speak. */
  readonly shown: Shown | null;
}

/** What experiments showed a refusal to mean, whatever its words leave open. */
export interface Shown {
  readonly meaning: Meaning;
  readonly confidence: Confidence;
  /** The refusal itself, then the dialogues that went otherwise. */
  readonly evidence: NonEmpty<Evidence>;
  /** Another address of ours that the same server took the same mail from. */
  readonly acceptedFrom: IpAddress | null;
}

/** What a wording means, how sure its words are, and what they name. */
export interface Reading extends Understood {
  readonly named: Named;
}

/** What a wording means, and how sure its words are. */
export interface Understood {
  readonly meaning: Meaning;
  /** words: they say it. vague: they leave it open. code: only the numbers say it. */
  readonly by: "words" | "vague" | "code";
  /** Other meanings a careful reader could defend, likeliest first. */
  readonly alternatives: readonly Meaning[];
}

/** Things that the words name: they are evidence. */
export interface Named {
  readonly ips: readonly IpAddress[];
  /** Zones of block lists. */
  readonly lists: readonly DnsName[];
  readonly urls: readonly string[];
  /** Mail addresses of those it speaks about. */
  readonly mailboxes: readonly string[];
  /** Mail addresses it tells people to write to: of whoever can help, no party to the mail. */
  readonly contacts: readonly string[];
  readonly domains: readonly DnsName[];
  /** Vendor sub-codes, e.g. "S3140", "TSS04", "AUP#CXDNS". */
  readonly vendorCodes: readonly string[];
  /** Seconds to wait, where the words tell. */
  readonly retryAfterS: number | null;
}
