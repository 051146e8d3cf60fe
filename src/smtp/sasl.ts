import { createHmac } from "node:crypto";
import type { Login } from "../world/world.ts";
import { scramSha256 } from "./scram.ts";

/** One way to log in: what is said first, and what to each challenge. All in base64. */
export interface Exchange {
  readonly mechanism: string;
  /** Sent with the AUTH command; null when the server speaks first. */
  readonly initial: string | null;
  /** The answer to the server's n-th challenge (from 0), given as it came; null to give up. */
  answer(challenge: string, n: number): string | null;
  /** Whether the server has shown that it knows the password, where the mechanism asks that of it: a success without is none. */
  isProven?(): boolean;
}

/** Who is logged in to, and how far it can be trusted. */
export interface Occasion {
  /** Mechanisms in upper case. */
  readonly offered: readonly string[];
  /** What is said reaches nobody but the server whose name it bears. */
  readonly trusted: boolean;
  readonly host: string;
  readonly port: number;
  /** Never used before; printable ASCII without a comma. */
  readonly nonce: string;
}

type Maker = (login: Login, occasion: Occasion) => Exchange;

const MAKERS: ReadonlyMap<string, Maker> = new Map([
  ["PLAIN", plain],
  ["LOGIN", login],
  ["CRAM-MD5", cramMd5],
  ["SCRAM-SHA-256", (given, { nonce }) => scramSha256(given, nonce)],
  ["XOAUTH2", xoauth2],
  ["OAUTHBEARER", oauthBearer],
]);
/** By what an eavesdropper or an impostor would learn: under trusted TLS the plain ones work most widely. */
const TRUSTED_ORDER = ["PLAIN", "LOGIN", "SCRAM-SHA-256", "CRAM-MD5"];
const UNTRUSTED_ORDER = ["SCRAM-SHA-256", "CRAM-MD5", "PLAIN", "LOGIN"];

/** Those that keep the password here. */
const CHALLENGED = ["SCRAM-SHA-256", "CRAM-MD5"];
/** Those whose password is a token. */
const BEARING = ["XOAUTH2", "OAUTHBEARER"];

/** Picks how to log in: what the user insists on, else the best mechanism offered; null when nothing fits. */
export function chooseExchange(given: Login, occasion: Occasion): Exchange | null {
  const name = firstChoice(given, occasion);
  const maker = name === undefined ? undefined : MAKERS.get(name);
  return maker === undefined ? null : maker(given, occasion);
}

/** Picks the way to log in after the one of `chooseExchange`, to learn which of both is at fault; null when there is none. */
export function chooseOtherExchange(given: Login, occasion: Occasion): Exchange | null {
  const first = firstChoice(given, occasion);
  const name = first === undefined ? null : otherMechanism(first, occasion);
  return (name === null ? undefined : MAKERS.get(name))?.(given, occasion) ?? null;
}

/** A mechanism for the same user and password besides that one; null where none is offered, or only one that gives the password away. */
export function otherMechanism(
  first: string,
  { offered, trusted }: Pick<Occasion, "offered" | "trusted">,
): string | null {
  const open = trusted ? TRUSTED_ORDER : CHALLENGED;
  const fitting = BEARING.includes(first) ? (trusted ? BEARING : []) : open;
  return fitting.find((name) => name !== first && offered.includes(name)) ?? null;
}

/** Whether a mechanism shows the password to the server as it is, so that a refusal of it is about nothing else. */
export function showsPassword(mechanism: string): boolean {
  return MAKERS.has(mechanism) && !CHALLENGED.includes(mechanism);
}

function firstChoice({ mechanism }: Login, { offered, trusted }: Occasion): string | undefined {
  const wanted = mechanism === null ? (trusted ? TRUSTED_ORDER : UNTRUSTED_ORDER) : [mechanism];
  return wanted.find((one) => offered.includes(one));
}

/** Every form of the login's secret that a dialogue may carry, longest first, so that a part is not cut out of a whole. */
export function secretsOf(given: Login): readonly string[] {
  const { user, password } = given;
  const forms = [
    password,
    base64(password),
    base64(user),
    plainText(given),
    base64(plainText(given)),
    xoauth2Text(given),
  ];
  return [...new Set([...forms, base64(xoauth2Text(given))])].sort((a, b) => b.length - a.length);
}

/** RFC 4616 §2: no authorisation identity, so that the server derives it. */
function plain(given: Login): Exchange {
  return {
    mechanism: "PLAIN",
    initial: base64(plainText(given)),
    answer: (_, n) => (n === 0 ? base64(plainText(given)) : null),
  };
}

/** Never standardised: the server asks twice, and what it asks with varies, so only the order counts. */
function login({ user, password }: Login): Exchange {
  const said = [user, password];
  return {
    mechanism: "LOGIN",
    initial: null,
    answer(_, n) {
      const next = said[n];
      return next === undefined ? null : base64(next);
    },
  };
}

/** RFC 2195 §2 */
function cramMd5({ user, password }: Login): Exchange {
  return {
    mechanism: "CRAM-MD5",
    initial: null,
    answer(challenge, n) {
      if (n > 0) return null;
      const digest = createHmac("md5", password).update(Buffer.from(challenge, "base64")).digest("hex");
      return base64(`${user} ${digest}`);
    },
  };
}

/** The password is the access token. A refusal comes as a challenge, to be answered with an empty line. */
function xoauth2(given: Login): Exchange {
  return { mechanism: "XOAUTH2", initial: base64(xoauth2Text(given)), answer: (_, n) => (n === 0 ? "" : null) };
}

/** The same token in the standard's form; a refusal comes as a challenge, to be answered with one byte. RFC 7628 §3.1, §3.2.3 */
function oauthBearer({ user, password }: Login, { host, port }: Occasion): Exchange {
  const name = user.replaceAll("=", "=3D").replaceAll(",", "=2C");
  const text = `n,a=${name},\u0001host=${host}\u0001port=${port}\u0001auth=Bearer ${password}\u0001\u0001`;
  return {
    mechanism: "OAUTHBEARER",
    initial: base64(text),
    answer: (_, n) => (n === 0 ? base64("\u0001") : null),
  };
}

function plainText({ user, password }: Login): string {
  return `\0${user}\0${password}`;
}

function xoauth2Text({ user, password }: Login): string {
  return `user=${user}\u0001auth=Bearer ${password}\u0001\u0001`;
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
