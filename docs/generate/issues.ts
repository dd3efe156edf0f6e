// npm run issues: writes docs/ledger-issues.md.
import { writeFileSync } from "node:fs";
import { ledgerIssues } from "./ledger-issues";

writeFileSync("docs/ledger-issues.md", ledgerIssues(process.cwd()));
