// What XMind keeps of a topic in extensions: who does a task and when, formulas, recordings.
import type { MapReading } from "./map-reading";

type Json = Readonly<Record<string, unknown>>;

export interface TopicExtras {
  /** Who does it, and from when to when. */
  readonly labels: readonly string[];
  /** Formulas in LaTeX, between dollar signs. */
  readonly formulas: readonly string[];
  /** Done so far, from 0 to 1. */
  readonly progress?: number;
}

export function readExtensions(extensions: readonly Json[], reading: MapReading): TopicExtras {
  const labels: string[] = [];
  const formulas: string[] = [];
  let progress: number | undefined;
  for (const { provider, content } of extensions) {
    if (provider === "org.xmind.ui.task" || provider === "org.xmind.ui.taskInfo") {
      const of = taskFields(content);
      const dates = [of("start-date"), of("end-date")].map((date) => date.slice(0, 10));
      labels.push(of("assigned-to"), dates.filter(Boolean).join(" – "));
      const done = Number(of("progress"));
      if (of("progress") !== "" && done >= 0) progress = done > 1 ? done / 100 : done;
    } else if (provider === "org.xmind.ui.mathJax") {
      const formula = textIn((content as Json | undefined)?.["content"]);
      if (formula !== "") formulas.push(`$${formula}$`);
    } else if (provider === "org.xmind.ui.audionotes") reading.warn("attachment-left-out");
  }
  return {
    labels: labels.filter(Boolean),
    formulas,
    ...(progress === undefined ? {} : { progress }),
  };
}

/** The fields of a task by name: a list of names and contents, or a record. */
function taskFields(content: unknown): (name: string) => string {
  const fields = new Map<string, string>();
  if (Array.isArray(content))
    for (const one of content as unknown[]) {
      const { name, content: value } = one as Json;
      fields.set(textIn(name), textIn(value));
    }
  else if (typeof content === "object" && content !== null)
    for (const [name, value] of Object.entries(content)) fields.set(name, textIn(value));
  return (name) => fields.get(name) ?? "";
}

function textIn(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}
