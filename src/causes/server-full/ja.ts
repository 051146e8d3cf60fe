import type { Translation } from "../../model/cause.ts";
import type { en } from "./en.ts";

/** The Japanese texts of server-full. */
export const ja = {
  title: "受信サーバーの容量不足",
  what: "サーバー({server})は、ディスク、キューなどシステムの資源が不足しており、メールを受け付けられないと応答しました。",
  why: "空きができるまで、宛先が誰であってもサーバー全体でメールを受け付けません。",
  fix: {
    "free-disk": "{server} のディスク容量と inode を、特にキューとログのディレクトリで空け、以後は監視してください。",
    wait: "メールはキューに残しておきます。数時間たっても応答が変わらなければ、別の経路で {server} の postmaster に連絡してください。",
  },
} satisfies Translation<typeof en>;
