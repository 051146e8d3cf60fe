import type { Lang, Params } from "../model/cause.ts";
import { cli as enCli } from "./en/cli.ts";
import { clientErrors as enClientErrors } from "./en/client-errors.ts";
import { settings as enSettings } from "./en/client-settings.ts";
import { endings as enEndings } from "./en/endings.ts";
import { failures as enFailures } from "./en/failures.ts";
import { owners as enOwners } from "./en/owners.ts";
import { report as enReport } from "./en/report.ts";
import { settling as enSettling } from "./en/settling.ts";
import { sink as enSink } from "./en/smoke.ts";
import { tls as enTls } from "./en/tls.ts";
import { format } from "./format.ts";
import { cli as jaCli } from "./ja/cli.ts";
import { clientErrors as jaClientErrors } from "./ja/client-errors.ts";
import { settings as jaSettings } from "./ja/client-settings.ts";
import { endings as jaEndings } from "./ja/endings.ts";
import { failures as jaFailures } from "./ja/failures.ts";
import { owners as jaOwners } from "./ja/owners.ts";
import { report as jaReport } from "./ja/report.ts";
import { settling as jaSettling } from "./ja/settling.ts";
import { sink as jaSink } from "./ja/smoke.ts";
import { tls as jaTls } from "./ja/tls.ts";
import { cli as thCli } from "./th/cli.ts";
import { clientErrors as thClientErrors } from "./th/client-errors.ts";
import { settings as thSettings } from "./th/client-settings.ts";
import { endings as thEndings } from "./th/endings.ts";
import { failures as thFailures } from "./th/failures.ts";
import { owners as thOwners } from "./th/owners.ts";
import { report as thReport } from "./th/report.ts";
import { settling as thSettling } from "./th/settling.ts";
import { sink as thSink } from "./th/smoke.ts";
import { tls as thTls } from "./th/tls.ts";
import type { Translated } from "./translated.ts";
import { cli as viCli } from "./vi/cli.ts";
import { clientErrors as viClientErrors } from "./vi/client-errors.ts";
import { settings as viSettings } from "./vi/client-settings.ts";
import { endings as viEndings } from "./vi/endings.ts";
import { failures as viFailures } from "./vi/failures.ts";
import { owners as viOwners } from "./vi/owners.ts";
import { report as viReport } from "./vi/report.ts";
import { settling as viSettling } from "./vi/settling.ts";
import { sink as viSink } from "./vi/smoke.ts";
import { tls as viTls } from "./vi/tls.ts";

/** All words of one language that are not about a single cause. */
export interface Texts {
  readonly cli: Translated<typeof enCli>;
  readonly endings: Translated<typeof enEndings>;
  readonly failures: Translated<typeof enFailures>;
  readonly owners: Translated<typeof enOwners>;
  readonly report: Translated<typeof enReport>;
  /** What would settle a question that stayed open. */
  readonly settling: Translated<typeof enSettling>;
  /** The smoke test's message and the test mail server. */
  readonly sink: Translated<typeof enSink>;
  /** What to put into a mail program. */
  readonly settings: Translated<typeof enSettings>;
  /** The error numbers of mail programs. */
  readonly clientErrors: Translated<typeof enClientErrors>;
  /** What each server takes of TLS. */
  readonly tls: Translated<typeof enTls>;
}

/** The texts of every language: what `languages.test.ts` compares. */
export const TEXTS: Readonly<Record<Lang, Texts>> = {
  en: {
    cli: enCli,
    endings: enEndings,
    failures: enFailures,
    owners: enOwners,
    report: enReport,
    settling: enSettling,
    sink: enSink,
    settings: enSettings,
    clientErrors: enClientErrors,
    tls: enTls,
  },
  ja: {
    cli: jaCli,
    endings: jaEndings,
    failures: jaFailures,
    owners: jaOwners,
    report: jaReport,
    settling: jaSettling,
    sink: jaSink,
    settings: jaSettings,
    clientErrors: jaClientErrors,
    tls: jaTls,
  },
  th: {
    cli: thCli,
    endings: thEndings,
    failures: thFailures,
    owners: thOwners,
    report: thReport,
    settling: thSettling,
    sink: thSink,
    settings: thSettings,
    clientErrors: thClientErrors,
    tls: thTls,
  },
  vi: {
    cli: viCli,
    endings: viEndings,
    failures: viFailures,
    owners: viOwners,
    report: viReport,
    settling: viSettling,
    sink: viSink,
    settings: viSettings,
    clientErrors: viClientErrors,
    tls: viTls,
  },
};

/** The texts of one language, with a way to fill them. */
export interface Speech extends Texts {
  readonly lang: Lang;
  fill(text: string, params: Params): string;
}

/** Chooses the language things are said in. */
export function speak(lang: Lang): Speech {
  const texts = TEXTS[lang];
  const { notStated, thatServer, thatDomain, thatRecipient, thatSender, thatIp, thatList } = texts.report;
  const unnamed = {
    ...{ server: thatServer, host: thatServer, domain: thatDomain },
    ...{ recipient: thatRecipient, sender: thatSender, ip: thatIp, lists: thatList },
  };
  const filling = { lang, notStated, unnamed };
  return { ...texts, lang, fill: (text, params) => format(text, params, filling) };
}
