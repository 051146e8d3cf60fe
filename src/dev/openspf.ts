import { parseAllDocuments } from "yaml";
import type { SpfAbout, SpfAnswer } from "../model/observations/spf.ts";
import type { IpAddress } from "../model/scalars.ts";
import { evaluateSpf } from "../spf/evaluate.ts";
import { type OpenspfZone, openspfDns } from "./openspf-dns.ts";

/** One document of a suite in the openspf.org format: tests over one set of zones. */
interface Scenario {
  readonly description: string;
  readonly tests: Readonly<Record<string, Test>>;
  readonly zonedata: OpenspfZone;
}
interface Test {
  readonly helo: string;
  readonly host: string;
  readonly mailfrom: string;
  readonly result: string | readonly string[];
  readonly explanation?: string;
}
/** What came of one test; `complaint` is null when it is as the suite wants it. */
export interface OpenspfOutcome {
  readonly name: string;
  readonly complaint: string | null;
  readonly answer: SpfAnswer | null;
}

/** Runs a suite in the openspf.org format (YAML) through our evaluator and our DNS codec. Throws for what is no such file. */
export async function runOpenspf(yaml: string): Promise<readonly OpenspfOutcome[]> {
  const outcomes: OpenspfOutcome[] = [];
  for (const document of parseAllDocuments(yaml, { version: "1.1", uniqueKeys: false })) {
    const scenario = document.toJS() as Scenario | null;
    if (scenario === null) continue;
    for (const [name, test] of Object.entries(scenario.tests)) {
      outcomes.push({ name: `${scenario.description}/${name}`, ...(await outcomeOf(test, scenario)) });
    }
  }
  return outcomes;
}

async function outcomeOf(test: Test, { zonedata }: Scenario): Promise<Omit<OpenspfOutcome, "name">> {
  const about: SpfAbout = { ip: test.host as IpAddress, sender: test.mailfrom || null, helo: test.helo };
  const world = { dns: { ask: openspfDns(zonedata) } };
  const outcome = await evaluateSpf(about, world, new AbortController().signal);
  const allowed = [test.result].flat();
  if (outcome.state !== "seen") {
    return { answer: null, complaint: `${JSON.stringify(outcome)} instead of ${allowed.join(" or ")}` };
  }
  const answer = outcome.value;
  const { result, problem, explanation } = answer;
  if (!allowed.includes(result)) {
    return { answer, complaint: `${result} (${problem}) instead of ${allowed.join(" or ")}` };
  }
  const isRight = isExplained(test, answer);
  return { answer, complaint: isRight ? null : `"${explanation}" instead of "${test.explanation}"` };
}

/** "DEFAULT" is whatever the receiver says when the domain says nothing. Hex digits (`%{v}` of IPv6) are the same in either case. */
function isExplained({ explanation }: Test, answer: SpfAnswer): boolean {
  if (explanation === undefined) return true;
  if (explanation === "DEFAULT") return answer.explanation === null;
  return answer.explanation?.toLowerCase() === explanation.toLowerCase();
}
