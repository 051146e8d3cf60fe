/** Milliseconds since 1970 of an ISO 8601 text, for sums and for programs; null when it is none. Reads no clock. */
export function epochMs(iso: string): number | null {
  if (!/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/.test(iso)) return null;
  const ms = Date.parse(iso);
  return Number.isNaN(ms) ? null : ms;
}

/** How long a run took, in seconds; 0 when its times cannot be read. */
export function secondsBetween(started: string, ended: string): number {
  const from = epochMs(started);
  const to = epochMs(ended);
  return from === null || to === null ? 0 : Math.max(0, (to - from) / 1000);
}

/** "2025-03-01" and "04:05:06" of an instant, for people; the text itself when it is none. */
export function dayOf(iso: string): string {
  return epochMs(iso) === null ? iso : iso.slice(0, 10);
}

export function timeOf(iso: string): string {
  return epochMs(iso) === null ? iso : iso.slice(11, 19);
}
