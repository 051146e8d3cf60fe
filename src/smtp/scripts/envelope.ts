import { bare, mailFrom, rcptTo } from "../command.ts";
import type { Part, Scene } from "../script.ts";

/** Names the sender. */
export const sender: Part = {
  stage: "mail",
  async play(scene) {
    const reply = await scene.talk.ask(mailFrom(scene.about.attempt.from, mailParameters(scene)));
    return reply !== null && reply.code < 300 ? scene : null;
  },
};

/** Names every recipient: the refusal of one says nothing about the next. */
export const recipients: Part = {
  stage: "rcpt",
  async play(scene) {
    let accepted = 0;
    for (const to of scene.about.attempt.to) {
      const reply = await scene.talk.ask(rcptTo(to));
      if (reply === null) return null;
      if (reply.code < 300) accepted += 1;
    }
    return { ...scene, accepted };
  },
};

/**
 * Asks to be let send the message, and hangs up when we are: without the final dot nothing may be delivered,
 * and a QUIT would be read as the first line of the message. RFC 5321 §4.1.1.4
 */
export const permission: Part = {
  stage: "data",
  async play(scene) {
    if (scene.accepted === 0) return scene;
    const reply = await scene.talk.ask(bare("DATA"));
    if (reply?.code === 354) scene.talk.hangUp();
    return scene;
  },
};

/** The recipients count too: they follow in the same transaction. RFC 6531 §3.4 */
function mailParameters({ about, ehlo }: Scene): readonly string[] {
  const { from, to } = about.attempt;
  const needed = [from ?? "", ...to].some((address) => /[^\0-\x7f]/.test(address));
  return needed && ehlo?.extensions.has("SMTPUTF8") === true ? ["SMTPUTF8"] : [];
}
