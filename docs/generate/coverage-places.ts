// Where an id of the catalogue has words or a rule of its own in the product, found in the product's own tables.
import {
  ADVICE_AGAINST_PROHIBITION,
  PROHIBITED_ACTS,
} from "../../src/domain/conduct/conduct-code-table";
import { PLANNED_ACTS } from "../../src/domain/conduct/planned-acts-table";
import { RECIPIENTS, recipientFinding } from "../../src/domain/conduct/recipient-table";
import { TACTIC_CONDUCT } from "../../src/domain/conduct/tactic-conduct-table";
import { WORDINGS } from "../../src/domain/conduct/wording-table";
import { COURSE_OUTLINE } from "../../src/domain/course/course-outline-data";
import { WORKSHEETS } from "../../src/domain/course/worksheet-table";
import { POLICY_NUMBERS } from "../../src/domain/policy/policy-table";
import { OVERRIDES } from "../../src/domain/tactics/modifier-table";
import { REASONS } from "../../src/domain/tactics/reason-table";
import { TACTICS } from "../../src/domain/tactics/tactic-table";
import { courseMessagesIn } from "../../src/messages/course-messages";
import { guidesIn } from "../../src/messages/guides";
import { messagesIn } from "../../src/messages/messages";

const course = courseMessagesIn("zh-CN");
const { tactics: names, plan } = messagesIn("zh-CN");
const cards: Readonly<Record<string, unknown>> = guidesIn("zh-CN").notes.cards;

/** The keys under which a reviewer finds an id, most telling first; empty when it has neither words nor a rule. */
export function placesInTables(id: string): readonly string[] {
  return [...methodPlaces(id), ...conductPlaces(id)];
}

function methodPlaces(id: string): readonly string[] {
  const settings = POLICY_NUMBERS.filter(({ source }) => source === id).map(({ key }) => key);
  const [first] = settings;
  return [
    ...COURSE_OUTLINE.filter(({ ids }) => ids.includes(id)).map(
      ({ number }) => `map ${number} ${course.nodes[number]?.title ?? ""}`,
    ),
    ...(id in cards ? [`card ${id}`] : []),
    ...TACTICS.filter(({ sources }) => (sources as readonly string[]).includes(id)).map(
      ({ code }) => `tactic ${code} ${names.tactics[code]}`,
    ),
    ...REASONS.filter(({ sources }) => (sources as readonly string[]).includes(id)).map(
      ({ code }) => `reason ${code} ${plan.reasons[code]}`,
    ),
    ...OVERRIDES.filter(({ sources }) => (sources as readonly string[]).includes(id)).map(
      ({ code }) => `override ${code}`,
    ),
    ...WORKSHEETS.filter(({ ids }) => ids.includes(id)).map(
      (sheet) => `worksheet ${sheet.id} ${course.worksheets[sheet.id]?.title ?? ""}`,
    ),
    ...(first === undefined
      ? []
      : [
          `setting ${first}${settings.length > 1 ? ` and ${String(settings.length - 1)} more` : ""}`,
        ]),
  ];
}

function conductPlaces(id: string): readonly string[] {
  const rows = [...PROHIBITED_ACTS, ...ADVICE_AGAINST_PROHIBITION];
  const guarded = rows.filter(({ guards }) => (guards as readonly string[]).includes(id));
  const own = rows.find(({ code }) => code === id);
  if (own === undefined) return guarded.map(({ code }) => `guard ${code}`);
  const wordings = [...WORDINGS, ...PLANNED_ACTS].filter(
    ({ code, also = [] }) => code === id || (also as readonly string[]).includes(id),
  );
  const recipients = RECIPIENTS.filter((row) => recipientFinding(row.id)?.code === id);
  const tactics = Object.entries(TACTIC_CONDUCT).filter(([, codes]) =>
    (codes as readonly string[]).includes(id),
  );
  return [
    `guard ${id} (${own.level})`,
    ...(wordings.length === 0 ? [] : [`wordings ${wordings.map((row) => row.id).join(", ")}`]),
    ...(recipients.length === 0
      ? []
      : [`recipients ${recipients.map((row) => row.id).join(", ")}`]),
    ...(tactics.length === 0
      ? []
      : [`asked or noted at ${tactics.map(([code]) => code).join(", ")}`]),
  ];
}
