import { sickDnsRows, sickDnsTable } from "./sick-dns/table.ts";

/** `npm run sick-dns`: runs the live DNS client through hostile name servers on loopback and prints what mxray says of each. */
process.stdout.write(sickDnsTable(await sickDnsRows()));
