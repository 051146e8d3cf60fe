import type { Verdict } from "../model/cause.ts";
import { isNonEmpty } from "../model/scalars.ts";
import type { PortFromHere } from "./ports-from-here.ts";

type ShutVerdict = Verdict<"port" | "hosts">;

/** The verdict on one port of our own network: whether it lets anything out there. */
export function shutPort({ port, state, mute, silent, elsewhere, missing }: PortFromHere): readonly ShutVerdict[] {
  const subject = `tcp/${port}`;
  if (state === "open") return [{ is: "absent", subject }];
  if (state === "doubtful" && isNonEmpty(missing)) return [{ is: "undetermined", subject, missing }];
  if (state !== "shut" || !isNonEmpty(mute)) return [];
  const [first, ...others] = mute;
  const accountsFor = silent.flatMap(({ evidence }) => evidence);
  const open = elsewhere.slice(0, 1).flatMap(({ evidence }) => evidence);
  return [
    {
      is: "present",
      subject,
      // Three unrelated operators are not down at once, and the network is not either: another port leads out.
      confidence: mute.length >= 3 ? "proven" : "likely",
      params: { port, hosts: mute.map(({ host }) => host) },
      evidence: [...first.evidence, ...others.flatMap(({ evidence }) => evidence), ...open, ...accountsFor],
      accountsFor,
      ...(missing.length === 0 ? {} : { missing }),
    },
  ];
}
