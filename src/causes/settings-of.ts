import { SETTINGS, type Setting } from "../knowledge/settings.ts";

/** Where products are told to do what a remedy of a cause asks, by the ids of both; empty where no row tells. */
export function settingsOf(cause: string, remedy: string): readonly Setting[] {
  const remedies = Object.hasOwn(SETTINGS, cause) ? SETTINGS[cause] : undefined;
  return remedies !== undefined && Object.hasOwn(remedies, remedy) ? (remedies[remedy] ?? []) : [];
}
