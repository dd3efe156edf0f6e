// What the benchmarks use of HyperFormula, a peer that is installed for a run and is no dependency of ours.
declare module "hyperformula" {
  interface Engine {
    readonly getSheetValues: (sheet: number) => (string | number | boolean | null)[][];
  }
  export const HyperFormula: {
    readonly buildFromArray: (
      rows: readonly (readonly unknown[])[],
      options: { readonly licenseKey: string; readonly maxRows?: number },
    ) => Engine;
  };
}
