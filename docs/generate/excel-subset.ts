// docs/excel-subset.md: the part of Excel's object model that the workbench implements, read off the tables it runs on.
import type { ClassTable } from "../../src/workbench/host/class-table";
import { clientName } from "../../src/workbench/host/host-object";
import { CLASS_TABLES } from "../../src/workbench/host/objects/class-tables";

/** Classes of the library's own plumbing, which no add-in names. */
const INTERNAL = new Set([
  "CustomFunctions",
  "AppRuntimeService",
  "AppRuntimePersistenceService",
  "AddinInternalService",
]);

/** Members that travel under another name than the one an add-in writes. */
const WIRE_ONLY = new Set(["Gridlines"]);
const SETTABLE_UNDER_OTHER_NAME: Readonly<Record<string, string>> = { ShowGridlines: "Gridlines" };

const INTRODUCTION = `# The Excel that the workbench plays

The workbench hosts the unmodified add-in with Microsoft's own office.js. Behind it stands this part of Excel's object
model. A call outside it is answered with the error \`NotImplemented\`, which names the class and member; the workbench
lists such calls under Messages. Members with \\* can be set. This page is written by \`npm run subset\` from the tables in
\`src/workbench/host/objects\`, and a test fails when it is stale.

What is different from Excel:

- Charts draw kind, title, legend, axis titles, value format and series colours; other members are refused.
- Shapes are pictures (PNG, JPEG) only. Borders know no diagonals. Filters know chosen values only.
- Comments show as notes of their cells. The library has no notes of its own, so there is no way to reach them.
- A text that starts with + or - and is no number stays text; Excel tries to read it as a formula.
- Custom functions that stream are not served; cancelable ones are told when their cell no longer needs them.
- Events come for what is listed; registering for another one is refused.
- \`Office.context.officeTheme\` is empty in Excel on the web; the workbench fills it in as Excel on the desktop does.
- \`suspendApiCalculationUntilNextSync\` and \`suspendScreenUpdatingUntilNextSync\` have nothing to hold back.
- Of Office's common API: settings (\`refreshAsync\`, \`saveAsync\`), dialogs, ribbon commands, selection events,
  \`goToByIdAsync\`. Bindings and \`getSelectedDataAsync\` are refused.
`;

type Table = ClassTable<never>;

function propertiesOf(table: Table): readonly string[] {
  const rules = Object.entries(table.properties ?? {}).filter(([name]) => !WIRE_ONLY.has(name));
  return rules.map(([name, rule]) => {
    const other = SETTABLE_UNDER_OTHER_NAME[name];
    const isSettable =
      rule.set ?? (other === undefined ? undefined : table.properties?.[other]?.set);
    return `${clientName(name)}${isSettable ? "\\*" : ""}`;
  });
}

function methodsOf(table: Table): readonly string[] {
  const own = Object.keys(table.methods ?? {}).filter((name) => !name.startsWith("_"));
  const common = [
    ...(table.items ? ["GetCount", "GetItemAt"] : []),
    ...(table.item ? ["GetItem", "GetItemOrNullObject"] : []),
  ];
  return [...new Set([...own, ...common])].map(clientName);
}

/** "_RegisterDataChangedEvent" is what `onChanged.add` asks for. */
const EVENT_NAMES: Readonly<Record<string, string>> = {
  DataChangedEvent: "onChanged",
  EventNameChanged: "onNameChanged",
};

function eventsOf(table: Table): readonly string[] {
  return Object.keys(table.methods ?? {}).flatMap((method) => {
    const name = /^_Register(.+)$/.exec(method)?.[1];
    return name === undefined ? [] : [EVENT_NAMES[name] ?? `on${name.replace(/Event$/, "")}`];
  });
}

function line(label: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`- ${label}: ${[...names].sort().join(", ")}`];
}

function sectionOf(name: string, table: Table): string {
  const lines = [
    ...line("properties", propertiesOf(table)),
    ...line(
      "leads to",
      Object.keys(table.parts ?? {})
        .filter((part) => !part.startsWith("_"))
        .map(clientName),
    ),
    ...line("methods", methodsOf(table)),
    ...line("events", eventsOf(table)),
  ];
  return `## ${name}\n\n${lines.join("\n")}\n`;
}

export function excelSubset(): string {
  const tables: [string, Table][] = Object.entries(CLASS_TABLES);
  const sections = tables
    .filter(([name]) => !INTERNAL.has(name))
    .sort(([a], [b]) => a.localeCompare(b, "en"))
    .map(([name, table]) => sectionOf(name, table));
  return [INTRODUCTION, ...sections].join("\n");
}
