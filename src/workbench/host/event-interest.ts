// What the add-in asked to hear of, and the messages that tell it.
import type { RichMessage } from "./custom-functions";
import type { EventInterest } from "./model";

const CATEGORY = 65_536;
const WORKBOOK = "Workbook";

export type EventMessage = Readonly<Record<string, unknown>>;

export interface InterestLinks {
  /** context.runtime.enableEvents */
  readonly isOn: () => boolean;
  readonly send: (messages: readonly RichMessage[]) => void;
}

export class Interest implements EventInterest {
  readonly #links: InterestLinks;
  readonly #counts = new Map<string, number>();

  constructor(links: InterestLinks) {
    this.#links = links;
  }

  /** Every request context registers for itself, so registrations are counted. */
  register = (eventId: number, target: string): void => {
    const key = `${eventId} ${target}`;
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
  };

  unregister = (eventId: number, target: string): void => {
    const key = `${eventId} ${target}`;
    const count = (this.#counts.get(key) ?? 0) - 1;
    if (count > 0) this.#counts.set(key, count);
    else this.#counts.delete(key);
  };

  forget(): void {
    this.#counts.clear();
  }

  /** One message for each of the targets (and the whole workbook) that somebody listens to. */
  tell(eventId: number, targets: readonly string[], message: () => EventMessage): void {
    if (!this.#links.isOn()) return;
    const wanted = [...targets, WORKBOOK].filter((each) => this.#counts.has(`${eventId} ${each}`));
    if (wanted.length === 0) return;
    const text = JSON.stringify({ ...message(), source: "Local" });
    this.#links.send(wanted.map((each): RichMessage => [CATEGORY, eventId, each, text, 0, false]));
  }
}
