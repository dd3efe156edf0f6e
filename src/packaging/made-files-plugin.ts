import { Compilation, sources, type Compiler } from "webpack";

/** A file of the output that is made rather than copied. */
export interface MadeFile {
  readonly name: string;
  /** Sources whose change makes it anew while webpack watches. */
  readonly madeFrom: readonly string[];
  readonly make: () => Promise<string> | string;
}

/** Adds made files to the output. */
export class MadeFilesPlugin {
  readonly #files: readonly MadeFile[];

  constructor(files: readonly MadeFile[]) {
    this.#files = files;
  }

  apply(compiler: Compiler): void {
    compiler.hooks.thisCompilation.tap(MadeFilesPlugin.name, (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise(
        { name: MadeFilesPlugin.name, stage },
        async () => {
          for (const { name, madeFrom, make } of this.#files) {
            compilation.fileDependencies.addAll(madeFrom);
            const source = new sources.RawSource(await make());
            compilation.emitAsset(name, source, { minimized: true });
          }
        },
      );
    });
  }
}
