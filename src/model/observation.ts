import { type AddressAbout, type AddressAnswer, addressSubject } from "./observations/address.ts";
import { type ArrivalAbout, type ArrivalAnswer, arrivalSubject } from "./observations/arrival.ts";
import { type BimiAbout, type BimiAnswer, bimiSubject } from "./observations/bimi.ts";
import { type DelegationAbout, type DelegationAnswer, delegationSubject } from "./observations/delegation.ts";
import { type DkimAbout, type DkimAnswer, dkimSubject } from "./observations/dkim.ts";
import { type DmarcAbout, type DmarcAnswer, dmarcSubject } from "./observations/dmarc.ts";
import { type DnsblAbout, type DnsblAnswer, dnsblSubject } from "./observations/dnsbl.ts";
import { type EgressAbout, type EgressAnswer, egressSubject } from "./observations/egress.ts";
import { type MessageAbout, type MessageAnswer, messageSubject } from "./observations/message.ts";
import { type MxAbout, type MxAnswer, mxSubject } from "./observations/mx.ts";
import { type OpinionAbout, type OpinionAnswer, opinionSubject } from "./observations/opinion.ts";
import { type PtrAbout, type PtrAnswer, ptrSubject } from "./observations/ptr.ts";
import { type QuotedAbout, type QuotedAnswer, quotedSubject } from "./observations/quoted.ts";
import { type ResolverAbout, type ResolverAnswer, resolverSubject } from "./observations/resolver.ts";
import { type RhsblAbout, type RhsblAnswer, rhsblSubject } from "./observations/rhsbl.ts";
import { type SendingAbout, type SendingAnswer, sendingSubject } from "./observations/sending.ts";
import { type SmtpAbout, type SmtpAnswer, smtpSubject } from "./observations/smtp.ts";
import { type SpfAbout, type SpfAnswer, spfSubject } from "./observations/spf.ts";
import { type SrvAbout, type SrvAnswer, srvSubject } from "./observations/srv.ts";
import { type StsAbout, type StsAnswer, stsSubject } from "./observations/sts.ts";
import { type TlsaAbout, type TlsaAnswer, tlsaSubject } from "./observations/tlsa.ts";
import { type TlsrptAbout, type TlsrptAnswer, tlsrptSubject } from "./observations/tlsrpt.ts";
import type { Outcome } from "./outcome.ts";
import type { Instant, ObservationId } from "./scalars.ts";

/** Every kind of fact. A new probe adds one line here, one below, and one file beside. */
export interface Kinds {
  readonly address: { readonly about: AddressAbout; readonly value: AddressAnswer };
  readonly arrival: { readonly about: ArrivalAbout; readonly value: ArrivalAnswer };
  readonly bimi: { readonly about: BimiAbout; readonly value: BimiAnswer };
  readonly delegation: { readonly about: DelegationAbout; readonly value: DelegationAnswer };
  readonly dkim: { readonly about: DkimAbout; readonly value: DkimAnswer };
  readonly dmarc: { readonly about: DmarcAbout; readonly value: DmarcAnswer };
  readonly dnsbl: { readonly about: DnsblAbout; readonly value: DnsblAnswer };
  readonly egress: { readonly about: EgressAbout; readonly value: EgressAnswer };
  readonly message: { readonly about: MessageAbout; readonly value: MessageAnswer };
  readonly mx: { readonly about: MxAbout; readonly value: MxAnswer };
  readonly opinion: { readonly about: OpinionAbout; readonly value: OpinionAnswer };
  readonly ptr: { readonly about: PtrAbout; readonly value: PtrAnswer };
  readonly quoted: { readonly about: QuotedAbout; readonly value: QuotedAnswer };
  readonly resolver: { readonly about: ResolverAbout; readonly value: ResolverAnswer };
  readonly rhsbl: { readonly about: RhsblAbout; readonly value: RhsblAnswer };
  readonly sending: { readonly about: SendingAbout; readonly value: SendingAnswer };
  readonly smtp: { readonly about: SmtpAbout; readonly value: SmtpAnswer };
  readonly spf: { readonly about: SpfAbout; readonly value: SpfAnswer };
  readonly srv: { readonly about: SrvAbout; readonly value: SrvAnswer };
  readonly sts: { readonly about: StsAbout; readonly value: StsAnswer };
  readonly tlsa: { readonly about: TlsaAbout; readonly value: TlsaAnswer };
  readonly tlsrpt: { readonly about: TlsrptAbout; readonly value: TlsrptAnswer };
}
export type Kind = keyof Kinds;
export type About<K extends Kind> = Kinds[K]["about"];
export type Value<K extends Kind> = Kinds[K]["value"];

/** One look at one thing: plain JSON, no verdict, no prose. */
export type Observation<K extends Kind = Kind> = {
  [N in K]: {
    readonly id: ObservationId;
    readonly kind: N;
    readonly about: About<N>;
    /** When the look began. */
    readonly at: Instant;
    /** How long it took. */
    readonly ms: number;
    readonly outcome: Outcome<Value<N>>;
  };
}[K];

/** A look that was or could be made: what to look at, without what was seen. */
export type Look<K extends Kind = Kind> = {
  [N in K]: { readonly kind: N; readonly about: About<N> };
}[K];

/** All that was seen in one run, in id order whatever order it arrived in. */
export interface Observations {
  readonly all: readonly Observation[];
  of<K extends Kind>(kind: K): readonly Observation<K>[];
  get(id: ObservationId): Observation | undefined;
  /** The observation of this very look, when it was made. */
  find<K extends Kind>(kind: K, about: About<K>): Observation<K> | undefined;
}

const SUBJECT: { readonly [K in Kind]: (about: About<K>) => string } = {
  address: addressSubject,
  arrival: arrivalSubject,
  bimi: bimiSubject,
  delegation: delegationSubject,
  dkim: dkimSubject,
  dmarc: dmarcSubject,
  dnsbl: dnsblSubject,
  egress: egressSubject,
  message: messageSubject,
  mx: mxSubject,
  opinion: opinionSubject,
  ptr: ptrSubject,
  quoted: quotedSubject,
  resolver: resolverSubject,
  rhsbl: rhsblSubject,
  sending: sendingSubject,
  smtp: smtpSubject,
  spf: spfSubject,
  srv: srvSubject,
  sts: stsSubject,
  tlsa: tlsaSubject,
  tlsrpt: tlsrptSubject,
};

/** Every kind, in the order of the alphabet. */
export const KINDS = Object.keys(SUBJECT) as readonly Kind[];

/**
 * The kinds of which people say whether they want them: a quoted reply is given, an opinion belongs to the listing it is about,
 * an arrival to the message that was sent, what is sent to the log it was counted in, and lists of domains go with those of addresses.
 */
export const CHOSEN_KINDS = KINDS.filter(
  (kind) => !["quoted", "opinion", "arrival", "rhsbl", "sending"].includes(kind),
);

/** The kinds that a run is without when people leave these out: all block lists go together. */
export function leftOut(kinds: readonly Kind[]): readonly Kind[] {
  return kinds.includes("dnsbl") ? [...kinds, "rhsbl"] : kinds;
}

/** The id of the look at `about`: equal for equal looks, whoever asks for them. */
export function idOf<K extends Kind>(kind: K, about: About<K>): ObservationId {
  return `${kind}:${SUBJECT[kind](about)}` as ObservationId;
}
