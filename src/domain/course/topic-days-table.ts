// Topics of the course that speak of a stretch of days past due (both ends included; null is without end), by number.

export interface TopicDays {
  readonly from: number | null;
  readonly to: number | null;
}

export const TOPIC_DAYS: Readonly<Record<string, TopicDays>> = {
  "1.3.5.1": { from: 0, to: 0 },
  "3.1.1": { from: null, to: 0 },
  "3.1.2": { from: 1, to: 90 },
  "3.1.3": { from: 91, to: 180 },
  "3.1.4": { from: 181, to: 1095 },
  "3.1.5": { from: 1096, to: null },
  "3.4.1": { from: 1, to: null },
  "3.4.2": { from: 1, to: null },
  "3.4.3": { from: 1, to: 90 },
  "3.4.4": { from: 91, to: null },
  "3.4.6": { from: 913, to: null },
  "4.1.2": { from: -7, to: -1 },
  "4.4.2.1": { from: -5, to: -1 },
  "4.4.2.2": { from: 1, to: 15 },
  "4.4.2.3": { from: 16, to: 30 },
};
