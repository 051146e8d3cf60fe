import { blocklistOf } from "../knowledge/blocklist-of.ts";
import { DOMAIN_LIST_LABELS, LIST_LABELS, LIST_PAGES } from "../knowledge/list-hosts.ts";
import type { DnsName } from "../model/scalars.ts";

/** Whether a name is the zone of a block list: a known one, or one with a label that only such zones bear. */
export function isListZone(name: DnsName): boolean {
  if (blocklistOf(name) !== undefined) return true;
  const labels = name.split(".");
  return (
    labels.length > 2 && labels.slice(0, -1).some((label) => LIST_LABELS.has(label) || DOMAIN_LIST_LABELS.has(label))
  );
}

/** The list that a web address speaks of by its path, on the site of somebody who does much else; null where it speaks of none. */
export function listOfPage(url: string): string | null {
  const [, host = "", path = ""] = /^(?:https?:\/\/)?(?:www\.)?([^/?#:]+)(?::\d+)?([^?#]*)/i.exec(url) ?? [];
  const page = LIST_PAGES.find((one) => one.host === host.toLowerCase() && isWithin(path.toLowerCase(), one.path));
  return page?.zone ?? null;
}

function isWithin(path: string, whole: string): boolean {
  return path === whole || path.startsWith(`${whole}/`);
}
