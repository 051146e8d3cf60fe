import { type AddressAbout, type AddressAnswer, addressSubject } from "./observations/address.ts";
import { type BimiAbout, type BimiAnswer, bimiSubject } from "./observations/bimi.ts";
import { type DkimAbout, type DkimAnswer, dkimSubject } from "./observations/dkim.ts";
import { type DmarcAbout, type DmarcAnswer, dmarcSubject } from "./observations/dmarc.ts";
import { type DnsblAbout, type DnsblAnswer, dnsblSubject } from "./observations/dnsbl.ts";
import { type EgressAbout, type EgressAnswer, egressSubject } from "./observations/egress.ts";
import { type MxAbout, type MxAnswer, mxSubject } from "./observations/mx.ts";
import { type PtrAbout, type PtrAnswer, ptrSubject } from "./observations/ptr.ts";
import { type QuotedAbout, type QuotedAnswer, quotedSubject } from "./observations/quoted.ts";
import { type ResolverAbout, type ResolverAnswer, resolverSubject } from "./observations/resolver.ts";
import { type SmtpAbout, type SmtpAnswer, smtpSubject } from "./observations/smtp.ts";
import { type SpfAbout, type SpfAnswer, spfSubject } from "./observations/spf.ts";
import { type StsAbout, type StsAnswer, stsSubject } from "./observations/sts.ts";
import { type TlsaAbout, type TlsaAnswer, tlsaSubject } from "./observations/tlsa.ts";
import { type TlsrptAbout, type TlsrptAnswer, tlsrptSubject } from "./observations/tlsrpt.ts";
import type { Outcome } from "./outcome.ts";
import type { Instant, ObservationId } from "./scalars.ts";

/** Every kind of fact. A new probe adds one line here, one below, and one file beside. */
export interface Kinds {
  readonly address: { readonly about: AddressAbout; readonly value: AddressAnswer };
  readonly bimi: { readonly about: BimiAbout; readonly value: BimiAnswer };
  readonly dkim: { readonly about: DkimAbout; readonly value: DkimAnswer };
  readonly dmarc: { readonly about: DmarcAbout; readonly value: DmarcAnswer };
  readonly dnsbl: { readonly about: DnsblAbout; readonly value: DnsblAnswer };
  readonly egress: { readonly about: EgressAbout; readonly value: EgressAnswer };
  readonly mx: { readonly about: MxAbout; readonly value: MxAnswer };
  readonly ptr: { readonly about: PtrAbout; readonly value: PtrAnswer };
  readonly quoted: { readonly about: QuotedAbout; readonly value: QuotedAnswer };
  readonly resolver: { readonly about: ResolverAbout; readonly value: ResolverAnswer };
  readonly smtp: { readonly about: SmtpAbout; readonly value: SmtpAnswer };
  readonly spf: { readonly about: SpfAbout; readonly value: SpfAnswer };
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
  bimi: bimiSubject,
  dkim: dkimSubject,
  dmarc: dmarcSubject,
  dnsbl: dnsblSubject,
  egress: egressSubject,
  mx: mxSubject,
  ptr: ptrSubject,
  quoted: quotedSubject,
  resolver: resolverSubject,
  smtp: smtpSubject,
  spf: spfSubject,
  sts: stsSubject,
  tlsa: tlsaSubject,
  tlsrpt: tlsrptSubject,
};

export const KINDS = Object.keys(SUBJECT) as readonly Kind[];

/** The id of the look at `about`: equal for equal looks, whoever asks for them. */
export function idOf<K extends Kind>(kind: K, about: About<K>): ObservationId {
  return `${kind}:${SUBJECT[kind](about)}` as ObservationId;
}
