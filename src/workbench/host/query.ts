// Answers `load`: the chosen properties of an object, of the objects it leads to, or of every item of a collection.
import type { QueryInfo } from "./batch-message";
import { UnknownMember } from "./excel-error";
import { clientName } from "./host-object";
import type { HostObject } from "./host-object";

/** Chosen names, without case, as a tree: "format/fill/color" is three steps. "*" stands for all properties. */
interface Choice {
  /** As the add-in wrote it. */
  readonly name: string;
  readonly steps: Map<string, Choice>;
}

function choiceOf(query: QueryInfo): Choice {
  const root: Choice = { name: "", steps: new Map() };
  for (const path of query.Select ?? []) choose(root, path);
  for (const path of query.Expand ?? []) choose(root, `${path}/*`);
  if (root.steps.size === 0) choose(root, "*");
  return root;
}

function choose(root: Choice, path: string): void {
  let at = root;
  for (const name of path.split(/[/.]/)) {
    const key = name.toLowerCase();
    if (key === "" || key === "items") continue;
    let next = at.steps.get(key);
    if (!next) {
      next = { name, steps: new Map() };
      at.steps.set(key, next);
    }
    at = next;
  }
}

type Answer = Record<string, unknown>;

export function answerQuery(object: HostObject, query: QueryInfo): Answer {
  const choice = choiceOf(query);
  return object.items()
    ? answerCollection(object, choice, query)
    : answerObject(object, choice, { ...object.identity() });
}

function answerCollection(object: HostObject, choice: Choice, query: QueryInfo): Answer {
  const answer: Answer = { ...object.identity() };
  const own = ownNames(object);
  const ofItems: Choice = { name: "", steps: new Map(choice.steps) };
  for (const [key, step] of choice.steps) {
    const name = own.get(key);
    if (name === undefined) continue;
    answer[name] = object.get(name);
    // "count" is the collection's; a name that items have too is answered in both places.
    if (step.steps.size === 0) ofItems.steps.delete(key);
  }
  const isOnlyAboutItself = ofItems.steps.size === 0 && choice.steps.size > 0;
  if (isOnlyAboutItself || choice.steps.has("$none")) return answer;
  const first = query.Skip ?? 0;
  const all = object.items() ?? [];
  const items = all.slice(first, query.Top === undefined ? undefined : first + query.Top);
  answer["_Items"] = items.map((item, index) =>
    answerObject(item, ofItems, { _Index: first + index, ...item.identity() }),
  );
  return answer;
}

/** Properties by their name without case. */
function ownNames(object: HostObject): ReadonlyMap<string, string> {
  return new Map(object.propertyNames().map((name) => [name.toLowerCase(), name]));
}

function answerObject(object: HostObject, choice: Choice, answer: Answer): Answer {
  const own = ownNames(object);
  for (const [key, step] of choice.steps) {
    if (key === "$none") continue;
    if (key === "*") {
      for (const name of own.values()) answer[name] ??= object.get(name);
      continue;
    }
    const name = own.get(key);
    if (name !== undefined) {
      answer[name] = object.get(name);
      continue;
    }
    const part = partNamed(object, step.name);
    answer[part.name] = part.found ? answerPart(part.found, step) : null;
  }
  return answer;
}

function partNamed(
  object: HostObject,
  wanted: string,
): { name: string; found: HostObject | undefined } {
  const key = wanted.toLowerCase();
  const name = object.partNames().find((each) => each.toLowerCase() === key);
  if (name === undefined) throw new UnknownMember(`${object.className}.${clientName(wanted)}`);
  return { name, found: object.part(name) };
}

function answerPart(part: HostObject, step: Choice): Answer {
  const choice = step.steps.size > 0 ? step : choiceOf({});
  return part.items()
    ? answerCollection(part, choice, {})
    : answerObject(part, choice, { ...part.identity() });
}
