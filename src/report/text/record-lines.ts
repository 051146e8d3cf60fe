import type { Speech } from "../../messages/speak.ts";
import type { Fetched } from "../../model/fetched.ts";
import type { Kind, Observation } from "../../model/observation.ts";
import type { DelegationAnswer } from "../../model/observations/delegation.ts";
import { lookName } from "../proof.ts";
import { cut } from "./cut.ts";
import type { Line } from "./paper.ts";

/** The kinds of look whose answer is records to be shown as they stand. */
export type RecordKind = Extract<Kind, "bimi" | "delegation" | "dkim" | "resolver" | "srv" | "sts" | "tlsa" | "tlsrpt">;

/** A policy file has about five lines; a web page in its place has hundreds. */
const MAX_LINES = 12;

/** What was asked, and under it the records that answered. */
export function recordLines(observation: Observation<RecordKind>, speech: Speech): readonly Line[] {
  const name = lookName(observation);
  const said = saidIn(observation, speech);
  if (said.length === 0) return [{ text: `${name}: ${speech.report.noRecord}` }];
  return [{ text: name }, ...said.map((text): Line => ({ text: cut(text), indent: 2, style: "cyan", literal: true }))];
}

function saidIn(observation: Observation<RecordKind>, speech: Speech): readonly string[] {
  if (observation.outcome.state !== "seen") return [];
  switch (observation.kind) {
    case "bimi":
    case "tlsrpt":
      return observation.outcome.value.records;
    case "resolver": {
      const { name, records, authenticated } = observation.outcome.value;
      return records.map((record) => `${name}: ${record}${authenticated ? " (DNSSEC)" : ""}`);
    }
    case "srv":
      return observation.outcome.value.places.map(
        ({ priority, weight, port, host }) => `${priority} ${weight} ${port} ${host === "" ? "." : host}`,
      );
    case "tlsa": {
      const { records, authenticated } = observation.outcome.value;
      return records.map((record) => (authenticated ? `${record} (DNSSEC)` : record));
    }
    case "delegation":
      return answeredLines(observation.outcome.value);
    case "dkim":
      return observation.outcome.value.keys.flatMap(({ selector, records }) =>
        records.map((record) => `${selector}: ${record}`),
      );
    case "sts": {
      const { value } = observation.outcome;
      return value.part === "record" ? value.records : fetchedLines(value.fetched, speech);
    }
  }
}

/** As a look-up tool would show it: what was answered, or with what it was refused, and whom the server points to. */
function answeredLines(answer: DelegationAnswer): readonly string[] {
  if (answer.part === "servers") return answer.servers;
  if (answer.part === "unchecked") return answer.records.length > 0 ? answer.records : [answer.rcode];
  const { said } = answer;
  if (said.how === "closed") return ["ECONNREFUSED"];
  if (said.how === "truncated") return ["TC"];
  const status = `${said.rcode}${said.authoritative ? " (AA)" : ""}`;
  const sent = (said.referral?.servers ?? []).map((server) => `${said.referral?.zone ?? ""}. NS ${server}`);
  return [status, ...said.records, ...sent];
}

function fetchedLines(fetched: Fetched, { endings, report, fill }: Speech): readonly string[] {
  switch (fetched.how) {
    case "answered":
      return [`HTTP ${fetched.status}`, ...fetched.body.split(/\r?\n/, MAX_LINES).filter((line) => line.trim() !== "")];
    case "no-address":
      return [report.noSuchName];
    case "tls-failed":
      return [fill(endings["tls-failed"], { reason: fetched.reason })];
    case "refused":
      return [endings["connect-refused"]];
    case "timeout":
      return [endings["connect-timeout"]];
    case "reset":
      return [endings["connect-reset"]];
    case "unreachable":
      return [endings.unreachable];
    case "not-http":
      return ["HTTP ?"];
  }
}
