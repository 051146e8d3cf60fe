import type { IpAddress } from "../../model/scalars.ts";
import type { Endpoint, SmtpSection } from "./case-smtp.ts";
import type { Place } from "./scripted-server.ts";

/** Who answers at a place: a section, or nobody in one of two ways. */
export type Answering =
  | { readonly is: "section"; readonly section: SmtpSection }
  | { readonly is: "refuses" | "hangs" };

/** Finds the section that plays a connection, and remembers how many an endpoint has had. */
export interface EndpointBook {
  /** Counts as a connection. */
  connect(place: Place, from: IpAddress): Answering;
}

/** The sections of a case by place. An exact endpoint beats `ADDRESS:*`, which beats `*:PORT`; one for this source beats one for all. */
export function endpointBook(sections: readonly SmtpSection[]): EndpointBook {
  const visits = new Map<readonly SmtpSection[], number>();
  const groups = new Map<string, readonly SmtpSection[]>();
  return { connect };

  function connect(place: Place, from: IpAddress): Answering {
    const key = `${place.ip} ${place.port} ${from}`;
    const group = groups.get(key) ?? sectionsFor(sections, place, from);
    groups.set(key, group);
    const visit = visits.get(group) ?? 0;
    visits.set(group, visit + 1);
    const section = group[Math.min(visit, group.length - 1)];
    if (section !== undefined) return { is: "section", section };
    const known = sections.some(({ at }) => at.some(({ ip }) => ip === place.ip));
    return { is: known ? "refuses" : "hangs" };
  }
}

const CLOSENESS: readonly ((at: Endpoint, place: Place) => boolean)[] = [
  (at, place) => at.ip === place.ip && at.port === place.port,
  (at, place) => at.ip === place.ip && at.port === null,
  (at, place) => at.ip === null && at.port === place.port,
  (at) => at.ip === null && at.port === null,
];

function sectionsFor(sections: readonly SmtpSection[], place: Place, from: IpAddress): readonly SmtpSection[] {
  for (const isClose of CLOSENESS) {
    const there = sections.filter(({ at }) => at.some((endpoint) => isClose(endpoint, place)));
    const forSource = there.filter((section) => section.from === from);
    const found = forSource.length > 0 ? forSource : there.filter((section) => section.from === null);
    if (found.length > 0) return found;
  }
  return [];
}
