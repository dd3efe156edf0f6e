// npm run coverage: writes docs/coverage.md.
import { writeFileSync } from "node:fs";
import { coverage } from "./coverage";

writeFileSync("docs/coverage.md", coverage(process.cwd()));
