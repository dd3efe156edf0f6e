/** A document to print: what stands in it, in order, and nothing of how a format writes it. */
export interface DocumentContent {
  readonly title: string;
  /** Lines under the title. */
  readonly lead: readonly string[];
  /** Shown at the foot of each page before its number. */
  readonly footer: string;
  /** Title of the table of contents, which names every section with its page. */
  readonly contents: string;
  readonly sections: readonly DocumentSection[];
}

export interface DocumentSection {
  readonly heading: string;
  readonly startsPage?: boolean;
  readonly blocks: readonly DocumentBlock[];
}

export type DocumentBlock =
  | { readonly kind: "heading" | "text" | "note"; readonly text: string }
  | {
      readonly kind: "list";
      /** `level` 0 is the outermost. */
      readonly items: readonly { readonly level: number; readonly text: string }[];
    }
  | {
      readonly kind: "table";
      readonly header: readonly string[];
      readonly rows: readonly (readonly string[])[];
      /** Relative widths, one a column. */
      readonly widths: readonly number[];
    };
