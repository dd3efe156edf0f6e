// Builds the add-in into dist/addin: the page of the shared runtime, the functions, the manifest, the icons.
const { createHash } = require("node:crypto");
const { readFileSync, readdirSync } = require("node:fs");
const { dirname, join } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");
const MinimizerPlugin = require("minimizer-webpack-plugin");
const { BuildRefusal, OFFICE_JS_SOURCES, buildOptions } = require("./src/packaging/build-options");
const { contentSecurityPolicy } = require("./src/packaging/content-security-policy");
const { functionHelpPage } = require("./src/packaging/function-help-page");
const {
  FUNCTION_LOCALES,
  functionMetadata,
  functionSources,
  helpPageName,
} = require("./src/packaging/function-metadata");
const { InitialSizePlugin } = require("./src/packaging/initial-size-plugin");
const { MadeFilesPlugin } = require("./src/packaging/made-files-plugin");
const { manifestFor } = require("./src/packaging/manifest");
const { startScript } = require("./src/packaging/start-script");
const { languageOf, messagesIn } = require("./src/messages/messages");
const { version } = require("./package.json");

const OFFICE_JS = dirname(require.resolve("@microsoft/office-js/dist/office.js"));
const WHOLE_FILES = ["functions", "functions-worker", "ledger-worker"];
const INITIAL_BUDGET_KILOBYTES = 250;

/** What office.js loads in Excel, on every platform and in every language, and nothing of the other applications. */
const officeJsCopies = [
  "office.js",
  "o15apptofilemappingtable.js",
  "telemetry/*.js",
  "excel*.js",
  "*/office_strings.js",
].map((from) => ({
  from,
  context: OFFICE_JS,
  to: "office-js/[path][name][ext]",
  info: { minimized: true },
  globOptions: { ignore: ["**/*.debug.js"] },
}));

const fromRoot = (path) => join(__dirname, path);
const hashOf = (paths) =>
  paths
    .reduce((hash, path) => hash.update(readFileSync(fromRoot(path))), createHash("sha256"))
    .digest("hex")
    .slice(0, 8);
const asJson = (value) => `${JSON.stringify(value, null, 2)}\n`;

function madeFiles({ base }) {
  const helpSources = [
    ...functionSources(__dirname),
    "src/messages/zh-CN/functions.ts",
    "src/messages/zh-CN/function-help.ts",
    "src/messages/function-examples-table.ts",
  ];
  const metadataIn = async (locale) => (await functionMetadata(__dirname, base))[locale];
  return [
    {
      name: "manifest.xml",
      madeFrom: [fromRoot("manifest.xml")],
      make: () => manifestFor(readFileSync(fromRoot("manifest.xml"), "utf8"), { base, version }),
    },
    ...FUNCTION_LOCALES.map((locale) => ({
      name: `functions.${locale}.json`,
      madeFrom: helpSources.map(fromRoot),
      make: async () => asJson(await metadataIn(locale)),
    })),
    ...FUNCTION_LOCALES.map((locale) => ({
      name: helpPageName(locale),
      madeFrom: helpSources.map(fromRoot),
      make: async () => functionHelpPage((await metadataIn(locale)).functions, languageOf(locale)),
    })),
    {
      name: "start.js",
      madeFrom: [fromRoot("src/entry/page-start.ts")],
      make: () => startScript(readFileSync(fromRoot("src/entry/page-start.ts"), "utf8")),
    },
  ];
}

function addIn(env, argv) {
  const options = buildOptions(env, argv.mode);
  const { isProduction, officeJs } = options;
  // Files with fixed names: the page asks for the very ones it was built with.
  const stamp = hashOf(["src/entry/page-start.ts", "src/entry/page.css"]);
  const sentences = { chinese: messagesIn("zh-CN").start, english: messagesIn("en").start };
  const page = (name, more = {}) =>
    new HtmlPlugin({
      filename: `${name}.html`,
      template: `src/entry/${name}.html`,
      chunks: [],
      scriptLoading: "defer",
      inject: false,
      minify: false,
      templateParameters: (_compilation, assets, tags) => ({
        ...sentences,
        scripts: tags.headTags,
        policy: contentSecurityPolicy(officeJs),
        officeJs: OFFICE_JS_SOURCES[officeJs],
        version,
        stamp,
      }),
      ...more,
    });

  return {
    name: "addin",
    mode: isProduction ? "production" : "development",
    target: ["web", "es2022"],
    devtool: "source-map",
    entry: {
      functions: "./src/entry/functions.ts",
      taskpane: { import: "./src/entry/taskpane.tsx", dependOn: "functions" },
      projector: "./src/entry/projector.tsx",
      // Of a fixed name: webpack's own workers ask for a document in functions.js, which has to do without one.
      "functions-worker": "./src/entry/functions-worker.ts",
      "ledger-worker": "./src/entry/ledger-worker.ts",
    },
    output: {
      path: join(__dirname, "dist/addin"),
      clean: true,
      // Relative: the same build runs at any address, and functions.js without a page.
      publicPath: "",
      // The manifest names functions.js for ever; the page still asks for the version it was built with.
      filename: ({ chunk }) =>
        WHOLE_FILES.includes(chunk.name)
          ? "[name].js?[contenthash:8]"
          : "[name].[contenthash:8].js",
      chunkFilename: "[name].[contenthash:8].js",
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      parser: { javascript: { exportsPresence: "error" } },
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: require.resolve("swc-loader"),
          options: {
            swcrc: false,
            jsc: {
              target: "es2022",
              parser: { syntax: "typescript", tsx: true },
              transform: { react: { runtime: "automatic", development: !isProduction } },
            },
          },
        },
      ],
    },
    optimization: {
      // Half the time of webpack's own choice, for one kilobyte more.
      minimizer: [new MinimizerPlugin({ minify: MinimizerPlugin.swcMinify })],
      // Excel may load functions.js by itself, and a worker begins with one file: both have to be whole.
      splitChunks: {
        chunks: (chunk) => !WHOLE_FILES.includes(chunk.name),
        cacheGroups: {
          libraries: {
            test: /node_modules/,
            name: "libraries",
            chunks: (chunk) => chunk.name === "taskpane",
          },
        },
      },
    },
    plugins: [
      page("taskpane", { chunks: ["functions", "taskpane"] }),
      page("projector", { chunks: ["projector"] }),
      page("support"),
      new MadeFilesPlugin(madeFiles(options)),
      new CopyPlugin({
        patterns: [
          { from: "assets/icons/*.png", to: "assets/[name][ext]" },
          { from: "src/entry/page.css", to: "page.css" },
          ...(officeJs === "local" ? officeJsCopies : []),
        ],
      }),
      ...(isProduction
        ? [
            new InitialSizePlugin({
              entries: ["functions", "taskpane"],
              budgetKilobytes: INITIAL_BUDGET_KILOBYTES,
            }),
          ]
        : []),
    ],
    performance: {
      hints: isProduction ? "error" : false,
      maxEntrypointSize: 1_000_000,
      maxAssetSize: 1_000_000,
      assetFilter: (name) => /\.js$/.test(name) && !name.startsWith("office-js/"),
    },
    cache: {
      type: "filesystem",
      name: `addin-${argv.mode}-${officeJs}`,
      cacheDirectory: join(__dirname, ".cache/webpack"),
      buildDependencies: {
        config: [
          __filename,
          ...readdirSync(join(__dirname, "src/packaging")).map((file) =>
            join(__dirname, "src/packaging", file),
          ),
        ],
      },
    },
    stats: {
      preset: "errors-warnings",
      timings: true,
      assets: isProduction,
      excludeAssets: [/office-js|\.map$|assets\//],
    },
  };
}

/** Ends the build with its one sentence, and only the build: other tools read this file too. */
const refuse = (message) => ({
  apply() {
    process.stderr.write(`${message}\n`);
    process.exit(1);
  },
});

module.exports = (env, argv) => {
  try {
    return addIn(env, argv);
  } catch (error) {
    if (!(error instanceof BuildRefusal)) throw error;
    return { plugins: [refuse(error.message)] };
  }
};
