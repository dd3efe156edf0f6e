// webpack measures its budgets before compression; what the user waits for is the compressed size.
import { gzipSync } from "node:zlib";
import { Compilation, WebpackError, type Compiler } from "webpack";

/** Weighs the scripts that a page loads before it shows anything, and fails the build when they are too heavy. */
export class InitialSizePlugin {
  readonly #entries: readonly string[];
  readonly #budgetKilobytes: number;

  constructor(options: { readonly entries: readonly string[]; readonly budgetKilobytes: number }) {
    this.#entries = options.entries;
    this.#budgetKilobytes = options.budgetKilobytes;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(InitialSizePlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: InitialSizePlugin.name, stage }, () => {
        this.#weigh(compilation);
      });
    });
  }

  #weigh(compilation: Compilation): void {
    const files = this.#entries.flatMap(
      (entry) => compilation.entrypoints.get(entry)?.getFiles() ?? [],
    );
    const scripts = [...new Set(files)].filter((file) => /\.js(\?|$)/.test(file));
    const bytes = scripts.reduce((sum, file) => {
      const source = compilation.getAsset(file)?.source.source() ?? "";
      return sum + gzipSync(source).length;
    }, 0);
    const kilobytes = bytes / 1000;
    const sentence = `Initial JavaScript of ${this.#entries.join(" and ")}: ${kilobytes.toFixed(1)} KB compressed, budget ${this.#budgetKilobytes} KB.`;
    if (scripts.length === 0 || kilobytes > this.#budgetKilobytes) {
      compilation.errors.push(new WebpackError(`${sentence} (${scripts.join(", ")})`));
    } else {
      process.stdout.write(`${sentence}\n`);
    }
  }
}
