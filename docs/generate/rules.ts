// npm run rules: writes docs/rule-book.md.
import { writeFileSync } from "node:fs";
import { ruleBook } from "./rule-book";

writeFileSync("docs/rule-book.md", ruleBook());
