import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import { mailFrom } from "../smtp/command.ts";
import type { Part, Scene } from "../smtp/script.ts";
import { DialogueSocket } from "./dialogue-socket.ts";

/** The last part of a sending dialogue, once we are introduced and logged in: nodemailer hands the message over. */
export function handOver(message: Buffer): Part {
  return {
    stage: "data",
    async play(scene) {
      // The library would say nothing, and the reader learn nothing: the server is asked whether it means its limit.
      if (message.length > limitOf(scene))
        await scene.talk.ask(mailFrom(scene.about.attempt.from, [`SIZE=${message.length}`]));
      else await session(scene, message);
      return null;
    },
  };
}

/** The most bytes the server says it takes; without a number, or with 0, there is no limit. RFC 1870 §4 */
function limitOf({ ehlo }: Scene): number {
  const limit = Number(ehlo?.extensions.get("SIZE") ?? "");
  return limit > 0 ? limit : Number.POSITIVE_INFINITY;
}

/** Whatever goes wrong was said by the server and stands in the transcript: the library's own errors add nothing. */
function session({ talk, about, ehlo }: Scene, message: Buffer): Promise<void> {
  const connection = new SMTPConnection({
    host: about.host,
    port: about.port,
    name: about.attempt.helo,
    connection: asSocket(new DialogueSocket(talk, ehlo)),
    secure: talk.tls !== null,
    secured: talk.tls !== null,
    ignoreTLS: true,
    socketCloseTimeout: 0,
  });
  return new Promise((resolve) => {
    const end = () => {
      connection.close();
      resolve();
    };
    connection.once("error", end);
    connection.once("end", end);
    connection.connect((unconnected) => (unconnected ? end() : submit()));

    function submit(): void {
      const { from, to } = about.attempt;
      connection.send({ from: from ?? false, to: [...to] }, message, end);
    }
  });
}

/** The library asks for a socket and uses of it only what any stream has, and a way to set a time limit; the dialogue has its own. */
function asSocket(stream: DialogueSocket): NonNullable<SMTPConnectionOptions["connection"]> {
  const socket: unknown = Object.assign(stream, { setTimeout: () => stream });
  return socket as NonNullable<SMTPConnectionOptions["connection"]>;
}
