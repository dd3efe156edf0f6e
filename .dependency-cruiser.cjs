// The import table of docs/architecture.md, as data. Each row: who, whom, and why.
const SCREEN = [
  "react",
  "react-dom",
  "scheduler",
  "@types/react",
  "@types/react-dom",
  "@fluentui",
  "pinyin-pro",
];
const FORMATS = [
  "hucre",
  "@e965/xlsx",
  "papaparse",
  "@types/papaparse",
  "chardet",
  "iconv-lite",
  "fast-xml-parser",
  "fflate",
  "docx",
];
const HOST_TYPES = ["@types/office-js", "@types/custom-functions-runtime"];

const packagePath = (names) => `node_modules/(${names.join("|")})/`;

const layers = [
  {
    from: "domain",
    to: ["domain"],
    // A calendar of public holidays: data and pure look-ups, without a dependency of its own.
    packages: ["chinese-days"],
    because:
      "The domain knows no host and no screen, and no package but the holiday calendar: it runs in a test, a cell and a browser alike.",
  },
  {
    from: "messages",
    to: ["messages", "domain"],
    because: "Messages are words for the domain's codes. A message that needs more is doing work.",
  },
  {
    from: "application",
    to: ["application", "domain"],
    because: "Use cases reach a workbook through the port they declare, never through an adapter.",
  },
  {
    from: "excel",
    to: ["excel", "application", "domain"],
    packages: HOST_TYPES,
    because: "Excel implements the port. It knows no screen.",
  },
  {
    from: "files",
    to: ["files"],
    packages: FORMATS,
    because:
      "File formats are bytes in, plain cells out: they know neither receivables nor a host, so headless and workbench share them.",
  },
  {
    from: "headless",
    to: ["headless", "files", "application", "domain", "messages"],
    packages: FORMATS,
    nodeBuiltIns: true,
    because: "The headless port runs the same use cases over a workbook file.",
  },
  {
    from: "functions",
    to: ["functions", "application", "domain", "messages"],
    packages: HOST_TYPES,
    because:
      "A worksheet function shows what the pane shows, so it may ask the same use cases; it knows no pane and no host.",
  },
  {
    from: "taskpane",
    to: ["taskpane", "application", "domain", "messages"],
    packages: SCREEN,
    because: "The pane is given a session. It never finds Excel by itself.",
  },
  {
    from: "packaging",
    to: ["packaging", "messages"],
    packages: ["webpack", "@swc/core", "custom-functions-metadata"],
    nodeBuiltIns: true,
    because: "Packaging makes manifest, policy, metadata and help pages. It ships none of itself.",
  },
  {
    from: "workbench",
    to: ["workbench", "files"],
    packages: [
      ...SCREEN,
      ...FORMATS,
      "@univerjs",
      "echarts",
      "selfsigned",
      "office-addin-dev-certs",
      "esbuild",
      "rxjs",
      "@wendellhu",
    ],
    nodeBuiltIns: true,
    because: "The workbench plays Excel. If it knew the add-in it would prove nothing about it.",
  },
];

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...layers.map(({ from, to, packages, nodeBuiltIns, because }) => ({
      name: `${from}-imports-only-${to.join("-")}`,
      severity: "error",
      comment: because,
      from: { path: `^src/${from}/` },
      to: {
        pathNot: [`^src/(${to.join("|")})/`, ...(packages ? [packagePath(packages)] : [])],
        ...(nodeBuiltIns ? { dependencyTypesNot: ["core"] } : {}),
      },
    })),
    {
      name: "src-never-imports-test",
      severity: "error",
      comment: "What ships cannot lean on what checks it.",
      from: { path: "^src/" },
      to: { path: "^(test|bench|docs)/" },
    },
    {
      name: "add-in-never-imports-workbench",
      severity: "error",
      comment:
        "The add-in never imports the workbench: it must not notice that it is not in Excel.",
      from: { path: "^src/(?!workbench|entry)" },
      to: { path: "^src/workbench/" },
    },
    {
      name: "nothing-imports-packaging",
      severity: "error",
      comment: "What packs the add-in is not part of it: only webpack.config.js and tests use it.",
      from: { path: "^src/(?!packaging)" },
      to: { path: "^src/packaging/" },
    },
    {
      name: "no-cycles",
      severity: "error",
      comment: "Two files that need each other are one idea: join them or name the third.",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-orphans",
      severity: "error",
      comment: "A file nobody imports is dead. Delete it.",
      from: { orphan: true, path: "^src/", pathNot: "^src/(entry|packaging)/|[.]d[.]ts$" },
      to: {},
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
