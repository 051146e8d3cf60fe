/** Why a look taught us nothing: our side, never the target's fault. */
export const failures = {
  "dns-timeout": "DNS did not answer in time",
  "dns-refused": "the DNS server refused the question",
  "dns-servfail": "the DNS server reported a failure (SERVFAIL)",
  "dns-malformed": "the DNS answer was broken",
  "dns-bogus": "the DNS answer failed the DNSSEC check",
  "dns-unreachable": "no DNS server could be reached",
  "no-route": "this machine has no IPv{family}",
  cancelled: "broken off before it ended",
  "mailbox-unreadable": "the mailbox could not be read: {reason}",
  "probe-crashed": "mxray failed here, please report it: {error}",
  "not-asked": "left out of this run",
  needs: "what it builds on was not seen",
  "budget-spent": "no time or connections left for it",
  "not-made": "not looked at",
  "not-decisive": "the answer did not settle it",
} as const;
