import type { Reply } from "../../model/reply.ts";
import type { Login } from "../../world/world.ts";
import { auth, authAnswer } from "../command.ts";
import type { Dialogue } from "../dialogue.ts";
import { mechanismsOf } from "../ehlo.ts";
import { chooseExchange, chooseOtherExchange, type Exchange, secretsOf } from "../sasl.ts";
import type { Part, Scene } from "../script.ts";

/** Logs in when a login is given; a server that takes none is asked to relay without, as some know us by our address. */
export const logInIfOffered: Part = { stage: "auth", play: (scene) => logIn(scene, scene) };

/** Logs in when a login is given; where that is not possible there is no point in going on. RFC 6409 §4.3 */
export const logInOrLeave: Part = { stage: "auth", play: (scene) => logIn(scene, null) };

/** `otherwise`: how to go on when no login can be made. A refused login always ends the dialogue. */
async function logIn(scene: Scene, otherwise: Scene | null): Promise<Scene | null> {
  const { talk, about, login, ehlo, random } = scene;
  const wish = about.attempt.login;
  if ((wish !== "given" && wish !== "other") || login === null) return scene;
  if (ehlo === null) return otherwise;
  const offered = mechanismsOf(ehlo);
  const inClear = talk.tls === null;
  // Behind a certificate that does not hold stands perhaps somebody else; a password given away cannot be taken back. What
  // is then refused for want of a login would say nothing.
  const isSafe = talk.tls === null ? about.attempt.tls === "none" : talk.tls.untrusted === null;
  if (!isSafe) return offered.length > 0 ? null : otherwise;
  const { host, port } = about;
  const nonce = Buffer.from(random.bytes(18)).toString("base64");
  const choose = wish === "given" ? chooseExchange : chooseOtherExchange;
  const exchange = choose(login, { offered, trusted: !inClear, host, port, nonce });
  if (exchange === null) return otherwise;
  const reply = await exchangeWith(talk, exchange, login);
  return reply?.code === 235 && exchange.isProven?.() !== false ? scene : null;
}

async function exchangeWith(talk: Dialogue, exchange: Exchange, login: Login): Promise<Reply | null> {
  const secrets = [...secretsOf(login), exchange.initial ?? ""];
  talk.hide(secrets);
  let reply = await talk.ask(auth(exchange.mechanism, exchange.initial));
  for (let n = 0; reply?.code === 334; n += 1) {
    const answer = exchange.answer(reply.lines[0].slice(4), n);
    // Who holds the answer and the question can try passwords on them.
    talk.hide([...secrets, answer ?? ""]);
    reply = await talk.ask(authAnswer(answer ?? "*"));
    if (answer === null) return reply;
  }
  return reply;
}
