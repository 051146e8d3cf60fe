import type { DnsName, RemoteText } from "../scalars.ts";
import type { DkimSelector } from "./dkim.ts";

/** A message the user gave as an example of the sender's mail; the message itself is kept out of every report. */
export interface MessageAbout {
  /** The first 16 hexadecimal digits of its SHA-256. */
  readonly digest: string;
}
/** What a receiver would make of the message's signatures and addresses. */
export interface MessageAnswer {
  readonly bytes: number;
  /** The domain of the From field; null when there is none, or more than one. RFC 9989 §4.1 */
  readonly author: DnsName | null;
  /** The address in the Return-Path field, which stands for MAIL FROM; null without one. */
  readonly envelope: EnvelopeSender | null;
  readonly signatures: readonly MessageSignature[];
}
/** Whom SPF judges, and how that domain stands to the author's. */
export interface EnvelopeSender {
  readonly address: string;
  readonly domain: DnsName;
  readonly alignment: Alignment;
}
/** How a domain stands to the author's: the same, of the same organisation, a stranger. unknown: it could not be asked. RFC 9989 §4.4 */
export type Alignment = "strict" | "relaxed" | "none" | "unknown";
/** One DKIM signature, and what a verifier makes of it. */
export interface MessageSignature {
  readonly domain: DnsName;
  readonly selector: DkimSelector;
  /** "rsa-sha256". */
  readonly algorithm: RemoteText | null;
  /** RFC 8601 §2.7.1 */
  readonly result: "pass" | "fail" | "policy" | "neutral" | "temperror" | "permerror" | "none";
  /** Why, in the verifier's words. */
  readonly problem: RemoteText | null;
  readonly alignment: Alignment;
}

export function messageSubject({ digest }: MessageAbout): string {
  return digest;
}
