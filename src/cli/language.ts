import { LANGS, type Lang } from "../model/cause.ts";

/** The language of the user's locale, e.g. "ja_JP.UTF-8"; English when it is none of ours. */
export function systemLang(env: Readonly<Record<string, string | undefined>>): Lang {
  const locale = env["LC_ALL"] || env["LC_MESSAGES"] || env["LANG"] || "";
  return langOf(locale.slice(0, 2).toLowerCase()) ?? "en";
}

/** The language somebody asked for before anything else was read, so that even a complaint about the rest is in it. */
export function spokenLang(argv: readonly string[], env: Readonly<Record<string, string | undefined>>): Lang {
  for (const [at, arg] of argv.entries()) {
    if (arg === "--") break;
    const asked = arg === "--lang" ? argv[at + 1] : arg.startsWith("--lang=") ? arg.slice("--lang=".length) : undefined;
    const lang = asked === undefined ? null : langOf(asked);
    if (lang !== null) return lang;
  }
  return langOf(env["MXRAY_LANG"] ?? "") ?? systemLang(env);
}

function langOf(text: string): Lang | null {
  return LANGS.find((lang) => lang === text) ?? null;
}
