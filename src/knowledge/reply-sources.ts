/** Where a wording was taken from. */
export interface KnowledgeSource {
  readonly url: string;
  /** The day its rows were last read through. */
  readonly checked: `${number}-${number}-${number}`;
}

const CHECKED = "2026-11-22";

function page(url: string): KnowledgeSource {
  return { url, checked: CHECKED };
}

/** The operators' pages and programs that the wordings come from; `field` = met in bounces, documented by nobody. */
export const SOURCES = {
  field: page("about:field"),
  postfix: page("https://www.postfix.org/postconf.5.html"),
  exim: page("https://www.exim.org/exim-html-current/doc/html/spec_html/"),
  sendmail: page("https://www.proofpoint.com/us/products/email-protection/open-source-email-solution"),
  qmail: page("https://cr.yp.to/qmail.html"),
  exchange: page("https://learn.microsoft.com/en-us/exchange/mail-flow/non-delivery-reports-and-bounce-messages"),
  microsoft: page(
    "https://learn.microsoft.com/en-us/troubleshoot/exchange/email-delivery/ndr/non-delivery-reports-in-exchange-online",
  ),
  google: page("https://support.google.com/a/answer/3726730"),
  yahoo: page("https://senders.yahooinc.com/smtp-error-codes/"),
  apple: page("https://support.apple.com/en-us/102322"),
  mimecast: page("https://mimecastsupport.zendesk.com/hc/en-us/articles/34000709564691"),
  proofpoint: page("https://ipcheck.proofpoint.com/"),
  barracuda: page("https://www.barracudacentral.org/lookups"),
  cisco: page("https://www.talosintelligence.com/reputation_center/support"),
  broadcom: page("https://knowledge.broadcom.com/external/article?legacyId=TECH246726"),
  comcast: page("https://postmaster.comcast.net/smtp-error-codes.php"),
  charter: page("https://www.spectrum.net/support/internet/understanding-email-error-codes"),
  cox: page("https://www.cox.com/residential/support/email-error-codes.html"),
  att: page("https://www.att.com/esupport/postmaster/"),
  godaddy: page("https://www.godaddy.com/help/what-does-my-email-bounceback-mean-3568"),
  gmx: page("https://postmaster.gmx.net/en/error-messages"),
  telekom: page("https://postmaster.t-online.de/index.en.html"),
  orange: page("https://postmaster.orange.fr/"),
  laposte: page("https://postmaster.laposte.net/"),
  free: page("https://postmaster.free.fr/"),
  ovh: page("https://help.ovhcloud.com/"),
  yandex: page("https://yandex.com/support/mail/web/letter/create/errors.html"),
  mailru: page("https://help.mail.ru/mail/account/email/delivery-errors/"),
  tencent: page("https://service.mail.qq.com/"),
  netease: page("https://mail.163.com/postmaster/"),
  alibaba: page("https://help.aliyun.com/document_detail/36687.html"),
  docomo: page("https://www.docomo.ne.jp/service/imode_mail/"),
  zoho: page("https://www.zoho.com/mail/help/adminconsole/bounce-codes.html"),
  rackspace: page("https://docs.rackspace.com/docs/smtp-error-codes"),
  fireeye: page("https://docs.trellix.com/"),
  libero: page("https://aiuto.libero.it/"),
  amazon: page("https://docs.aws.amazon.com/ses/latest/dg/troubleshoot-smtp.html"),
  ziggo: page("https://www.ziggo.nl/klantenservice/e-mail"),
  seznam: page("https://napoveda.seznam.cz/en/email/"),
  rfc: page("https://www.rfc-editor.org/rfc/rfc5321"),
} as const satisfies Readonly<Record<string, KnowledgeSource>>;

export type SourceId = keyof typeof SOURCES;
