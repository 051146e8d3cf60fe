import type { Kind } from "../model/observation.ts";
import type { DkimSelector } from "../model/observations/dkim.ts";
import type { Until } from "../model/observations/smtp.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";
import type { CanaryWish, Target } from "../model/target.ts";

/** What a user may say about a run; everything left out gets the default of `makeTarget`. */
export interface Wish {
  readonly command: Target["command"];
  readonly domain: DnsName | null;
  readonly shown?: string | undefined;
  readonly recipient?: string | undefined;
  /** MAIL FROM; undefined: the null sender for a checkup, which receivers must accept (RFC 5321 §4.5.5). */
  readonly sender?: string | null | undefined;
  readonly senderDomain?: DnsName | null | undefined;
  readonly sendingIps?: readonly IpAddress[] | undefined;
  readonly selectors?: readonly DkimSelector[] | undefined;
  readonly message?: string | undefined;
  readonly keyedLists?: readonly DnsName[] | undefined;
  readonly sources?: readonly IpAddress[] | undefined;
  readonly helo: string;
  readonly server?: DnsName | IpAddress | undefined;
  readonly canaries?: readonly CanaryWish[] | undefined;
  readonly ports?: readonly number[] | undefined;
  readonly families?: readonly (4 | 6)[] | undefined;
  readonly tls?: Target["tls"] | undefined;
  readonly login?: Target["login"] | undefined;
  readonly pop?: "given" | undefined;
  readonly until?: Until | undefined;
  readonly without?: readonly Kind[] | undefined;
}

/** Turns what the user said into a complete target: the command line and the case files share it. */
export function makeTarget(wish: Wish): Target {
  const recipient =
    wish.recipient ?? (wish.command === "check" && wish.domain !== null ? `postmaster@${wish.domain}` : undefined);
  return {
    command: wish.command,
    domain: wish.domain,
    ...(wish.shown === undefined ? {} : { shown: wish.shown }),
    ...(recipient === undefined ? {} : { recipient }),
    sender: wish.sender ?? null,
    senderDomain: wish.senderDomain ?? (wish.command === "check" ? wish.domain : null),
    sendingIps: wish.sendingIps ?? [],
    selectors: wish.selectors ?? [],
    ...(wish.message === undefined ? {} : { message: wish.message }),
    ...(wish.keyedLists === undefined ? {} : { keyedLists: wish.keyedLists }),
    sources: wish.sources ?? [],
    helo: wish.helo,
    ...(wish.server === undefined ? {} : { server: wish.server }),
    ...(wish.canaries === undefined || wish.canaries.length === 0 ? {} : { canaries: wish.canaries }),
    ports: wish.ports ?? [],
    families: wish.families ?? [4, 6],
    tls: wish.tls ?? "opportunistic",
    login: wish.login ?? "none",
    ...(wish.pop === undefined ? {} : { pop: wish.pop }),
    until: wish.until ?? "rcpt",
    without: wish.without ?? [],
  };
}
