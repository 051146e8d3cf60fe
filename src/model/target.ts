import type { Kind } from "./observation.ts";
import type { DkimSelector } from "./observations/dkim.ts";
import type { Attempt, Until } from "./observations/smtp.ts";
import type { DnsName, IpAddress } from "./scalars.ts";

/** A host, by name or address, and the port on which a mail server answers there. */
export interface CanaryWish {
  readonly host: DnsName | IpAddress;
  readonly port: number;
}

/** What a run is about: every flag resolved once, before anything is looked at. Holds no secret. */
export interface Target {
  readonly command: "check" | "trace" | "smoke" | "explain";
  /** The domain under checkup, or the recipient's; null when a text is explained. */
  readonly domain: DnsName | null;
  /** The domain in the script people read, when it is an internationalised one. */
  readonly shown?: string;
  /** RCPT TO. */
  readonly recipient?: string;
  /** MAIL FROM; null is the null sender. */
  readonly sender: string | null;
  /** The domain whose sending side is examined; null when there is none to examine. */
  readonly senderDomain: DnsName | null;
  /** Addresses mail leaves from, as the user said (`--ip`). */
  readonly sendingIps: readonly IpAddress[];
  /** DKIM selectors the mail is signed with, as the user said (`--selector`). Reports saved before there was such a flag have none. */
  readonly selectors?: readonly DkimSelector[];
  /** A message the user gave as an example (`--message`), by the first digits of its SHA-256. */
  readonly message?: string;
  /** Block lists that the user has a key for; the keys themselves are no part of a target. */
  readonly keyedLists?: readonly DnsName[];
  /** Local addresses to send from; empty means the system chooses. Each is a vantage. */
  readonly sources: readonly IpAddress[];
  readonly helo: string;
  /** Talk to this host instead of the MX. */
  readonly server?: DnsName | IpAddress;
  /** Unrelated mail hosts to learn from which ports leave this network, as the user said (`--canary`); without: those of large operators. */
  readonly canaries?: readonly CanaryWish[];
  /** Only these ports; empty means those the role needs. */
  readonly ports: readonly number[];
  readonly families: readonly (4 | 6)[];
  readonly tls: Attempt["tls"];
  readonly login: "none" | "given";
  /** A POP3 server was named, after a login to which some old providers relay; where and as whom is no part of a target. */
  readonly pop?: "given";
  readonly until: Until;
  /** Kinds left out of the run (`--skip`, or not in `--only`). */
  readonly without: readonly Kind[];
}
