import type { Reply } from "../../model/reply.ts";
import { bare, type Command, mailFrom, rcptTo } from "../command.ts";
import type { Part, Scene } from "../script.ts";

/** Names the sender; and in the same breath the recipients, where the server takes commands ahead and they are to be named. RFC 2920 §3.1 */
export const sender: Part = {
  stage: "mail",
  async play(scene) {
    const { talk, about } = scene;
    const { from, to, until } = about.attempt;
    // Such an address may not be said to a server that has not offered to take it. RFC 6531 §3.1
    if (isInternational(scene) && !offersSmtpUtf8(scene)) return null;
    const mail = mailFrom(from, isInternational(scene) ? ["SMTPUTF8"] : []);
    const ahead = talk.takesAhead && (until === "rcpt" || until === "data");
    const commands: readonly Command[] = ahead ? to.map(rcptTo) : [];
    const [reply, ...answers] = await talk.askAll([mail, ...commands]);
    if (reply === undefined || reply.code >= 300 || answers.length < commands.length) return null;
    return ahead ? { ...scene, accepted: acceptedIn(answers) } : scene;
  },
};

/** Names every recipient, unless that is done: the refusal of one says nothing about the next. */
export const recipients: Part = {
  stage: "rcpt",
  async play(scene) {
    if (scene.accepted !== null) return scene;
    const answers: Reply[] = [];
    for (const to of scene.about.attempt.to) {
      const reply = await scene.talk.ask(rcptTo(to));
      if (reply === null) return null;
      answers.push(reply);
    }
    return { ...scene, accepted: acceptedIn(answers) };
  },
};

/**
 * Asks to be let send the message, and hangs up when we are: without the final dot nothing may be delivered,
 * and a QUIT would be read as the first line of the message. RFC 5321 §4.1.1.4
 */
export const permission: Part = {
  stage: "data",
  async play(scene) {
    if ((scene.accepted ?? 0) === 0) return scene;
    const reply = await scene.talk.ask(bare("DATA"));
    if (reply?.code === 354) scene.talk.hangUp();
    return scene;
  },
};

/** The recipients count too: they follow in the same transaction. RFC 6531 §3.4 */
function isInternational({ about }: Scene): boolean {
  const { from, to } = about.attempt;
  return [from ?? "", ...to].some((address) => /[^\0-\x7f]/.test(address));
}

function offersSmtpUtf8({ ehlo }: Scene): boolean {
  return ehlo?.extensions.has("SMTPUTF8") === true;
}

function acceptedIn(answers: readonly Reply[]): number {
  return answers.filter(({ code }) => code < 300).length;
}
