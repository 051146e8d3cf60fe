import type { UdpLine } from "./udp-line.ts";

/** The servers in the order to ask them: as configured, but those that last kept silent after those that did not. */
export interface Roster {
  inOrder(): readonly UdpLine[];
  answered(line: UdpLine): void;
  /** A dead first server would otherwise cost every question its share of the time. */
  missed(line: UdpLine): void;
}

/** Makes a roster that trusts every server at first. */
export function roster(lines: readonly UdpLine[]): Roster {
  const silent = new Set<UdpLine>();
  return {
    inOrder: () =>
      silent.size === 0
        ? lines
        : [...lines.filter((line) => !silent.has(line)), ...lines.filter((line) => silent.has(line))],
    answered: (line) => void silent.delete(line),
    missed: (line) => void silent.add(line),
  };
}
