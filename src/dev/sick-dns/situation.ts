import { decode } from "dns-packet";
import { answerMessage } from "../../lab/dns-message.ts";
import type { Kind } from "../../model/observation.ts";
import type { Zone } from "../../world/scripted/zone.ts";
import type { Manners, TcpAct, UdpAct } from "./hostile-server.ts";
import { type Asked, asked, framed, message, RESPONSE, TRUNCATED } from "./wire.ts";

/** One way in which the DNS can be sick, hostile or odd. */
export interface Situation {
  readonly title: string;
  /** Which questions are answered so; all the others are answered as a healthy resolver would. */
  readonly hits: (to: Asked) => boolean;
  readonly udp: (to: Asked, honest: Buffer) => readonly UdpAct[];
  /** What a question that is hit gets over TCP; without it the honest answer, null: nothing listens there. */
  readonly tcp?: ((to: Asked, honest: Buffer) => TcpAct) | null;
  /** The block lists are asked, and nothing else. */
  readonly lists?: true;
  /** Kinds of look that are left out, because the situation really is a fault in their eyes. */
  readonly leaves?: readonly Kind[];
  /** What must be said of our own place, as "cause subject". */
  readonly ours?: readonly string[];
  /** What the target is rightly told, as "cause subject". */
  readonly truly?: readonly string[];
  /** Why the look that is hit teaches nothing; null: it teaches the truth all the same. */
  readonly lost: "dns-timeout" | "dns-refused" | "dns-servfail" | "dns-malformed" | "dns-unreachable" | null;
}

/** How a server behaves that is healthy but for the situation. */
export function mannersOf(situation: Situation, zone: Zone): Manners {
  const { hits, udp, tcp } = situation;
  return {
    udp(query) {
      const to = asked(query);
      if (to === null) return [];
      const honest = honestly(query, zone, 0xffff);
      if (hits(to)) return udp(to, honest);
      return [{ say: honestly(query, zone, to.hasEdns ? 1232 : 512) }];
    },
    tcp:
      tcp === null
        ? null
        : (query) => {
            const to = asked(query);
            const honest = honestly(query, zone, 0xffff);
            return to !== null && tcp !== undefined && hits(to)
              ? tcp(to, honest)
              : { bytes: framed(honest), thenClose: true };
          },
  };
}

/** What a resolver that knows the zone answers; what it would not answer at all is SERVFAIL here. */
function honestly(query: Buffer, zone: Zone, bytes: number): Buffer {
  const to = asked(query);
  const said = answerMessage(decode(query), zone, bytes);
  return said ?? (to === null ? query : message(to, { flags: RESPONSE | 2 }));
}

/** Answers with that rcode and nothing else. */
export function rcode(number: number): Situation["udp"] {
  return (to) => [{ say: message(to, { flags: RESPONSE | number }) }];
}

/** Says that the answer is too long for a datagram. */
export function truncated(to: Asked): readonly UdpAct[] {
  return [{ say: message(to, { flags: RESPONSE | TRUNCATED }) }];
}
