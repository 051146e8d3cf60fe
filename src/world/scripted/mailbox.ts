import { failed, seen } from "../../model/outcome.ts";
import type { Mailbox } from "../mailbox.ts";
import type { Clock } from "../world.ts";
import type { ScriptedMailbox } from "./case-mailbox.ts";

/** A mailbox as a case scripts it. */
export function scriptedMailbox(script: ScriptedMailbox, clock: Clock): Mailbox {
  const start = clock.monotonicMs();
  return {
    name: script.name,
    async search() {
      const { unreadable, folders, unread, found, afterMs } = script;
      if (unreadable !== null) return failed({ kind: "mailbox-unreadable", reason: unreadable });
      return seen({ folders, unread, found: clock.monotonicMs() - start < afterMs ? null : found });
    },
    close() {},
  };
}
