import type { Report } from "../model/report.ts";
import type { Target } from "../model/target.ts";
import { VERSION } from "../version.ts";
import type { AnyProbe } from "../world/probe.ts";
import type { Clock, World } from "../world/world.ts";
import type { Call } from "./call.ts";
import { INTERRUPTED } from "./exit-code.ts";
import type { Flags } from "./flags.ts";
import { progress } from "./progress.ts";
import { type Showing, show } from "./showing.ts";
import { UsageError } from "./usage-error.ts";

/** What a live command settled before it looks. */
export interface LiveRun {
  readonly target: Target;
  readonly world: World;
  /** Counts the time of the whole run. */
  readonly clock: Clock;
  readonly showing: Showing;
  /** The DNS servers asked, for the one complaint about them. */
  readonly servers: readonly string[];
  /** What is done with what was found before it is shown. */
  readonly follow?: (report: Report, signal: AbortSignal) => Promise<Report>;
}

/** Makes the looks of a run, shows what came of them, and answers the exit code. */
export async function liveRun(
  { target, world, clock, showing, servers, follow }: LiveRun,
  { flags, io, speech }: Call,
): Promise<number> {
  const [{ investigate }, { CAUSES }, probes] = await Promise.all([
    import("../investigate/investigate.ts"),
    import("../causes/index.ts"),
    probesFor(flags),
  ]);
  const experiments = flags.number("experiments", { least: 0, most: 100 });
  const patienceMs = (flags.number("deadline", { least: 1, most: 3600 }) ?? 60) * 1000;
  const deadline = clock.deadline(patienceMs, io.signal);
  const { onLook, end } = progress(io);
  try {
    const looked = await investigate(target, {
      world,
      probes,
      catalogue: CAUSES,
      version: VERSION,
      patienceMs,
      signal: deadline.signal,
      onLook,
      ...(experiments === undefined ? {} : { experiments }),
    });
    end();
    const report = (await follow?.(looked, deadline.signal)) ?? looked;
    if (!io.signal.aborted && isDnsSilent(report)) await complain(report, showing);
    const code = await show(report, showing, io);
    return io.signal.aborted ? INTERRUPTED : code;
  } finally {
    end();
    deadline.clear();
  }

  /** Programs still get the report; a reader needs the one line, not pages about what could not be told. */
  async function complain(report: Report, { destinations, ...rest }: Showing): Promise<never> {
    await show(report, { ...rest, destinations: destinations.filter(({ format }) => format !== "text") }, io);
    throw new UsageError("dnsSilent", { servers: servers.length === 0 ? speech.cli.systemDns : servers });
  }
}

/** All probes; dialogues wait as long as the user wants. */
async function probesFor(flags: Flags): Promise<readonly AnyProbe[]> {
  const timeoutS = flags.number("timeout", { least: 0.1, most: 3600 });
  const [{ PROBES }, { smtpProbe }, { timeoutsFor }] = await Promise.all([
    import("../../probes/index.ts"),
    import("../../probes/smtp.ts"),
    import("../smtp/timeouts.ts"),
  ]);
  if (timeoutS === undefined) return PROBES;
  return [...PROBES.filter(({ kind }) => kind !== "smtp"), smtpProbe(timeoutsFor(timeoutS))];
}

const SILENT: ReadonlySet<string> = new Set(["dns-timeout", "dns-unreachable"]);

/** Whether every look that needed DNS failed for want of an answer, and nothing was seen at all. */
function isDnsSilent({ observations }: Report): boolean {
  const looks = observations.filter(({ kind }) => kind !== "egress");
  const silent = looks.filter(({ outcome }) => outcome.state === "failed" && SILENT.has(outcome.why.kind));
  return silent.length > 0 && looks.every(({ outcome }) => outcome.state !== "seen");
}
