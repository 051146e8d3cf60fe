import type { Login, World } from "../world.ts";
import { liveClock } from "./clock.ts";
import { type LiveDnsOptions, liveDns } from "./dns.ts";
import { liveHttps } from "./https.ts";
import { liveRandom } from "./random.ts";
import { systemResolvers } from "./resolver-config.ts";
import { secondOpinion } from "./second-opinion.ts";
import { type LiveTcpOptions, liveTcp } from "./tcp.ts";

/** What may be chosen about the real world. */
export interface LiveWorldOptions {
  readonly dns: LiveDnsOptions;
  readonly tcp?: LiveTcpOptions;
  readonly login?: Login | null;
}

/** A world of real sockets, which can be put away. */
export interface LiveWorld extends World {
  close(): void;
}

/** Opens the real world. Nothing is sent before something is asked. */
export function liveWorld({ dns, tcp = {}, login = null }: LiveWorldOptions): LiveWorld {
  const resolver = liveDns(dns);
  const dialler = liveTcp(tcp);
  return {
    dns: resolver,
    secondOpinion: secondOpinion(dns.servers),
    tcp: dialler,
    https: liveHttps(resolver, tcp.ca === undefined ? {} : { ca: tcp.ca }),
    clock: liveClock(),
    random: liveRandom(),
    login,
    close() {
      resolver.close();
      dialler.close();
    },
  };
}

/** The real world as this system is set up: names are asked of its own resolvers unless others are given. */
export function systemWorld(options: Partial<LiveWorldOptions> = {}): LiveWorld {
  return liveWorld({ ...options, dns: options.dns ?? { servers: systemResolvers() } });
}
