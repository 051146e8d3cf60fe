import SMTPConnection, { type SMTPConnectionOptions } from "nodemailer/lib/smtp-connection";
import { mechanismsOf } from "../smtp/ehlo.ts";
import { chooseExchange, secretsOf } from "../smtp/sasl.ts";
import type { Part, Scene } from "../smtp/script.ts";
import type { Login } from "../world/world.ts";
import { DialogueSocket } from "./dialogue-socket.ts";

/** The last part of a sending dialogue: nodemailer introduces itself, logs in and hands the message over. */
export function handOver(message: Buffer): Part {
  return {
    stage: "data",
    async play(scene) {
      const { talk, about, login } = scene;
      const given = about.attempt.login === "given" ? login : null;
      if (given !== null && !isSafe(scene)) return null;
      if (given !== null) talk.hide(secretsOf(given));
      await session({ scene, message, login: given });
      return null;
    },
  };
}

/** A password goes only where nobody else can read it, unless the user chose to do without TLS. */
function isSafe({ talk, about }: Scene): boolean {
  return talk.tls === null ? about.attempt.tls === "none" : talk.tls.untrusted === null;
}

interface Session {
  readonly scene: Scene;
  readonly message: Buffer;
  readonly login: Login | null;
}

/** Whatever goes wrong was said by the server and stands in the transcript: the library's own errors add nothing. */
function session({ scene, message, login }: Session): Promise<void> {
  const { talk, about } = scene;
  const connection = new SMTPConnection({
    host: about.host,
    port: about.port,
    name: about.attempt.helo,
    connection: asSocket(new DialogueSocket(talk)),
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
    connection.connect((unconnected) => {
      if (unconnected) return end();
      if (login === null) return submit();
      connection.login({ user: login.user, pass: login.password, ...method(scene, login) }, (refused) =>
        refused ? end() : submit(),
      );
    });

    function submit(): void {
      const { from, to } = about.attempt;
      connection.send({ from: from ?? false, to: [...to] }, message, end);
    }
  });
}

/** The very way to log in that the probe tried. */
function method({ talk, ehlo }: Scene, login: Login): { readonly method?: string } {
  const offered = ehlo === null ? [] : mechanismsOf(ehlo);
  const mechanism = chooseExchange(login, offered, talk.tls !== null)?.mechanism ?? login.mechanism;
  return mechanism === null ? {} : { method: mechanism };
}

/** The library asks for a socket and uses of it only what any stream has, and a way to set a time limit; the dialogue has its own. */
function asSocket(stream: DialogueSocket): NonNullable<SMTPConnectionOptions["connection"]> {
  const socket: unknown = Object.assign(stream, { setTimeout: () => stream });
  return socket as NonNullable<SMTPConnectionOptions["connection"]>;
}
