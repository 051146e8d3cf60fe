import { ipAddress } from "../dns/address.ts";
import { dkimSelector } from "../dns/selector.ts";
import { CHOSEN_KINDS, type Kind, leftOut } from "../model/observation.ts";
import { UNTIL } from "../model/observations/smtp.ts";
import type { Wish } from "../runner/make-target.ts";
import { TLS_MODES } from "./flag-table.ts";
import type { Flags } from "./flags.ts";
import { readCanary, readHost, readMailbox, readPort, readSender } from "./subject.ts";
import { UsageError } from "./usage-error.ts";

/** The part of a wish that live commands share; what was not said is left out, so that a bundled case may supply it. */
export type LiveWish = Partial<Omit<Wish, "command" | "domain">>;

/** Reads the options of a run once, before anything is looked at. */
export function liveWish(flags: Flags): LiveWish {
  const sender = readSender(flags.one("from"));
  const [recipient] = flags.read("to", readMailbox, "notAddress");
  const [server] = flags.read("server", readHost, "notHost");
  const tls = flags.choice("tls", TLS_MODES);
  const until = flags.choice("until", UNTIL);
  return {
    ...(sender === undefined ? {} : { sender: sender?.address ?? null, senderDomain: sender?.domain ?? null }),
    ...(recipient === undefined ? {} : { recipient: recipient.address }),
    ...(server === undefined ? {} : { server }),
    ...said("sendingIps", flags.read("ip", ipAddress, "notIp")),
    ...said("selectors", flags.read("selector", dkimSelector, "notSelector")),
    ...said("sources", flags.read("source-ip", ipAddress, "notIp")),
    ...said("ports", flags.read("port", readPort, "notPort")),
    ...said("canaries", flags.read("canary", readCanary, "notCanary")),
    ...helo(flags),
    ...families(flags),
    ...(tls === undefined ? {} : { tls: tls === "auto" ? "opportunistic" : tls }),
    ...(until === undefined ? {} : { until }),
    ...(flags.has("auth-user") ? { login: "given" } : {}),
    ...(flags.has("pop-url") ? { pop: "given" } : {}),
    ...without(flags),
  };
}

function said<K extends string, T>(key: K, list: readonly T[]): { readonly [N in K]?: readonly T[] } {
  return list.length === 0 ? {} : ({ [key]: list } as { readonly [N in K]: readonly T[] });
}

/** Any visible ASCII word may be tried as a greeting: that it is refused may be the question. */
function helo(flags: Flags): LiveWish {
  const [name] = flags.read("helo", (text) => (/^[\x21-\x7e]{1,255}$/.test(text) ? text : null), "notHost");
  return name === undefined ? {} : { helo: name };
}

function families(flags: Flags): LiveWish {
  if (flags.on("ipv4") && flags.on("ipv6")) throw new UsageError("notTogether", { flag: "-4", other: "-6" });
  if (flags.on("ipv4")) return { families: [4] };
  return flags.on("ipv6") ? { families: [6] } : {};
}

function without(flags: Flags): LiveWish {
  const chosen = flags.choices<Kind>("only", CHOSEN_KINDS);
  // Name servers are asked at their addresses.
  const only = chosen.includes("delegation") ? [...chosen, "address" as const] : chosen;
  const skip = flags.choices<Kind>("skip", CHOSEN_KINDS);
  if (only.length === 0 && skip.length === 0) return {};
  const chosenOut = CHOSEN_KINDS.filter((kind) => skip.includes(kind) || (only.length > 0 && !only.includes(kind)));
  return { without: leftOut(chosenOut) };
}
