/** Words about what to put into a mail program so that it can send, and about the ports it may use from here. */
export const settings = {
  title: "メールソフトの設定 (送信)",
  setting: "{host}、ポート {port}、暗号化: {encryption}、認証: {login}",
  tls: "SSL/TLS",
  starttls: "STARTTLS",
  none: "なし",
  clearWarning: "暗号化しないと、経路上の誰もがパスワードを読めます。ほかに手段がない場合だけ使ってください。",
  tried:
    "接続、暗号化、証明書はここから実際に試しました。認証方式はサーバーが提示したもので、パスワードは試していません。",
  noneWorks:
    "調べた接続先はすべて応答しましたが、使えるものはありませんでした。調べた数: {count}。どのサーバーを使うべきかメール事業者に確認してください。",
  nowhere:
    "送信用サーバーが見つかりません。ドメインは DNS で示しておらず、よく使われる名前にも存在しません。メール事業者に確認してください。",
  unknown: "すべての接続先を調べられなかったため、使える設定はここからは判断できませんでした。調べた数: {count}",
  unfit: "{place} は使えません: {reason}",
  "no-login": "認証が提示されません",
  certificate: "証明書がメールソフトに受け入れられません",
  "no-tls": "暗号化が成立しません",
  "no-dialogue": "認証が提示される前に通信が途切れました",
  portsOut: "このネットワークから外へ出られるポート",
  portsOpen: "開いている: {ports}",
  portsBlocked: "こちら側で遮断: {ports}",
  portsUnknown: "不明 (どこからも応答なし): {ports}",
} as const;
