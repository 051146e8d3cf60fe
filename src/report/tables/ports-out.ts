import type { Speech } from "../../messages/speak.ts";
import { isConnected } from "../../model/trouble.ts";
import type { Outline } from "../outline.ts";

/** Which mail ports let connections out of this network, as far as the run shows it. */
export interface PortsOut {
  readonly open: readonly number[];
  /** Unrelated hosts are silent there, and other ports answer. */
  readonly blocked: readonly number[];
  /** Everything that was asked is silent. */
  readonly unknown: readonly number[];
}

/** The causes that say so, by subject "tcp/587". */
const BLOCKED: readonly string[] = ["port-25-blocked", "submission-port-blocked"];
const SILENT: readonly string[] = ["connect-timeout", "unreachable"];

/** Sorts the ports that were tried, canaries included; one that somebody refused by an answer is no question of this side. */
export function portsOut({ report, seen }: Outline): PortsOut {
  const found = report.diagnosis.findings.filter(({ cause }) => BLOCKED.includes(cause));
  const blocked = found.map(({ subject }) => Number(subject.replace("tcp/", ""))).sort(byNumber);
  const looks = seen.of("smtp");
  const ports = [...new Set(looks.map(({ about }) => about.port))].sort(byNumber);
  const ends = (port: number) =>
    looks.flatMap(({ about, outcome }) => {
      if (about.port !== port || outcome.state !== "seen") return [];
      return [isConnected(outcome.value) ? "open" : outcome.value.end.how];
    });
  const open = ports.filter((port) => ends(port).includes("open"));
  const unknown = ports.filter(
    (port) => !open.includes(port) && !blocked.includes(port) && ends(port).some((how) => SILENT.includes(how)),
  );
  return { open, blocked, unknown };
}

/** The same in words; nothing where every port that was tried leads out. */
export function portsOutText(plan: Outline, { settings, fill }: Speech): readonly string[] {
  const { open, blocked, unknown } = portsOut(plan);
  if (blocked.length === 0 && unknown.length === 0) return [];
  const line = (text: string, ports: readonly number[]) =>
    ports.length === 0 ? [] : [fill(text, { ports: ports.map(String) })];
  return [
    ...line(settings.portsOpen, open),
    ...line(settings.portsBlocked, blocked),
    ...line(settings.portsUnknown, unknown),
  ];
}

function byNumber(a: number, b: number): number {
  return a - b;
}
