// npm run subset: writes docs/excel-subset.md.
import { writeFileSync } from "node:fs";
import { excelSubset } from "./excel-subset";

writeFileSync("docs/excel-subset.md", excelSubset());
