import type { Finding } from "../../model/diagnosis.ts";
import type { Observations } from "../../model/observation.ts";
import { observations } from "../../model/observations.ts";
import type { Report } from "../../model/report.ts";
import { doors } from "../tables/doors.ts";
import { epochMs, secondsBetween } from "../tables/instant.ts";
import { type ListAnswer, listAnswers } from "../tables/list-answers.ts";
import { isOurs, targetName } from "../tables/sides.ts";
import type { Metric, Sample } from "./exposition.ts";

const VERDICTS = ["pass", "warn", "fail", "unknown"] as const;

/** Everything a monitoring system is told of a report. Names and labels are public: they are added to, never changed. */
export function metricsOf(report: Report): readonly Metric[] {
  const seen = observations(report.observations);
  const target = { command: report.command, target: targetName(report) };
  return [
    ...judgement(report, target),
    ...lists(report, seen, target),
    ...certificates(seen, target),
    ...theRun(report, target),
  ];
}

function judgement({ verdict: own, diagnosis }: Report, target: Labels): readonly Metric[] {
  const { findings, undetermined, unexplained } = diagnosis;
  const verdicts = VERDICTS.map((verdict) => ({ labels: { ...target, verdict }, value: Number(own === verdict) }));
  const open = undetermined.map(({ cause, subject }) => ({ labels: { ...target, cause, subject }, value: 1 }));
  return [
    { name: "mxray_verdict", help: "1 for the verdict of the last run, 0 for the others.", samples: verdicts },
    {
      name: "mxray_finding",
      help: "A cause that holds. Where side is tester, it is about the place we look from, not about the target.",
      samples: findings.map((finding) => ({ labels: { ...target, ...findingLabels(finding) }, value: 1 })),
    },
    {
      name: "mxray_undetermined",
      help: "A cause that could not be judged because looks failed: neither present nor absent.",
      samples: open,
    },
    {
      name: "mxray_unknown",
      help: "How many causes could not be judged.",
      samples: [{ labels: target, value: undetermined.length }],
    },
    {
      name: "mxray_unexplained",
      help: "Refusals that no cause explains.",
      samples: [{ labels: target, value: unexplained.length }],
    },
  ];
}

function findingLabels(finding: Finding): Labels {
  const { cause, subject, severity, confidence } = finding;
  return { cause, subject, severity, confidence, side: isOurs(finding) ? "tester" : "target" };
}

function theRun({ started, ended, partial }: Report, target: Labels): readonly Metric[] {
  return [
    {
      name: "mxray_partial",
      help: "1 when the run was interrupted.",
      samples: [{ labels: target, value: Number(partial) }],
    },
    {
      name: "mxray_run_duration_seconds",
      help: "How long the run took.",
      samples: [{ labels: target, value: secondsBetween(started, ended) }],
    },
    {
      name: "mxray_run_end_timestamp_seconds",
      help: "When the run ended: alert when it grows old.",
      samples: timestamp(target, ended),
    },
  ];
}

type Labels = Readonly<Record<string, string>>;

function lists(report: Report, seen: Observations, target: Labels): readonly Metric[] {
  const answers = listAnswers(report, seen);
  const ofAddresses = answers.filter(({ observation }) => observation.kind === "dnsbl");
  const ofDomains = answers.filter(({ observation }) => observation.kind === "rhsbl");
  return [
    {
      name: "mxray_dnsbl_listed",
      help: "1 for each code under which a block list has the address, 0 with an empty code when it has none.",
      samples: listed(ofAddresses, (ip, list) => ({ ...target, ip, list })),
    },
    {
      name: "mxray_dnsbl_could_not_ask",
      help: "1 when a block list gave no answer that can be used: the address may be on it or not.",
      samples: unasked(ofAddresses, (ip, list) => ({ ...target, ip, list })),
    },
    {
      name: "mxray_rhsbl_listed",
      help: "1 for each code under which a block list of domains has the domain, 0 with an empty code when it has none.",
      samples: listed(ofDomains, (domain, list) => ({ ...target, domain, list })),
    },
    {
      name: "mxray_rhsbl_could_not_ask",
      help: "1 when a block list of domains gave no answer that can be used: the domain may be on it or not.",
      samples: unasked(ofDomains, (domain, list) => ({ ...target, domain, list })),
    },
  ];
}

type Naming = (entry: string, list: string) => Labels;

function listed(answers: readonly ListAnswer[], labels: Naming): readonly Sample[] {
  return answers.flatMap(({ entry, list, state, codes }): readonly Sample[] => {
    if (state === "unasked") return [];
    if (state === "clear") return [{ labels: { ...labels(entry, list), code: "" }, value: 0 }];
    return codes.map((code) => ({ labels: { ...labels(entry, list), code }, value: 1 }));
  });
}

function unasked(answers: readonly ListAnswer[], labels: Naming): readonly Sample[] {
  return answers.map(({ entry, list, state }) => ({ labels: labels(entry, list), value: Number(state === "unasked") }));
}

function certificates(seen: Observations, target: Labels): readonly Metric[] {
  const shown = doors(seen).flatMap(({ look: { about }, talk }) => {
    const labels = { ...target, host: about.host, ip: about.ip, port: String(about.port) };
    return talk?.tls ? [{ labels, tls: talk.tls }] : [];
  });
  return [
    {
      name: "mxray_tls_certificate_expiry_timestamp_seconds",
      help: "When the certificate of a server ends.",
      samples: shown.flatMap(({ labels, tls }) => timestamp(labels, tls.validTo)),
    },
    {
      name: "mxray_tls_certificate_trusted",
      help: "1 when chain and name of the certificate were accepted.",
      samples: shown.map(({ labels, tls }) => ({ labels, value: Number(tls.untrusted === null) })),
    },
  ];
}

function timestamp(labels: Labels, iso: string): readonly Sample[] {
  const ms = epochMs(iso);
  return ms === null ? [] : [{ labels, value: ms / 1000 }];
}
