import type { TlsOptions } from "../../world/world.ts";
import { hello } from "../command.ts";
import { readEhlo } from "../ehlo.ts";
import type { Part, Scene } from "../script.ts";
import { startTls } from "../starttls.ts";

/** TLS before the first word. RFC 8314 §3 */
export const secureFirst: Part = {
  stage: "greeting",
  async play(scene) {
    return (await scene.talk.secure(tlsOptions(scene))) ? scene : null;
  },
};

/** Waits for the server to speak first. RFC 5321 §3.1 */
export const greeting: Part = {
  stage: "greeting",
  async play(scene) {
    const reply = await scene.talk.hear("greeting");
    return reply !== null && reply.code < 300 ? scene : null;
  },
};

/** Says who we are. */
export const introduction: Part = { stage: "ehlo", play: introduce };

/** STARTTLS where it is offered and wanted, and a second EHLO: what was said before TLS does not count after it. RFC 3207 §4.2 */
export const upgrade: Part = {
  stage: "tls",
  async play(scene) {
    const { tls, offer } = scene.about.attempt;
    if (tls !== "starttls" && tls !== "opportunistic") return scene;
    const inClear = tls === "opportunistic" ? scene : null;
    if (scene.ehlo?.extensions.has("STARTTLS") !== true) return inClear;
    const done = await startTls(scene.talk, tlsOptions(scene));
    // Who only asks what is taken need not say again who he is.
    if (done === "secured") return offer === undefined ? introduce(scene) : null;
    return done === "refused" ? inClear : null;
  },
};

function tlsOptions({ about: { host, attempt } }: Scene): TlsOptions {
  return { serverName: host, ...(attempt.offer === undefined ? {} : { offer: attempt.offer }) };
}

/** EHLO, and HELO for a server that will not have it. RFC 5321 §3.2 */
async function introduce(scene: Scene): Promise<Scene | null> {
  for (const verb of ["EHLO", "HELO"] as const) {
    const reply = await scene.talk.ask(hello(verb, scene.about.attempt.helo));
    if (reply === null) return null;
    const ehlo = readEhlo(reply);
    scene.talk.takesAhead = verb === "EHLO" && ehlo?.extensions.has("PIPELINING") === true;
    if (ehlo !== null) return { ...scene, ehlo: verb === "EHLO" ? ehlo : { ...ehlo, extensions: new Map() } };
  }
  return null;
}
