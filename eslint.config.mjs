// The house rules that a compiler cannot see. Every rule is an error or it is off.
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";

const HOST_GLOBALS = ["Excel", "Office", "OfficeRuntime", "OfficeExtension"].map((name) => ({
  name,
  message: "Only src/excel and src/entry may speak to Excel.",
}));

export default tseslint.config(
  { ignores: ["dist/**", ".cache/**", "node_modules/**"] },
  { linterOptions: { reportUnusedDisableDirectives: "error" } },
  {
    files: ["src/**/*.{ts,tsx}"],
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      "max-lines": ["error", { max: 300, skipBlankLines: true, skipComments: true }],
      "max-lines-per-function": ["error", { max: 60, skipBlankLines: true, skipComments: true }],
      "max-params": ["error", 4],
      "no-console": "error",
      "no-eval": "error",
      "no-restricted-globals": ["error", ...HOST_GLOBALS],
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      "no-restricted-exports": ["error", { restrictDefaultExports: { direct: true } }],
    },
  },
  {
    files: ["src/domain/**/*.ts"],
    rules: {
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The domain has no clock: take an as-of date.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "The domain has no clock: take an as-of date.",
        },
        {
          selector: "MemberExpression[object.name='Math'][property.name='random']",
          message: "The domain rolls no dice.",
        },
      ],
    },
  },
  // Data tables and sentences may be long; logic may not.
  {
    files: ["src/messages/**/*.ts", "src/**/*-table.ts", "src/**/*-data.ts"],
    rules: { "max-lines": "off" },
  },
  // Excel hands a worksheet function its arguments one by one.
  { files: ["src/functions/*-functions.ts"], rules: { "max-params": "off" } },
  // A screen is one tree of elements: its length is markup, not logic.
  {
    files: ["src/taskpane/**/*.tsx", "src/workbench/**/*.tsx"],
    rules: {
      "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["src/excel/**/*.ts", "src/entry/**/*.{ts,tsx}"],
    rules: { "no-restricted-globals": "off" },
  },
  {
    files: ["src/excel/**/*.ts"],
    plugins: { "office-addins": officeAddins },
    rules: {
      "office-addins/load-object-before-read": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/call-sync-after-load": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  {
    files: ["src/taskpane/**/*.{ts,tsx}", "src/workbench/**/*.{ts,tsx}"],
    plugins: { "react-hooks": reactHooks },
    rules: { "react-hooks/rules-of-hooks": "error", "react-hooks/exhaustive-deps": "error" },
  },
  // Command-line entries talk to the terminal through process.stdout; they still may not use console.
  {
    files: ["src/entry/**/*.{ts,tsx}"],
    rules: { "max-lines": ["error", { max: 60, skipBlankLines: true, skipComments: true }] },
  },
);
