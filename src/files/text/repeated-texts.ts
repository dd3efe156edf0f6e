const TRIAL_ROWS = 2000;
const MOST_TEXTS = 50_000;

interface ColumnTexts {
  readonly known: Map<string, string>;
  lookups: number;
  hits: number;
}

/**
 * Keeps equal texts of a column once: currencies, names and regions of a ledger repeat, and a file of a million rows
 * would hold each a thousand times. Columns that turn out not to repeat are left alone, for the time it takes.
 */
export class RepeatedTexts {
  private readonly columns: (ColumnTexts | null)[] = [];

  /** Replaces the row's texts by equal ones seen before. */
  keepOnce(row: string[]): void {
    for (let column = 0; column < row.length; column++) {
      let texts = this.columns[column];
      if (texts === null) continue;
      if (texts === undefined) {
        texts = { known: new Map(), lookups: 0, hits: 0 };
        this.columns[column] = texts;
      }
      const text = row[column] ?? "";
      const known = texts.known.get(text);
      texts.lookups++;
      if (known !== undefined) {
        row[column] = known;
        texts.hits++;
      } else if (texts.known.size < MOST_TEXTS) texts.known.set(text, text);
      if (texts.lookups === TRIAL_ROWS && texts.hits < TRIAL_ROWS / 4) this.columns[column] = null;
    }
  }
}
