import { createSocket } from "node:dgram";
import { decode, encode, RECURSION_DESIRED, type RecordType } from "dns-packet";

/** What is asked, as the message library takes it. */
export interface BareQuestion {
  readonly name: string;
  readonly type: RecordType;
}

/**
 * Asks a server on loopback all of it by one socket and the message library alone, so many at once: no cache, no ids that cannot be
 * guessed, nothing sent again, no answer read. What any program in Node pays at least. Rejects when the socket breaks.
 */
export function askBare(port: number, questions: readonly BareQuestion[], width: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createSocket("udp4");
    const waiting = new Set<number>();
    let next = 0;
    socket.on("error", reject);
    socket.on("message", (bytes) => {
      if (!waiting.delete(decode(bytes).id ?? -1)) return;
      if (next < questions.length) send();
      else if (waiting.size === 0) socket.close(() => resolve());
    });
    socket.connect(port, "127.0.0.1", () => {
      while (next < Math.min(width, questions.length)) send();
    });

    function send(): void {
      const question = questions[next];
      if (question === undefined) return;
      const id = next & 0xffff;
      next += 1;
      waiting.add(id);
      socket.send(
        encode({
          type: "query",
          id,
          flags: RECURSION_DESIRED,
          questions: [question],
          additionals: [
            {
              type: "OPT",
              name: ".",
              udpPayloadSize: 1232,
              extendedRcode: 0,
              ednsVersion: 0,
              flags: 0,
              flag_do: false,
              options: [],
            },
          ],
        }),
      );
    }
  });
}
