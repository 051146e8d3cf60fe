import { ipAddress } from "../dns/address.ts";
import { dnsName } from "../dns/name.ts";
import { LIST_NAMES, LIST_OPERATORS } from "../knowledge/list-hosts.ts";
import type { Wording } from "../model/reply.ts";
import type { DnsName, IpAddress } from "../model/scalars.ts";
import { isListZone, listOfPage } from "./list-zone.ts";
import { namingChunks, oddChunks } from "./odd-chunks.ts";
import type { Named } from "./refusal.ts";
import { unturned } from "./turned-names.ts";

/** What is read of one reply, and how many things of one kind are kept. */
const MAX_CHARS = 8192;
const MAX_EACH = 16;
const NONE: readonly string[] = [];

const ANY_IP =
  /(?:IPv6:)?(?<![\w.:])(?:\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)|(?=[0-9a-fA-F]{0,4}:)[0-9a-fA-F:]{3,39}(?:\d{1,3}(?:\.\d{1,3}){3})?)(?![\w:])/g;
const URL = /https?:\/\/[^\s<>"'\])]{1,500}/gi;
const MAILBOX = /[^\s<>()"'[\]:;,=|@]{1,64}@[a-z0-9](?:[a-z0-9.-]{0,253}[a-z0-9])?/gi;
const HOST =
  /(?<![\w@.-])(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9])?\.){1,8}(?:xn--[a-z0-9-]{1,59}|[a-z]{2,18})(?![\w@-]|\.[a-z0-9])/gi;
const VENDOR =
  /\b(?:S\d{4}(?=\))|AS\d{6,}|AS\(?\d{3,5}\)|TSS\d{2}|TS\d{2}|PH\d{2}|BL2\d|IPTS\d{2}|IB\d{3}|OFR\w{0,3}_\d{3}|LPN\w{0,3}_\d{3}|ETP\d{3}|MXIN\d{3}|HME\d|HM0\d|CS0\d|E[1-6]\d{3}(?!\d)|ATTR\d{1,3}|PRX\d{1,2}|SC-00\d|DT:[A-Z]{3}|MI:[A-Z]{3}|RP:[A-Z]{3}|RTR:[A-Z0-9]{2,4}|BL0\d{5}|RL0\d{5}|AUP#[\w.-]{2,20})/g;
/** How far before an address the words stand that call it one to write to. */
const REACH = 90;
const WRITE_TO =
  /(?:\bcontact(?:ing|er)?(?: us)?(?: at| via| by| on)?|\bforward (?:this|the) [^.@]{0,60}\bto|\bplease (?:e-?mail|write(?: an? e-?mail)?(?: to)?|(?:send|report) [^.@]{0,60}\bto)|\bmailto:|\be-?mailing|\bwrite to|\bassistance,? (?:please )?(?:e-?mail|write to|see)?|\bquestions?,? (?:e-?mail|to)|\bpostmaster at)[\s:<("']{0,4}$/i;
const CAPITAL = /[A-Z]/;
const AFTER =
  /(?:try again|retry|come back|wait|resend|greylisted|available)\D{0,40}?(\d{1,6})\s*(s(?:ec(?:ond)?s?)?|m(?:in(?:ute)?s?)?|h(?:ours?)?)\b|(\d{1,2}):(\d{2}):(\d{2})(?=\D|$)(?=.{0,40}(?:retry|again|greylist))/i;
/** Yahoo writes its release where an address could stand: "4.16.55.1". */
const YAHOO_RELEASE = /^4\.16\.\d+\.\d+$/;
const NOT_A_TLD =
  /\.(?:please|for|see|the|if|your|this|to|html?|php|aspx?|cgi|txt|eml|exe|zip|pdf|docx?|js|py|cpp?|so)$/i;

/** What an address or a name cannot be without, so that most texts need no search for one. */
const FOUR_PARTS = /\d\.\d{1,3}\.\d{1,3}\.\d/;
const TWO_COLONS = /:[0-9a-f]{0,4}:/i;
const DOTTED_NAME = /[a-z0-9_-]\.[a-z]/i;

const WAITING = /again|retry|wait|come back|resend|greylist|available/i;
const LIST_NAME = new RegExp(`\\b(?:${Object.keys(LIST_NAMES).join("|")})\\b`, "gi");

/** Pulls out of a reply everything it names: addresses, lists, pages, mailboxes, domains, vendor codes and waiting times. */
export function namedIn(wording: Wording): Named {
  const text = textOf(wording);
  const odd = oddChunks(text);
  return {
    ...placesIn(text),
    vendorCodes: CAPITAL.test(odd) ? all(odd, VENDOR) : [],
    retryAfterS: WAITING.test(text) ? waitIn(text) : null,
  };
}

/** Only what can be looked up, reached or written to. */
export function placesNamed(wording: Wording): Places {
  return placesIn(textOf(wording));
}

type Places = Omit<Named, "vendorCodes" | "retryAfterS">;

/** Only what is no plain word can be a name: most of a reply need not be searched. */
function placesIn(text: string): Places {
  const odd = namingChunks(text);
  if (odd === "")
    return { ips: [], lists: unique(zonesNamed(text)), urls: NONE, mailboxes: NONE, contacts: NONE, domains: [] };
  const hasLinks = odd.includes("://");
  const urls = hasLinks ? all(odd, URL).map((url) => url.replace(/[.,;:]+$/, "")) : [];
  const addresses = odd.includes("@") ? all(odd, MAILBOX) : [];
  const contacts = addresses.length === 0 ? NONE : contactsIn(text, addresses);
  // A host in a link is where help is found, not what the reply is about.
  const bare = unturned(urls.length + addresses.length === 0 ? odd : odd.replace(URL, " ").replace(MAILBOX, " "));
  const hosts = DOTTED_NAME.test(bare) ? hostsIn(bare) : [];
  const lists = listsIn(hasLinks ? text.replace(URL, " ") : text, hosts, urls);
  return {
    ips: ipsIn(bare, urls),
    lists,
    urls,
    mailboxes: contacts.length === 0 ? addresses : addresses.filter((one) => !contacts.includes(one)),
    contacts,
    domains: lists.length === 0 ? hosts : hosts.filter((host) => !lists.includes(host)),
  };
}

/** The addresses that a reply tells people to write to; one that it also names otherwise is a party all the same. */
function contactsIn(text: string, addresses: readonly string[]): readonly string[] {
  return addresses.filter((address) => {
    const places: number[] = [];
    for (let at = text.indexOf(address); at >= 0; at = text.indexOf(address, at + address.length)) places.push(at);
    return places.length > 0 && places.every((at) => WRITE_TO.test(text.slice(Math.max(0, at - REACH), at)));
  });
}

function textOf({ lines }: Wording): string {
  return (lines.length === 1 ? lines[0] : lines.join("\n")).slice(0, MAX_CHARS);
}

function ipsIn(bare: string, urls: readonly string[]): readonly IpAddress[] {
  const inText = FOUR_PARTS.test(bare) || TWO_COLONS.test(bare) ? all(bare, ANY_IP) : NONE;
  if (inText.length + urls.length === 0) return [];
  const inLinks = urls.flatMap((url) => url.match(/(?<=[=/?])\d{1,3}(?:\.\d{1,3}){3}(?![\d.]*\d)/g) ?? []);
  const spelled = [...inText, ...inLinks].filter((one) =>
    FOUR_PARTS.test(one) ? !YAHOO_RELEASE.test(one) : TWO_COLONS.test(one),
  );
  const known = spelled.map((one) => ipAddress(one.replace(/^IPv6:/i, ""))).filter((ip) => ip !== null);
  const told = known.filter((ip) => !ip.startsWith("127.") || ip === "127.0.0.1");
  return told.length < 2 ? told : unique(told.filter((ip) => !isTurned(ip, told, bare)));
}

/** "9.113.0.203.dsl.example[203.0.113.9]": how a provider names an address names no other one. */
function isTurned(ip: IpAddress, told: readonly IpAddress[], bare: string): boolean {
  const turned = ipAddress(ip.split(".").reverse().join("."));
  if (turned === null || turned === ip || !told.includes(turned)) return false;
  return /^\.[a-z]/i.test(bare.slice(bare.indexOf(ip) + ip.length));
}

function hostsIn(bare: string): readonly DnsName[] {
  const names = all(bare, HOST)
    .filter((host) => !NOT_A_TLD.test(host) && !/[a-z]\.[A-Z][a-z]+$/.test(host))
    .map((host) => dnsName(host))
    .filter((name) => name !== null);
  return unique(names);
}

function listsIn(text: string, hosts: readonly DnsName[], urls: readonly string[]): readonly DnsName[] {
  const zones: (DnsName | null)[] = hosts.filter(isListZone);
  if (zones.length === 0) zones.push(...urls.map(zoneOfUrl));
  const found = zones.filter((zone) => zone !== null);
  return unique(found.length > 0 ? found : zonesNamed(text));
}

function zoneOfUrl(url: string): DnsName | null {
  const host = /^https?:\/\/([^/?#:]+)/i.exec(url)?.[1]?.toLowerCase() ?? "";
  if (/spamhaus\.\w+\/(?:query|lookup)\/(?:dbl|domain)/i.test(url)) return dnsName("dbl.spamhaus.org");
  const zone = LIST_OPERATORS[host.split(".").slice(-2).join(".")]?.zone ?? listOfPage(url);
  return zone === null ? null : dnsName(zone);
}

function zonesNamed(text: string): readonly DnsName[] {
  const zones = (text.match(LIST_NAME) ?? []).map((name) => LIST_NAMES[name.toLowerCase()] ?? null);
  return zones.flatMap((zone) => (zone === null ? [] : (dnsName(zone) ?? [])));
}

function waitIn(text: string): number | null {
  const match = AFTER.exec(text);
  if (match === null) return null;
  const [, count, unit, hours, minutes, seconds] = match;
  if (count === undefined) return Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds);
  const factor = unit?.toLowerCase().startsWith("h") ? 3600 : unit?.toLowerCase().startsWith("m") ? 60 : 1;
  return Number(count) * factor;
}

function all(text: string, pattern: RegExp): readonly string[] {
  const found = text.match(pattern);
  return found === null ? NONE : unique(found);
}

function unique<T>(list: readonly T[]): readonly T[] {
  return list.length < 2 ? list : [...new Set(list)].slice(0, MAX_EACH);
}
