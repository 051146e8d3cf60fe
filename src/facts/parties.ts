import type { Setting } from "./dialogue-settings.ts";

/** The domain of a mail address as a cause names it: lower case, without a final dot; null when there is none. */
export function domainOf(mailbox: string | null | undefined): string | null {
  if (mailbox === null || mailbox === undefined) return null;
  const at = mailbox.lastIndexOf("@");
  const domain = mailbox
    .slice(at + 1)
    .toLowerCase()
    .replace(/\.$/, "");
  return at < 0 || domain === "" ? null : domain;
}

/** Who was to get the mail: as the envelope says, else as a reply about a recipient names them. */
export function recipientIn({ recipient, reading }: Setting): string | null {
  return recipient ?? reading.named.mailboxes[0] ?? null;
}

/** Who sent the mail, as the envelope says; the null sender is written `<>`. RFC 5321 §4.5.5 */
export function senderIn({ sender }: Setting): string | null {
  return sender === undefined ? null : (sender ?? "<>");
}

/** The sender whom a reply blames: an address in its words is the sender's only where it speaks of the sender. */
export function blamedSenderIn(setting: Setting): string | null {
  return senderIn(setting) ?? setting.reading.named.mailboxes[0] ?? null;
}

/** The sender's domain, else the one that the reply names; null for the null sender. */
export function senderDomainIn({ sender, reading }: Setting): string | null {
  if (sender !== undefined) return domainOf(sender);
  return reading.named.domains.find((domain) => !isOfService(domain)) ?? null;
}

/** A name that a filter service or a server calls itself by, never the sender: "csi.mimecast.org", the "554-" of a first line. */
function isOfService(domain: string): boolean {
  return /^[245]\d\d-|(?:^|\.)(?:mimecast\.(?:com|org)|pphosted\.com|messagelabs\.com|barracudanetworks\.com|spamhaus\.(?:org|com))$/.test(
    domain,
  );
}

/** The domain of the sender whom a reply blames. */
export function blamedDomainIn(setting: Setting): string | null {
  return domainOf(blamedSenderIn(setting)) ?? senderDomainIn(setting);
}

/** The domain that a reply says is listed: the one it names, unless that is the list itself; else the sender's. */
export function listedDomainIn(setting: Setting): string | null {
  const { domains, lists } = setting.reading.named;
  return domains.find((domain) => !lists.includes(domain)) ?? blamedDomainIn(setting);
}
