import type { Speech } from "../../messages/speak.ts";
import type { Params } from "../../model/cause.ts";
import { idOf, type Look, type Observations } from "../../model/observation.ts";
import type { Report } from "../../model/report.ts";
import type { ObservationId } from "../../model/scalars.ts";
import type { OpenQuestion, Outline } from "../outline.ts";
import type { Missing } from "../proof.ts";
import { isPrivate, privateAnswers, settlingCommand } from "./settling-command.ts";

/** What would settle an open question. */
export interface Settling {
  /** What to try, or whom to ask; null where it was said before. Still to be filled and escaped. */
  readonly text: string | null;
  readonly params: Params;
  /** What to type, where that can be known. */
  readonly command: string | null;
}

/** How to settle each of some open questions; null where only another of them would. What was said once is not said again. */
export function settlings(
  questions: readonly Pick<OpenQuestion, "looks" | "missing">[],
  plan: Plan,
  speech: Speech,
): readonly (Settling | null)[] {
  const told = new Set<string>();
  return questions.map(({ looks: [look], missing }) => {
    const way = wayFor(look, missing, plan);
    if (way === null) return null;
    const [template, params] = [speech.settling[way], paramsOf(look, plan)];
    const command = COMMANDED.has(way) ? settlingCommand(look, missing, plan.seen) : null;
    const said = speech.fill(template, params);
    const isNews = !told.has(said);
    told.add(said);
    return isNews || command !== null ? { text: isNews ? template : null, params, command } : null;
  });
}

type Plan = Pick<Outline, "report" | "seen">;
type Way = Exclude<keyof Speech["settling"], "label">;

/** Ways that a command helps on. */
const COMMANDED: ReadonlySet<Way> = new Set([
  "askZone",
  "askNetwork",
  "askServer",
  "askOutside",
  "checkSignatures",
  "validatingResolver",
  "askList",
  "fetchPolicy",
  "tryElsewhere",
  "askLog",
]);
const LISTS: ReadonlySet<Look["kind"]> = new Set(["dnsbl", "rhsbl", "opinion"]);

function wayFor(look: Look, missing: Missing, plan: Plan): Way | null {
  if (missing.is === "end") return DIALLING.has(missing.end.how) ? "tryElsewhere" : "askLog";
  switch (missing.why) {
    case "dns-timeout":
    case "dns-servfail":
    case "dns-refused":
    case "dns-malformed":
      return ofRecord(look);
    case "dns-bogus":
      return "checkSignatures";
    case "dns-unreachable":
      return "nameResolver";
    case "no-route":
      return "otherFamily";
    case "budget-spent":
    case "cancelled":
      return "moreTime";
    case "not-asked":
      return "runWhole";
    case "not-made":
      return unmade(look);
    case "not-decisive":
      return undecided(look, plan);
    case "needs":
    case "probe-crashed":
    case "mailbox-unreadable":
      return null;
  }
}

const DIALLING: ReadonlySet<string> = new Set(["connect-refused", "connect-timeout", "connect-reset", "unreachable"]);

function ofRecord(look: Look): Way {
  if (LISTS.has(look.kind)) return "askList";
  if (look.kind === "ptr") return "askNetwork";
  if (look.kind === "delegation" && look.about.part === "server") return "askServer";
  return look.kind === "sts" && look.about.part === "policy" ? "fetchPolicy" : "askZone";
}

function unmade(look: Look): Way | null {
  if (LISTS.has(look.kind)) return "askList";
  if (look.kind !== "smtp" || look.about.changed === null) return null;
  return look.about.changed === "round" ? "afterPause" : "moreRepeats";
}

function undecided(look: Look, { seen, report }: Plan): Way | null {
  if (LISTS.has(look.kind)) return "askList";
  if (look.kind === "tlsa") return "validatingResolver";
  if (look.kind === "address") return "askOutside";
  if (look.kind === "spf") return privateAnswers(look.about, seen) === null ? "askZone" : "askOutside";
  if (look.kind === "sts") return "fetchPolicy";
  if (look.kind !== "smtp") return null;
  if (look.about.attempt.until === "data") return "handOver";
  const id = idOf(look.kind, look.about);
  const outcome = seen.get(id)?.outcome;
  const steps = outcome?.state === "seen" && "steps" in outcome.value ? outcome.value.steps : [];
  const isRefused = steps.some((step) => step.kind === "received" && step.reply.code >= 400);
  return isRefused && !isAccountedFor(id, report) ? "askWhy" : null;
}

/** Whether a finding that is more than possible says what a refusal in that dialogue means. */
function isAccountedFor(id: ObservationId, { diagnosis }: Report): boolean {
  return diagnosis.findings.some(
    ({ confidence, accountsFor }) =>
      confidence !== "possible" && accountsFor.some(({ observation }) => observation === id),
  );
}

/** What the words name: whose log, when, and by what we are known there: our address, or the name we greeted with where only a private one is known. */
function paramsOf(look: Look, { report, seen }: Plan): Params {
  const found = seen.get(idOf(look.kind, look.about));
  const why = found?.outcome.state === "failed" ? found.outcome.why : null;
  return {
    host: look.kind === "smtp" ? look.about.host : null,
    time: found?.at ?? null,
    ip: look.kind === "smtp" ? knownAs(look, report, seen) : null,
    family: why?.kind === "no-route" ? why.family : null,
  };
}

function knownAs(look: Look<"smtp">, { target }: Report, seen: Observations): string {
  const echoed = seen.of("egress").find(({ about }) => about.how === "echoed")?.about.ip;
  const outcome = seen.find("smtp", look.about)?.outcome;
  const [first] = outcome?.state === "seen" ? outcome.value.steps : [];
  const local = first?.kind === "connected" && !isPrivate(first.from) ? first.from : undefined;
  return echoed ?? target.sendingIps[0] ?? local ?? look.about.attempt.helo;
}
