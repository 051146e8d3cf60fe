import { verifyMessage } from "../src/dkim/verify-message.ts";
import { alignment } from "../src/dmarc/alignment.ts";
import type { Alignment } from "../src/model/observations/message.ts";
import { failed, seen } from "../src/model/outcome.ts";
import type { DnsName } from "../src/model/scalars.ts";
import { defineProbe } from "../src/world/probe.ts";

/** What receivers would make of a message that the user gave: its signatures, and whether they are in the author's name. */
export const message = defineProbe({
  kind: "message",
  contact: "dns",
  after: [],

  plan({ message: digest }) {
    return digest === undefined ? [] : [{ digest }];
  },

  async look(_about, world, signal) {
    if (world.message === undefined) return { state: "skipped", why: { kind: "not-asked" } };
    const within = { dns: world.dns, at: world.clock.now() };
    const { author, envelope, signatures } = await verifyMessage(world.message, within, signal);
    const standing = async (domain: DnsName): Promise<Alignment> =>
      author === null ? "unknown" : alignment({ author, domain }, world, signal);
    const placed = await Promise.all(
      signatures.map(async (one) => ({ ...one, alignment: await standing(one.domain) })),
    );
    const sender = envelope === null ? null : { ...envelope, alignment: await standing(envelope.domain) };
    if (signal.aborted) return failed({ kind: "cancelled" });
    return seen({ bytes: world.message.length, author, envelope: sender, signatures: placed });
  },
});
