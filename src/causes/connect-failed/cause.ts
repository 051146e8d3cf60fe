import { onePerSubject } from "../../facts/one-per-subject.ts";
import { ownerOf } from "../../facts/responsible.ts";
import { shownDial, shownEndpoint } from "../../facts/shown-dial.ts";
import { shutOutSources } from "../../facts/shut-out-sources.ts";
import { statedVerdicts } from "../../facts/stated-verdicts.ts";
import { type FailedDial, type UnreachedHost, unreachedHosts } from "../../facts/unreached-hosts.ts";
import { defineCause, type Verdict } from "../../model/cause.ts";
import { isNonEmpty, type NonEmpty } from "../../model/scalars.ts";
import { en } from "./en.ts";
import { ja } from "./ja.ts";
import { th } from "./th.ts";
import { vi } from "./vi.ts";

type Named = "host" | "port" | "attempts" | "role";
type ConnectVerdict = Verdict<Named>;

/** A mail server that takes no connection. */
export const connectFailed = defineCause({
  id: "connect-failed",
  severity: "blocks",
  owner: "recipient-admin",
  retry: "yes",
  needs: ["smtp", "quoted"],
  explains: [],
  sources: [
    { rfc: 5321, section: "4.5.4.1" },
    { rfc: 5321, section: "5.1" },
  ],
  text: { en, th, ja, vi },

  match(seen) {
    const stated = statedVerdicts<Named>(seen, {
      meaning: "connect-failed",
      subject: ({ server }) => server,
      params: ({ server, port, told, role }) => ({
        host: server,
        port,
        attempts: null,
        role: told === "quoted" ? role : null,
      }),
      owner: ({ wording, reading, role, told }) => (told === "quoted" ? ownerOf(wording, reading, role) : null),
      shownAt: null,
    });
    // An address of ours that is kept out there is a matter of that address.
    const keptOut = new Set(
      shutOutSources(seen).flatMap(({ reachesOthers, evidence }) =>
        reachesOthers === true ? [evidence[0].observation] : [],
      ),
    );
    const looked = unreachedHosts(seen).map((host) => ({
      ...host,
      failed: host.failed.filter(({ look }) => host.state !== "up" || !keptOut.has(look.id)),
    }));
    return onePerSubject<Named>([...looked.flatMap(verdicts), ...stated]);
  },

  remedies: ({ role }) => {
    const start = { id: "start-server", who: "recipient-admin" } as const;
    if (role !== null) {
      return [{ id: "check-settings", who: "sender-user" }, { id: "look-on-this-side", who: "sender-user" }, start];
    }
    return [start, { id: "retry-later", who: "nobody" }, { id: "check-own-route", who: "tester" }];
  },
});

function verdicts(target: UnreachedHost): readonly ConnectVerdict[] {
  const { host, state, failed, missing, place } = target;
  if (state === "up") return [{ is: "absent", subject: host }, ...failed.map((dial) => partly(host, dial))];
  // A spare that is down stops nothing: that is another cause.
  if (place?.othersUp === "yes" && !place.best) return [];
  const spare = place !== null && !place.best && place.othersUp === "unknown";
  if (spare || state === "doubtful" || !isNonEmpty(failed)) return [{ is: "undetermined", subject: host, missing }];
  return [
    {
      ...unreached(host, failed),
      // A refusal is an answer; silence may also be meant for us alone.
      confidence: state === "quiet" ? "likely" : "proven",
      // With another exchanger in place, mail is only known to be stopped where that one takes none either.
      ...(place?.othersUp === "yes" || place?.othersUp === "unknown" ? { severity: "hinders" } : {}),
    },
  ];
}

function unreached(subject: string, failed: NonEmpty<FailedDial>): Extract<ConnectVerdict, { is: "present" }> {
  const [first, ...others] = failed;
  const evidence = [{ observation: first.look.id }, ...others.map(({ look }) => ({ observation: look.id }))] as const;
  const ports = [...new Set(failed.map(({ look }) => look.about.port))];
  return {
    is: "present",
    subject,
    confidence: "proven",
    params: {
      host: subject,
      port: ports.length === 1 ? first.look.about.port : ports.map(String),
      attempts: failed.map(shownDial),
      role: null,
    },
    evidence,
    accountsFor: evidence,
  };
}

/** The host takes connections elsewhere: senders lose time at this address, if it is not our own way to it that is broken. */
function partly(host: string, dial: FailedDial): ConnectVerdict {
  const subject = `${host}/${shownEndpoint(dial.look.about)}`;
  const source = dial.look.about.attempt.source;
  const verdict = unreached(source === null ? subject : `${subject}@${source}`, [dial]);
  if (!dial.byHost) return { ...verdict, confidence: "possible", severity: "risks", owner: "tester" };
  return { ...verdict, confidence: dial.how === "connect-refused" ? "proven" : "likely", severity: "risks" };
}
