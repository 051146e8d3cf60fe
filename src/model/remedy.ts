import type { DnsName } from "./scalars.ts";

/** Who has the power to make the change. */
export const OWNERS = [
  "sender-admin",
  "sender-user",
  "recipient-admin",
  "recipient-user",
  "network-provider",
  "dns-operator",
  "list-operator",
  "tester",
  "nobody",
] as const;
export type Owner = (typeof OWNERS)[number];

/** One way to make the cause go away. */
export interface Remedy<Id extends string = string> {
  /** Key into the cause's `fix` texts. */
  readonly id: Id;
  readonly who: Owner;
  /** The thing to type or open, when it can be known exactly. Never a guess. */
  readonly change?: Change;
}

/** The exact thing to publish, to open or to type. */
export type Change =
  | {
      readonly kind: "dns";
      readonly name: DnsName;
      readonly type: "PTR" | "TXT" | "MX" | "A" | "AAAA";
      readonly value: string;
    }
  | { readonly kind: "visit"; readonly url: string }
  | { readonly kind: "run"; readonly command: string };
