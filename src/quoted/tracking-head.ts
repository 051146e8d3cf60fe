/** Whether a text begins like a message tracking log of Exchange. */
export function isTrackingLog(head: string): boolean {
  return /^#Log-type: Message Tracking Log\r?$|^#Fields: date-time,client-ip,client-hostname,/m.test(head);
}
