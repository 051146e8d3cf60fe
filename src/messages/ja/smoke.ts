import type { smokeCli as enCli, sink as enSink } from "../en/smoke.ts";
import type { Translated } from "../translated.ts";

/** 送信テストとテスト用メールサーバーのコマンドラインの言葉。 */
export const smokeCli = {
  cmdSmoke: "送信経路が使えるかを CI で確かめる (接続、TLS、ログイン、エンベロープ、必要なら実際の送信)",
  cmdSink: "テスト用メールサーバー。ジョブが送るメールを受け取り、保存し、検査する",
  posSmtpUrl: 'サーバー。例: "smtp://user@mail.example.org:587"',
  posFolder: "メールを maildir 形式で保存するフォルダー",
  flagSend: "妨げがなければ実際にメールを送る",
  flagDkimKey: "署名に使う秘密鍵のファイル (PEM。RSA または Ed25519)",
  flagDkimSelector: "署名に使う DKIM セレクター",
  flagDkimDomain: "署名するドメイン (既定: 差出人のドメイン)",
  flagSubject: "送るメールの件名",
  flagAttach: "添付するファイル (複数可)",
  flagRoundTrip: "メッセージの到着を待つ、宛先のメールボックスの IMAP アドレス: imaps://USER@HOST[/FOLDER]",
  flagRoundTripPasswordFile: "そのメールボックスのパスワードを書いたファイル",
  flagListen: "待ち受けるアドレス (複数可。既定: このマシンのみ)",
  flagExpect: "届くべきメールを書いたファイル (YAML または JSON)",
  flagRefuse: '演じる拒否。例: "bob@*: 550 5.1.1 No such user" (複数可)',
  noSmtpUrl: "どのサーバーですか。例: {command}",
  notSmtpUrl: "{text} は SMTP の URL ではありません。書き方: {command}",
  notPopUrl: "{text} は、ユーザー名を含む POP3 メールボックスのアドレスではありません。形式: {command}",
  notImapUrl: "{text} は、ユーザー名を含む IMAP メールボックスのアドレスではありません。形式: {command}",
  noImapSecret:
    "{flag} にはパスワードが必要です。--round-trip-password-file FILE を指定するか、MXRAY_ROUND_TRIP_PASSWORD を設定してください。",
  imapPasswordSeen:
    "メールボックスのパスワードがコマンドラインにあり、このマシンの他の利用者に読まれます。MXRAY_ROUND_TRIP_PASSWORD を設定するか、--round-trip-password-file を使ってください。",
  noSender: "差出人を {flag} で指定してください。",
  needsFlag: "{flag} には {other} も必要です。",
  passwordSeen:
    "パスワードがコマンドラインにあり、このマシンのほかの利用者にも読めます。MXRAY_AUTH_PASSWORD を設定するか --auth-password-file を使ってください。",
  badDkimKey: "{file} に DKIM の署名に使える秘密鍵がありません (PEM。RSA または Ed25519)。",
  unsigned: "メールに署名できませんでした: {reason}",
  badExpectation: "{file}: {path} は {expected} であるべきです。",
  badRefusal: "{text} は拒否の指定として読めません。例: {command}",
  cannotListen: "{text} で待ち受けできません: {reason}。",
} satisfies Translated<typeof enCli>;

/** 送信テストとテスト用メールサーバーが伝える言葉。 */
export const sink = {
  subject: "mxray 送信テスト",
  body: "このメールは送信経路を確かめるために mxray が送りました。返信は不要です。",
  sent: "メールを引き渡しました。{place} の応答:",
  sentAfter: "{count} 回目でメールを引き渡しました。{place} の応答:",
  notTaken: "メールは受け取られませんでした。試行回数: {count}",
  notSent: "メールは送りませんでした。まず報告の内容を解決してください。",
  inFolder: "{seconds} 秒後にフォルダー {folder} に届きました。",
  inJunk: "{seconds} 秒後に届きましたが、迷惑メール扱いでフォルダー {folder} に入りました。",
  inTrash: "{seconds} 秒後に届きましたが、ごみ箱 {folder} に入りました。",
  inNone: "{seconds} 秒待っても、どのフォルダーにもありません: {folders}",
  unreadFolders: "確認できなかったフォルダーの数: {count}",
  passed: "{server} を通過",
  passedAfter: "{server} を通過: +{seconds} 秒",
  judgedBy: "{method}: {result} ({server} の判定)",
  listening: "待ち受け中: {places}。Ctrl-C で終了します。",
  authority: "信頼すべき認証局: {file}",
  arrived: "{count}: {sender} から {recipients} へ: {subject}",
  met: "期待どおりです。メール数: {count}",
  notMet: "期待と異なります。メール数: {count}",
  expectationMet: "期待 {name}: メール {count} が満たします",
  expectationNear: "期待 {name}: 満たされません。最も近いのはメール {count}",
  expectationAlone: "期待 {name}: 満たされません。メールは届いていません",
  countWrong: "期待したメール数: {expected}。届いたメール数: {count}",
  expected: "期待",
  got: "実際",
  nothing: "(なし)",
} satisfies Translated<typeof enSink>;
