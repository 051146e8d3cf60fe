/** The products whose settings are known here, by the names their makers give them. */
export const PRODUCTS = [
  "Postfix",
  "Exim",
  "Sendmail",
  "OpenSMTPD",
  "Dovecot",
  "cPanel/WHM",
  "Plesk",
  "Exchange Server",
  "Microsoft 365",
  "Google Workspace",
  "Mailman 3",
  "OpenDKIM",
  "Rspamd",
  "Certbot",
  "Cisco ASA",
] as const;
export type Product = (typeof PRODUCTS)[number];

/** Where one product is told to do what a remedy asks: the same letters in every language. */
export interface Setting {
  readonly product: Product;
  /** The line of a file, the command or the way through the menus, with names of examples in it. */
  readonly where: string;
  /** The page of the maker's own documentation that describes it. */
  readonly source: string;
}

const CPANEL = "https://docs.cpanel.net";
const POSTCONF = "https://www.postfix.org/postconf.5.html";
const EXIM = "https://www.exim.org/exim-html-current/doc/html/spec_html/index.html";
const SENDMAIL = "https://www.sendmail.org/~ca/email/doc8.12/cf/m4/index.html";
const OPENSMTPD = "https://man.openbsd.org/smtpd.conf";
const DOVECOT = "https://doc.dovecot.org/";
const WHM_EXIM = `${CPANEL}/whm/service-configuration/exim-configuration-manager-basic-editor/`;
const WHM_CERTIFICATES = `${CPANEL}/whm/service-configuration/manage-service-ssl-certificates/`;
const CPANEL_ACCOUNTS = `${CPANEL}/cpanel/email/email-accounts/`;
const CPANEL_DNS = `${CPANEL}/cpanel/email/email-deliverability/`;
const CPANEL_ROUTING = `${CPANEL}/cpanel/email/email-routing/`;
const PLESK =
  "https://docs.plesk.com/en-US/obsidian/administrator-guide/mail/configuring-serverwide-mail-settings.59430/";
const PLESK_DOCS = "https://docs.plesk.com/en-US/obsidian/";
const CMDLETS = "https://learn.microsoft.com/en-us/powershell/module/exchange/";
const MICROSOFT = "https://learn.microsoft.com/en-us/microsoft-365/";
const GOOGLE = "https://support.google.com/a/";
const MAILMAN = "https://docs.mailman3.org/";
const CERTBOT = "https://eff-certbot.readthedocs.io/en/stable/using.html";
const CISCO =
  "https://www.cisco.com/c/en/us/support/security/adaptive-security-appliance-asa-software/products-installation-and-configuration-guides-list.html";
const OPENDKIM = "http://www.opendkim.org/docs.html";
const RSPAMD = "https://rspamd.com/doc/modules/dkim_signing.html";

const OWN_NAME: readonly Setting[] = [
  { product: "Postfix", where: "main.cf: smtp_helo_name = mail.example.org", source: POSTCONF },
  { product: "Exim", where: "primary_hostname = mail.example.org", source: EXIM },
  { product: "Exim", where: "smtp transport: helo_data = mail.example.org", source: EXIM },
  { product: "Sendmail", where: "sendmail.mc: define(`confDOMAIN_NAME', `mail.example.org')dnl", source: SENDMAIL },
  { product: "OpenSMTPD", where: 'smtpd.conf: action "outbound" relay helo mail.example.org', source: OPENSMTPD },
  {
    product: "cPanel/WHM",
    where:
      "WHM > Service Configuration > Exim Configuration Manager > Basic Editor > Reference /etc/mailhelo for custom outgoing SMTP HELO",
    source: WHM_EXIM,
  },
  {
    product: "Plesk",
    where:
      "Tools & Settings > Mail Server Settings > Outgoing mail mode > Send from domain IP addresses and use domain names in SMTP greeting",
    source: PLESK,
  },
  {
    product: "Exchange Server",
    where: 'Set-SendConnector "Outbound" -Fqdn mail.example.org',
    source: `${CMDLETS}set-sendconnector`,
  },
];

const LOCAL_DOMAIN: readonly Setting[] = [
  { product: "Postfix", where: "main.cf: virtual_mailbox_domains = example.org", source: POSTCONF },
  { product: "Postfix", where: "main.cf: relay_domains = example.org", source: POSTCONF },
  { product: "Exim", where: "domainlist local_domains = @ : example.org", source: EXIM },
  { product: "Exim", where: "domainlist relay_to_domains = example.org", source: EXIM },
  { product: "Sendmail", where: "/etc/mail/local-host-names: example.org", source: SENDMAIL },
  {
    product: "OpenSMTPD",
    where: 'smtpd.conf: match from any for domain "example.org" action "local"',
    source: OPENSMTPD,
  },
  { product: "cPanel/WHM", where: "cPanel > Email > Email Routing > Local Mail Exchanger", source: CPANEL_ROUTING },
  { product: "Plesk", where: "Mail > Mail Settings > Activate mail service on this domain", source: PLESK_DOCS },
  {
    product: "Exchange Server",
    where: "New-AcceptedDomain -Name example.org -DomainName example.org -DomainType Authoritative",
    source: `${CMDLETS}new-accepteddomain`,
  },
  {
    product: "Microsoft 365",
    where: "Microsoft 365 admin center > Settings > Domains > Add domain",
    source: `${MICROSOFT}admin/setup/add-domain`,
  },
  {
    product: "Google Workspace",
    where: "Admin console > Account > Domains > Manage domains > Add a domain",
    source: `${GOOGLE}answer/7502379`,
  },
];

const LOGIN_OUT: readonly Setting[] = [
  { product: "Postfix", where: "main.cf: relayhost = [smtp.example.net]:587", source: POSTCONF },
  { product: "Postfix", where: "main.cf: smtp_sasl_auth_enable = yes", source: POSTCONF },
  {
    product: "Postfix",
    where: "main.cf: smtp_sasl_password_maps = hash:/etc/postfix/sasl_passwd",
    source: POSTCONF,
  },
  { product: "Postfix", where: "main.cf: smtp_sasl_security_options = noanonymous", source: POSTCONF },
  { product: "Postfix", where: "main.cf: smtp_tls_security_level = encrypt", source: POSTCONF },
  { product: "Exim", where: "smtp transport: hosts_require_auth = smtp.example.net", source: EXIM },
  { product: "Exim", where: "plaintext authenticator: client_send = ^user^password", source: EXIM },
  { product: "Sendmail", where: "sendmail.mc: define(`SMART_HOST', `smtp.example.net')dnl", source: SENDMAIL },
  { product: "Sendmail", where: "sendmail.mc: FEATURE(`authinfo', `hash /etc/mail/authinfo')dnl", source: SENDMAIL },
  {
    product: "OpenSMTPD",
    where: 'smtpd.conf: action "outbound" relay host smtp+tls://label@smtp.example.net auth <secrets>',
    source: OPENSMTPD,
  },
  {
    product: "cPanel/WHM",
    where: "WHM > Service Configuration > Exim Configuration Manager > Basic Editor > Smarthost support",
    source: WHM_EXIM,
  },
  {
    product: "Exchange Server",
    where:
      'Set-SendConnector "Outbound" -SmartHosts smtp.example.net -Port 587 -SmartHostAuthMechanism BasicAuthRequireTLS -AuthenticationCredential (Get-Credential)',
    source: `${CMDLETS}set-sendconnector`,
  },
];

const CERTIFICATE: readonly Setting[] = [
  {
    product: "Postfix",
    where: "main.cf: smtpd_tls_chain_files = /etc/postfix/key-and-chain.pem",
    source: POSTCONF,
  },
  { product: "Exim", where: "tls_certificate = /etc/ssl/mail.example.org/fullchain.pem", source: EXIM },
  { product: "Exim", where: "tls_privatekey = /etc/ssl/mail.example.org/privkey.pem", source: EXIM },
  {
    product: "Sendmail",
    where: "sendmail.mc: define(`confSERVER_CERT', `/etc/ssl/mail.example.org/fullchain.pem')dnl",
    source: SENDMAIL,
  },
  {
    product: "OpenSMTPD",
    where: 'smtpd.conf: pki mail.example.org cert "/etc/ssl/mail.example.org.fullchain.pem"',
    source: OPENSMTPD,
  },
  {
    product: "cPanel/WHM",
    where: "WHM > Service Configuration > Manage Service SSL Certificates",
    source: WHM_CERTIFICATES,
  },
  {
    product: "Plesk",
    where: "Tools & Settings > SSL/TLS Certificates > Certificate for securing mail",
    source: PLESK_DOCS,
  },
  {
    product: "Exchange Server",
    where: "Get-ExchangeCertificate; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services SMTP",
    source: `${CMDLETS}enable-exchangecertificate`,
  },
];

/** Dovecot has its own certificate, which the ports for reading mail show. */
const CERTIFICATE_AND_DOVECOT: readonly Setting[] = [
  ...CERTIFICATE,
  {
    product: "Dovecot",
    where: "2.3: ssl_cert = </etc/ssl/mail.example.org/fullchain.pem",
    source: DOVECOT,
  },
  {
    product: "Dovecot",
    where: "2.4: ssl_server_cert_file = /etc/ssl/mail.example.org/fullchain.pem",
    source: DOVECOT,
  },
];

const DKIM_KEY: readonly Setting[] = [
  { product: "OpenDKIM", where: "opendkim-genkey -b 2048 -d example.org -s mail", source: OPENDKIM },
  {
    product: "Rspamd",
    where: "rspamadm dkim_keygen -b 2048 -d example.org -s mail -k /var/lib/rspamd/dkim/example.org.mail.key",
    source: RSPAMD,
  },
  { product: "cPanel/WHM", where: "cPanel > Email > Email Deliverability > Manage", source: CPANEL_DNS },
  {
    product: "Plesk",
    where: "Mail > Mail Settings > Use DKIM spam protection system to sign outgoing email messages",
    source: PLESK_DOCS,
  },
  {
    product: "Microsoft 365",
    where: "Get-DkimSigningConfig example.org | Format-List Selector1CNAME,Selector2CNAME",
    source: `${CMDLETS}get-dkimsigningconfig`,
  },
  {
    product: "Google Workspace",
    where: "Admin console > Apps > Google Workspace > Gmail > Authenticate email > Generate new record",
    source: `${GOOGLE}answer/180504`,
  },
];

const DKIM_SIGNING: readonly Setting[] = [
  { product: "Postfix", where: "main.cf: smtpd_milters = inet:localhost:8891", source: POSTCONF },
  { product: "Postfix", where: "main.cf: non_smtpd_milters = $smtpd_milters", source: POSTCONF },
  { product: "OpenDKIM", where: "opendkim.conf: Domain example.org", source: OPENDKIM },
  { product: "OpenDKIM", where: "opendkim.conf: Selector mail", source: OPENDKIM },
  { product: "Rspamd", where: 'local.d/dkim_signing.conf: selector = "mail";', source: RSPAMD },
  { product: "Exim", where: "smtp transport: dkim_domain = example.org", source: EXIM },
  { product: "Exim", where: "smtp transport: dkim_selector = mail", source: EXIM },
  { product: "Exim", where: "smtp transport: dkim_private_key = /etc/exim/dkim/example.org.key", source: EXIM },
  { product: "cPanel/WHM", where: "cPanel > Email > Email Deliverability > Manage", source: CPANEL_DNS },
  {
    product: "Plesk",
    where: "Mail > Mail Settings > Use DKIM spam protection system to sign outgoing email messages",
    source: PLESK_DOCS,
  },
  {
    product: "Microsoft 365",
    where: "Set-DkimSigningConfig -Identity example.org -Enabled $true",
    source: `${CMDLETS}set-dkimsigningconfig`,
  },
  {
    product: "Google Workspace",
    where: "Admin console > Apps > Google Workspace > Gmail > Authenticate email > Start authentication",
    source: `${GOOGLE}answer/180504`,
  },
];

const SPF_NAMES: readonly Setting[] = [
  {
    product: "Microsoft 365",
    where: "include:spf.protection.outlook.com",
    source: "https://learn.microsoft.com/en-us/defender-office-365/email-authentication-spf-configure",
  },
  { product: "Google Workspace", where: "include:_spf.google.com", source: `${GOOGLE}answer/33786` },
];

const NULL_SENDER: readonly Setting[] = [
  {
    product: "Postfix",
    where: "main.cf: smtpd_sender_restrictions = check_sender_access hash:/etc/postfix/sender_access",
    source: POSTCONF,
  },
  { product: "Postfix", where: "/etc/postfix/sender_access: <> OK", source: POSTCONF },
  { product: "Exim", where: "RCPT ACL: senders = :", source: EXIM },
  {
    product: "Exchange Server",
    where: "Set-SenderFilterConfig -BlankSenderBlockingEnabled $false",
    source: `${CMDLETS}set-senderfilterconfig`,
  },
];

const NO_ESMTP_INSPECTION: readonly Setting[] = [
  {
    product: "Cisco ASA",
    where: "policy-map global_policy / class inspection_default / no inspect esmtp",
    source: CISCO,
  },
];

const CLIENT_LOGIN: readonly Setting[] = [
  { product: "Dovecot", where: "doveadm auth test user@example.org", source: DOVECOT },
  {
    product: "cPanel/WHM",
    where: "WHM > Security Center > cPHulk Brute Force Protection",
    source: `${CPANEL}/whm/security-center/cphulk-brute-force-protection/`,
  },
  {
    product: "Microsoft 365",
    where: "Get-CASMailbox user@example.org | Format-List SmtpClientAuthenticationDisabled",
    source: `${CMDLETS}get-casmailbox`,
  },
];

const LOGS: readonly Setting[] = [
  { product: "Postfix", where: "postfix check", source: "https://www.postfix.org/postfix.1.html" },
  { product: "Exim", where: "exim -bP log_file_path", source: EXIM },
  {
    product: "cPanel/WHM",
    where: "/var/log/exim_mainlog, /var/log/exim_paniclog",
    source: `${CPANEL}/knowledge-base/cpanel-product/the-cpanel-log-files/`,
  },
  { product: "Dovecot", where: "doveadm log errors", source: DOVECOT },
  { product: "OpenSMTPD", where: "smtpctl show queue", source: "https://man.openbsd.org/smtpctl.8" },
  {
    product: "Exchange Server",
    where: "Get-Queue | Format-List Identity,Status,LastError",
    source: `${CMDLETS}get-queue`,
  },
];

/**
 * Where products are told what a remedy asks, by cause and by remedy. What the sentence of a remedy names itself
 * is not here again; nor is what only one release of a product calls so, unless the row says which.
 */
export const SETTINGS: Readonly<Record<string, Readonly<Record<string, readonly Setting[]>>>> = {
  "helo-invalid": { "set-helo": OWN_NAME },
  "helo-mismatch": { "set-helo": OWN_NAME },
  "helo-unresolvable": { "change-helo": OWN_NAME },
  "relay-denied": { "host-domain": LOCAL_DOMAIN, "log-in": LOGIN_OUT, "log-in-there": LOGIN_OUT },
  "recipient-domain-not-hosted": { "host-domain": LOCAL_DOMAIN },
  "mail-loop": {
    "break-forwarding": [
      {
        product: "Postfix",
        where: "postmap -q user@example.org hash:/etc/postfix/virtual",
        source: "https://www.postfix.org/postmap.1.html",
      },
      { product: "Exim", where: "exim -bt user@example.org", source: EXIM },
      { product: "cPanel/WHM", where: "cPanel > Email > Forwarders", source: `${CPANEL}/cpanel/email/forwarders/` },
      {
        product: "Microsoft 365",
        where: "Set-Mailbox user@example.org -ForwardingSmtpAddress $null",
        source: `${CMDLETS}set-mailbox`,
      },
    ],
    "check-routing": [
      { product: "Postfix", where: "main.cf: mydestination = $myhostname, localhost, example.org", source: POSTCONF },
      { product: "Postfix", where: "main.cf: proxy_interfaces = 203.0.113.25", source: POSTCONF },
      { product: "Exim", where: "domainlist local_domains = @ : example.org", source: EXIM },
      { product: "Sendmail", where: "/etc/mail/local-host-names: example.org", source: SENDMAIL },
      { product: "cPanel/WHM", where: "cPanel > Email > Email Routing > Local Mail Exchanger", source: CPANEL_ROUTING },
      {
        product: "Exchange Server",
        where: "Set-AcceptedDomain example.org -DomainType Authoritative",
        source: `${CMDLETS}set-accepteddomain`,
      },
      {
        product: "Microsoft 365",
        where: "Set-AcceptedDomain example.org -DomainType Authoritative",
        source: `${CMDLETS}set-accepteddomain`,
      },
    ],
  },
  "auth-required": {
    "turn-on-auth": LOGIN_OUT,
    "allow-strangers": [
      {
        product: "Postfix",
        where:
          "main.cf: smtpd_relay_restrictions = permit_mynetworks, permit_sasl_authenticated, reject_unauth_destination",
        source: POSTCONF,
      },
      {
        product: "Exchange Server",
        where:
          'Set-ReceiveConnector "MX\\Default Frontend MX" -PermissionGroups AnonymousUsers,ExchangeServers,ExchangeLegacyServers',
        source: `${CMDLETS}set-receiveconnector`,
      },
    ],
  },
  "auth-not-offered": {
    "enable-auth": [
      { product: "Postfix", where: "main.cf: smtpd_sasl_auth_enable = yes", source: POSTCONF },
      { product: "Postfix", where: "main.cf: smtpd_sasl_type = dovecot", source: POSTCONF },
      { product: "Postfix", where: "main.cf: smtpd_sasl_path = private/auth", source: POSTCONF },
      {
        product: "Dovecot",
        where: "conf.d/10-master.conf: service auth: unix_listener /var/spool/postfix/private/auth",
        source: DOVECOT,
      },
      { product: "Dovecot", where: "auth_mechanisms = plain login", source: DOVECOT },
      { product: "Exim", where: "auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}", source: EXIM },
      { product: "Sendmail", where: "sendmail.mc: define(`confAUTH_MECHANISMS', `PLAIN LOGIN')dnl", source: SENDMAIL },
      { product: "Sendmail", where: "sendmail.mc: TRUST_AUTH_MECH(`PLAIN LOGIN')dnl", source: SENDMAIL },
      {
        product: "OpenSMTPD",
        where: "smtpd.conf: listen on egress port submission tls-require pki mail.example.org auth",
        source: OPENSMTPD,
      },
      {
        product: "Exchange Server",
        where:
          'Set-ReceiveConnector "MX\\Client Frontend MX" -AuthMechanism Tls,Integrated,BasicAuth,BasicAuthRequireTLS',
        source: `${CMDLETS}set-receiveconnector`,
      },
    ],
  },
  "auth-failed": {
    "check-account": CLIENT_LOGIN,
    "allow-smtp-login": [
      {
        product: "Microsoft 365",
        where: "Set-CASMailbox user@example.org -SmtpClientAuthenticationDisabled $false",
        source: `${CMDLETS}set-casmailbox`,
      },
    ],
    "sign-in-otherwise": [
      {
        product: "Google Workspace",
        where: "Admin console > Apps > Google Workspace > Gmail > Routing > SMTP relay service",
        source: `${GOOGLE}answer/2956491`,
      },
    ],
  },
  "auth-without-tls": {
    "offer-after-tls": [
      { product: "Exim", where: "auth_advertise_hosts = ${if eq{$tls_in_cipher}{}{}{*}}", source: EXIM },
      { product: "Dovecot", where: "2.3: disable_plaintext_auth = yes", source: DOVECOT },
      { product: "Dovecot", where: "2.4: auth_allow_cleartext = no", source: DOVECOT },
      {
        product: "OpenSMTPD",
        where: "smtpd.conf: listen on egress port submission tls-require pki mail.example.org auth",
        source: OPENSMTPD,
      },
    ],
  },
  "tls-required": {
    "turn-on-tls": [
      { product: "Postfix", where: "main.cf: smtp_tls_security_level = may", source: POSTCONF },
      { product: "Exim", where: "smtp transport: hosts_require_tls = mx.example.org", source: EXIM },
      { product: "OpenSMTPD", where: 'smtpd.conf: action "outbound" relay tls', source: OPENSMTPD },
      {
        product: "Exchange Server",
        where: 'Set-SendConnector "Outbound" -IgnoreSTARTTLS $false',
        source: `${CMDLETS}set-sendconnector`,
      },
    ],
    "allow-tls-out": NO_ESMTP_INSPECTION,
  },
  "starttls-missing": {
    "enable-tls": [
      { product: "Postfix", where: "main.cf: smtpd_tls_security_level = may", source: POSTCONF },
      { product: "Exim", where: "tls_advertise_hosts = *", source: EXIM },
      { product: "OpenSMTPD", where: "smtpd.conf: listen on egress tls pki mail.example.org", source: OPENSMTPD },
      ...CERTIFICATE,
    ],
    "check-firewall": NO_ESMTP_INSPECTION,
  },
  "tls-obsolete": {
    "switch-off": [
      { product: "Exim", where: "openssl_options = +no_sslv2 +no_sslv3 +no_tlsv1 +no_tlsv1_1", source: EXIM },
    ],
  },
  "port-mode-mismatch": {
    "set-mode": [
      { product: "Exim", where: "tls_on_connect_ports = 465", source: EXIM },
      {
        product: "OpenSMTPD",
        where: "smtpd.conf: listen on egress smtps pki mail.example.org auth",
        source: OPENSMTPD,
      },
    ],
  },
  "certificate-expired": {
    renew: [
      {
        product: "Certbot",
        where: 'certbot renew --deploy-hook "systemctl reload postfix dovecot"',
        source: CERTBOT,
      },
      {
        product: "cPanel/WHM",
        where: "WHM > SSL/TLS > Manage AutoSSL",
        source: `${CPANEL}/whm/ssl-tls/manage-autossl/`,
      },
      ...CERTIFICATE_AND_DOVECOT,
    ],
  },
  "certificate-name-mismatch": { reissue: CERTIFICATE_AND_DOVECOT },
  "certificate-untrusted": { "install-trusted": CERTIFICATE_AND_DOVECOT },
  "protocol-error": {
    "check-client": [
      { product: "Postfix", where: "main.cf: smtp_discard_ehlo_keywords = pipelining, chunking", source: POSTCONF },
      { product: "Exim", where: "smtp transport: hosts_avoid_pipelining = mx.example.org", source: EXIM },
    ],
    "check-between": NO_ESMTP_INSPECTION,
  },
  "feature-unsupported": {
    "enable-extension": [
      { product: "Postfix", where: "main.cf: smtputf8_enable = yes", source: POSTCONF },
      { product: "Exim", where: "smtputf8_advertise_hosts = *", source: EXIM },
    ],
  },
  "message-too-large": {
    "raise-limit": [
      { product: "Postfix", where: "main.cf: message_size_limit = 52428800", source: POSTCONF },
      { product: "Exim", where: "message_size_limit = 50M", source: EXIM },
      { product: "Sendmail", where: "sendmail.mc: define(`confMAX_MESSAGE_SIZE', `52428800')dnl", source: SENDMAIL },
      { product: "OpenSMTPD", where: "smtpd.conf: smtp max-message-size 50M", source: OPENSMTPD },
      {
        product: "cPanel/WHM",
        where: "WHM > Service Configuration > Exim Configuration Manager > Advanced Editor > message_size_limit",
        source: `${CPANEL}/whm/service-configuration/exim-configuration-manager-advanced-editor/`,
      },
      {
        product: "Plesk",
        where: "Tools & Settings > Mail Server Settings > Maximum message size",
        source: PLESK,
      },
      {
        product: "Exchange Server",
        where: "Set-TransportConfig -MaxSendSize 50MB -MaxReceiveSize 50MB",
        source: `${CMDLETS}set-transportconfig`,
      },
      {
        product: "Exchange Server",
        where: 'Set-ReceiveConnector "MX\\Default Frontend MX" -MaxMessageSize 50MB',
        source: `${CMDLETS}set-receiveconnector`,
      },
      {
        product: "Microsoft 365",
        where: "Set-Mailbox user@example.org -MaxSendSize 50MB -MaxReceiveSize 50MB",
        source: `${CMDLETS}set-mailbox`,
      },
    ],
  },
  "too-many-recipients": {
    "lower-batch": [
      { product: "Postfix", where: "main.cf: smtp_destination_recipient_limit = 20", source: POSTCONF },
      { product: "Exim", where: "smtp transport: max_rcpt = 20", source: EXIM },
      { product: "Mailman 3", where: "mailman.cfg: [mta] max_recipients: 20", source: MAILMAN },
    ],
  },
  "too-many-connections": {
    "fewer-connections": [
      { product: "Postfix", where: "main.cf: smtp_destination_concurrency_limit = 2", source: POSTCONF },
      { product: "Exim", where: "smtp transport: serialize_hosts = mx.example.org", source: EXIM },
      { product: "Exim", where: "remote_max_parallel = 1", source: EXIM },
      {
        product: "Exchange Server",
        where: "Set-TransportService MX -MaxPerDomainOutboundConnections 2",
        source: `${CMDLETS}set-transportservice`,
      },
    ],
  },
  "rate-limited": {
    "slow-down": [
      { product: "Postfix", where: "main.cf: smtp_destination_rate_delay = 2s", source: POSTCONF },
      { product: "Postfix", where: "main.cf: smtp_destination_concurrency_limit = 2", source: POSTCONF },
      { product: "Exim", where: "smtp transport: serialize_hosts = mx.example.org", source: EXIM },
      {
        product: "Exchange Server",
        where: "Set-TransportService MX -MaxPerDomainOutboundConnections 2",
        source: `${CMDLETS}set-transportservice`,
      },
    ],
    "ask-for-more": [
      { product: "Postfix", where: "main.cf: smtpd_client_message_rate_limit = 0", source: POSTCONF },
      { product: "Postfix", where: "main.cf: smtpd_client_event_limit_exceptions = $mynetworks", source: POSTCONF },
      {
        product: "Exchange Server",
        where: 'Set-ReceiveConnector "MX\\Default Frontend MX" -MessageRateLimit unlimited',
        source: `${CMDLETS}set-receiveconnector`,
      },
    ],
  },
  greylisted: {
    "same-address": [
      { product: "Postfix", where: "main.cf: smtp_bind_address = 203.0.113.25", source: POSTCONF },
      { product: "Exim", where: "smtp transport: interface = 203.0.113.25", source: EXIM },
    ],
  },
  "mailbox-full": {
    "raise-quota": [
      { product: "Dovecot", where: "2.3: plugin/quota_rule = *:storage=5G", source: DOVECOT },
      { product: "Dovecot", where: "doveadm quota recalc -u user@example.org", source: DOVECOT },
      { product: "Postfix", where: "main.cf: virtual_mailbox_limit = 0", source: POSTCONF },
      { product: "Postfix", where: "main.cf: mailbox_size_limit = 0", source: POSTCONF },
      {
        product: "cPanel/WHM",
        where: "cPanel > Email > Email Accounts > Manage > Allocated Storage Space",
        source: CPANEL_ACCOUNTS,
      },
      { product: "Plesk", where: "plesk bin mail --update user@example.org -mbox_quota 5G", source: PLESK_DOCS },
      {
        product: "Exchange Server",
        where:
          "Set-Mailbox user@example.org -UseDatabaseQuotaDefaults $false -ProhibitSendQuota 5GB -ProhibitSendReceiveQuota 6GB",
        source: `${CMDLETS}set-mailbox`,
      },
      {
        product: "Microsoft 365",
        where: "Set-Mailbox user@example.org -ProhibitSendQuota 49GB -ProhibitSendReceiveQuota 50GB",
        source: `${CMDLETS}set-mailbox`,
      },
      {
        product: "Google Workspace",
        where: "Admin console > Storage > Storage settings > Manage > User storage limit",
        source: `${GOOGLE}answer/12002975`,
      },
    ],
  },
  "null-sender-refused": { "accept-null": NULL_SENDER, "accept-callers": NULL_SENDER },
  "recipient-restricted": {
    "open-address": [
      {
        product: "Microsoft 365",
        where: "Set-DistributionGroup list@example.org -RequireSenderAuthenticationEnabled $false",
        source: `${CMDLETS}set-distributiongroup`,
      },
      {
        product: "Microsoft 365",
        where: "Set-UnifiedGroup team@example.org -RequireSenderAuthenticationEnabled $false",
        source: `${CMDLETS}set-unifiedgroup`,
      },
      {
        product: "Exchange Server",
        where: "Set-DistributionGroup list@example.org -RequireSenderAuthenticationEnabled $false",
        source: `${CMDLETS}set-distributiongroup`,
      },
      {
        product: "Google Workspace",
        where: "Google Groups > Group settings > Who can post > Anyone on the web",
        source: "https://support.google.com/groups/answer/2464975",
      },
      {
        product: "Mailman 3",
        where: "Settings > Message Acceptance > Default action to take when a non-member posts to the list",
        source: MAILMAN,
      },
    ],
  },
  "recipient-disabled": {
    "enable-mailbox": [
      {
        product: "cPanel/WHM",
        where: "cPanel > Email > Email Accounts > Manage > Restrictions > Receiving Incoming Mail",
        source: CPANEL_ACCOUNTS,
      },
      { product: "Plesk", where: "plesk bin mail --update user@example.org -mailbox true", source: PLESK_DOCS },
      {
        product: "Exchange Server",
        where: "Enable-Mailbox user@example.org",
        source: `${CMDLETS}enable-mailbox`,
      },
      {
        product: "Microsoft 365",
        where: "Microsoft 365 admin center > Users > Active users > Licenses and apps",
        source: `${MICROSOFT}admin/manage/assign-licenses-to-users`,
      },
      {
        product: "Google Workspace",
        where: "Admin console > Directory > Users > Reactivate",
        source: `${GOOGLE}answer/1110339`,
      },
    ],
  },
  "catch-all": {
    "refuse-unknown": [
      { product: "Postfix", where: "main.cf: smtpd_reject_unlisted_recipient = yes", source: POSTCONF },
      {
        product: "Postfix",
        where: "main.cf: relay_recipient_maps = hash:/etc/postfix/relay_recipients",
        source: POSTCONF,
      },
      { product: "Exim", where: "RCPT ACL: require verify = recipient", source: EXIM },
      {
        product: "Plesk",
        where: "Mail > Mail Settings > Reject",
        source: PLESK_DOCS,
      },
      {
        product: "Exchange Server",
        where: "Set-RecipientFilterConfig -Enabled $true -RecipientValidationEnabled $true",
        source: `${CMDLETS}set-recipientfilterconfig`,
      },
      {
        product: "Microsoft 365",
        where: "Set-AcceptedDomain example.org -DomainType Authoritative",
        source: `${CMDLETS}set-accepteddomain`,
      },
    ],
  },
  "postmaster-refused": {
    "create-postmaster": [
      {
        product: "Postfix",
        where: "/etc/aliases: postmaster: admin@example.org; newaliases",
        source: "https://www.postfix.org/aliases.5.html",
      },
      {
        product: "Exchange Server",
        where: 'Set-Mailbox admin@example.org -EmailAddresses @{add="postmaster@example.org"}',
        source: `${CMDLETS}set-mailbox`,
      },
      {
        product: "Microsoft 365",
        where: 'Set-Mailbox admin@example.org -EmailAddresses @{add="postmaster@example.org"}',
        source: `${CMDLETS}set-mailbox`,
      },
    ],
  },
  "dkim-key-missing": { "publish-key": DKIM_KEY },
  "dkim-fail": { "sign-mail": DKIM_SIGNING },
  "message-unauthenticated": { "add-spf-dkim": [...SPF_NAMES, ...DKIM_SIGNING] },
  "spf-missing": {
    "publish-spf": [
      ...SPF_NAMES,
      { product: "cPanel/WHM", where: "cPanel > Email > Email Deliverability > Manage", source: CPANEL_DNS },
    ],
  },
  "ptr-missing": {
    "unhide-client": [
      { product: "Postfix", where: "main.cf: smtpd_upstream_proxy_protocol = haproxy", source: POSTCONF },
      { product: "Postfix", where: "main.cf: postscreen_upstream_proxy_protocol = haproxy", source: POSTCONF },
      { product: "Exim", where: "hosts_proxy = 192.0.2.10", source: EXIM },
    ],
  },
  "ipv6-unreachable": {
    "open-ipv6": [
      { product: "Postfix", where: "main.cf: inet_protocols = all", source: POSTCONF },
      { product: "Postfix", where: "main.cf: inet_interfaces = all", source: POSTCONF },
      { product: "Exim", where: "disable_ipv6 = false", source: EXIM },
      { product: "Exim", where: "local_interfaces = <; ::0 ; 0.0.0.0", source: EXIM },
    ],
  },
  "open-relay": {
    "close-relay": [
      { product: "Exim", where: "hostlist relay_from_hosts = localhost", source: EXIM },
      { product: "OpenSMTPD", where: 'smtpd.conf: match from local for any action "outbound"', source: OPENSMTPD },
      {
        product: "Exchange Server",
        where:
          'Get-ReceiveConnector "MX\\Relay" | Get-ADPermission -User "NT AUTHORITY\\ANONYMOUS LOGON" | Format-List ExtendedRights',
        source: `${CMDLETS}get-adpermission`,
      },
    ],
  },
  "sender-not-allowed": {
    "grant-send-as": [
      {
        product: "Postfix",
        where: "main.cf: smtpd_sender_login_maps = hash:/etc/postfix/sender_login",
        source: POSTCONF,
      },
      {
        product: "Exchange Server",
        where: 'Add-ADPermission "Shared mailbox" -User "User" -ExtendedRights "Send As"',
        source: `${CMDLETS}add-adpermission`,
      },
      {
        product: "Microsoft 365",
        where: "Add-RecipientPermission shared@example.org -Trustee user@example.org -AccessRights SendAs",
        source: `${CMDLETS}add-recipientpermission`,
      },
      {
        product: "Google Workspace",
        where: "Gmail > Settings > Accounts > Send mail as > Add another email address",
        source: "https://support.google.com/mail/answer/22370",
      },
    ],
  },
  "greeting-slow": {
    "find-delay": [
      { product: "Postfix", where: "main.cf: postscreen_greet_wait = 2s", source: POSTCONF },
      { product: "Exim", where: "rfc1413_query_timeout = 0s", source: EXIM },
      { product: "Sendmail", where: "sendmail.mc: define(`confTO_IDENT', `0')dnl", source: SENDMAIL },
      { product: "Sendmail", where: "sendmail.mc: FEATURE(`greet_pause', `2000')dnl", source: SENDMAIL },
    ],
  },
  "server-unavailable": {
    "add-capacity": [
      { product: "Postfix", where: "main.cf: default_process_limit = 200", source: POSTCONF },
      { product: "Exim", where: "smtp_accept_max = 100", source: EXIM },
      {
        product: "Exchange Server",
        where: "Get-ServerComponentState MX",
        source: `${CMDLETS}get-servercomponentstate`,
      },
    ],
  },
  "server-full": {
    "free-disk": [
      { product: "Postfix", where: "postconf queue_directory queue_minfree", source: POSTCONF },
      { product: "Exim", where: "check_spool_space = 100M", source: EXIM },
      { product: "Exim", where: "check_spool_inodes = 1000", source: EXIM },
      { product: "Sendmail", where: "sendmail.mc: define(`confMIN_FREE_BLOCKS', `100')dnl", source: SENDMAIL },
      {
        product: "Exchange Server",
        where: "Get-ExchangeDiagnosticInfo -Process EdgeTransport -Component ResourceThrottling",
        source: `${CMDLETS}get-exchangediagnosticinfo`,
      },
    ],
  },
  "server-error": { "check-log": LOGS },
  "local-delivery-failed": {
    "check-delivery-agent": [
      { product: "Postfix", where: "sendmail -bv user@example.org", source: "https://www.postfix.org/sendmail.1.html" },
      { product: "Exim", where: "exim -bt user@example.org", source: EXIM },
      { product: "Dovecot", where: "doveadm user user@example.org", source: DOVECOT },
      { product: "Dovecot", where: "doveadm sieve list -u user@example.org", source: DOVECOT },
    ],
  },
};
