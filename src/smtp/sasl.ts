import { createHmac } from "node:crypto";
import type { Login } from "../world/world.ts";

/** One way to log in: what is said first, and what to each challenge. All in base64. */
export interface Exchange {
  readonly mechanism: string;
  /** Sent with the AUTH command; null when the server speaks first. */
  readonly initial: string | null;
  /** The answer to the server's n-th challenge (from 0), given as it came; null to give up. */
  answer(challenge: string, n: number): string | null;
}

type Maker = (login: Login) => Exchange;

const MAKERS: ReadonlyMap<string, Maker> = new Map([
  ["PLAIN", plain],
  ["LOGIN", login],
  ["CRAM-MD5", cramMd5],
  ["XOAUTH2", xoauth2],
]);
/** By what an eavesdropper or an impostor would learn: under trusted TLS the plain ones work most widely. */
const TRUSTED_ORDER = ["PLAIN", "LOGIN", "CRAM-MD5"];
const UNTRUSTED_ORDER = ["CRAM-MD5", "PLAIN", "LOGIN"];

/** Picks how to log in: what the user insists on, else the best mechanism offered; null when nothing fits. */
export function chooseExchange(given: Login, offered: readonly string[], trusted: boolean): Exchange | null {
  const wanted = given.mechanism === null ? (trusted ? TRUSTED_ORDER : UNTRUSTED_ORDER) : [given.mechanism];
  const name = wanted.find((one) => offered.includes(one));
  const maker = name === undefined ? undefined : MAKERS.get(name);
  return maker === undefined ? null : maker(given);
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

function plainText({ user, password }: Login): string {
  return `\0${user}\0${password}`;
}

function xoauth2Text({ user, password }: Login): string {
  return `user=${user}\u0001auth=Bearer ${password}\u0001\u0001`;
}

function base64(text: string): string {
  return Buffer.from(text).toString("base64");
}
