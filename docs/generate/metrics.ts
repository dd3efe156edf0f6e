// npm run metrics: writes docs/metrics.md.
import { writeFileSync } from "node:fs";
import { metricsPage } from "./metrics-page";

writeFileSync("docs/metrics.md", metricsPage());
