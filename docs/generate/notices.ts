// npm run notices: writes docs/third-party-notices.md.
import { writeFileSync } from "node:fs";
import { thirdPartyNotices, unacceptedLicences } from "./third-party-notices";

writeFileSync("docs/third-party-notices.md", thirdPartyNotices(process.cwd()));
const unaccepted = unacceptedLicences(process.cwd());
for (const line of unaccepted) process.stderr.write(`Not an accepted licence: ${line}\n`);
process.exitCode = unaccepted.length > 0 ? 1 : 0;
