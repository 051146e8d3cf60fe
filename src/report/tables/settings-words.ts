import type { Speech } from "../../messages/speak.ts";
import type { ClientSetting, ClientSettings, UnfitPlace } from "./client-settings.ts";

/** One setting in a sentence. */
export function settingText(setting: ClientSetting, { settings, fill }: Speech): string {
  const { host, port, encryption, login } = setting;
  return fill(settings.setting, { host, port, encryption: settings[encryption], login: login.join(", ") });
}

/** What must be known about the settings besides: what they rest on, or why there are none. */
export function settingNotes({ state, settings: found, asked }: ClientSettings, speech: Speech): readonly string[] {
  const { settings, fill } = speech;
  if (state === "found") {
    const clear = found.some(({ encryption }) => encryption === "none");
    return [settings.tried, ...(clear ? [settings.clearWarning] : [])];
  }
  if (state === "unknown") return [fill(settings.unknown, { count: asked })];
  return [asked === 0 ? settings.nowhere : fill(settings.noneWorks, { count: asked })];
}

/** Why a place that took a connection will not do. */
export function unfitText({ host, port, why }: UnfitPlace, { settings, fill }: Speech): string {
  return fill(settings.unfit, { place: `${host}:${port}`, reason: settings[why] });
}
