// Why this and why not that: a plan told in sentences, step by step of the engine, each with the ids it speaks of.
import { isoOf } from "../domain/calendar/calendar-date";
import { HOLIDAY_YEARS } from "../domain/calendar/working-days";
import type { LedgerCurrency } from "../domain/ledger/ledger";
import { decimalTextOf } from "../domain/money/minor-units";
import { FACTORS } from "../domain/risk/risk-score";
import { pressedMinorOf } from "../domain/tactics/standing";
import type { TacticInputs } from "../domain/tactics/tactic-inputs";
import type { LevelLine, TacticPlan } from "../domain/tactics/tactic-plan";
import type { PlanReason, ReasonTopic, ReasonWords } from "./plan-reason";
import type { PlanWords } from "./plan-words";
import { listedReasons, removedReasons } from "./tactic-reasons";

/** The whole explanation of a plan, in the engine's order. */
export function planReasons(
  plan: TacticPlan,
  inputs: TacticInputs,
  words: ReasonWords,
): readonly PlanReason[] {
  return [
    ...standingReasons(plan, inputs, words),
    ...overrideReasons(plan, words),
    levelReason(plan, words),
    ...listedReasons(plan, words),
    ...removedReasons(plan, words),
    ...calendarReasons(plan, words),
    ...outlookReasons(plan, inputs.currency, words),
  ];
}

function standingReasons(
  { standing }: TacticPlan,
  inputs: TacticInputs,
  { plan: words, tactics }: ReasonWords,
): readonly PlanReason[] {
  const { because } = words;
  const { stage, phase, daysPastDue, quadrant, behaviour, grade, risk, dispute, isByMonths } =
    standing;
  const { willingness, ability } = quadrant;
  const axes = [willingness, ability].map(({ answer, origin, score, indicators }) =>
    because.axis(answer, origin, score, indicators),
  );
  const quadrantName = words.quadrants[quadrant.quadrant];
  const next = standing.daysToNextStage;
  const rated = FACTORS.flatMap((factor, at) => {
    const rating = risk.ratings[at] ?? null;
    return rating === null ? [] : [{ factor, rating }];
  });
  const amount = moneyText(pressedMinorOf(inputs, dispute), inputs.currency);
  return [
    {
      ...{ topic: "stage", ids: [stage] },
      text: [
        because.stage(because.days(daysPastDue), tactics.stages[stage], words.phases[phase]),
        ...(isByMonths ? [because.byMonths] : []),
        ...(next === undefined ? [] : [because.nextStage(next)]),
      ].join(words.sentenceMark),
    },
    ...(dispute === "none"
      ? []
      : [sentence("dispute", ["O7"], because.dispute(words.disputes[dispute]))]),
    sentence(
      "amount",
      [standing.amountClass],
      because.amount(words.amountClasses[standing.amountClass], amount),
    ),
    sentence(
      "behaviour",
      [behaviour.behaviour],
      because.behaviour(words.behaviours[behaviour.behaviour], behaviour.causes),
    ),
    sentence(
      "quadrant",
      [quadrant.quadrant],
      quadrant.origin === "given"
        ? because.quadrantGiven(quadrantName)
        : because.quadrant(quadrantName, axes[0] ?? "", axes[1] ?? ""),
    ),
    sentence("grade", [grade.grade], because.grade(words.grades[grade.grade], grade.causes)),
    {
      ...{ topic: "score", ids: [risk.tier] },
      text: [
        because.score(risk.score.toFixed(2), risk.tier, risk.origin, risk.ratedWeight),
        ...(rated.length === 0 ? [] : [because.ratings(rated)]),
      ].join(words.sentenceMark),
    },
    ...clockReasons({ standing }, words),
  ];
}

function clockReasons(
  { standing }: Pick<TacticPlan, "standing">,
  { because }: PlanWords,
): readonly PlanReason[] {
  const { limitation, guaranteeDaysLeft, warning } = standing;
  const left = limitation.daysLeft;
  return [
    ...(limitation.isExpired
      ? [sentence("clock", ["limitation-3y"], because.limitationExpired)]
      : left === undefined
        ? []
        : [sentence("clock", ["limitation-3y"], because.limitationLeft(left))]),
    ...(guaranteeDaysLeft === undefined
      ? []
      : [sentence("clock", ["evidence-security"], because.guaranteeLeft(guaranteeDaysLeft))]),
    ...(warning.level === "none"
      ? []
      : [sentence("warning", ["risk-omens"], because.warning(warning.score, warning.level))]),
  ];
}

function overrideReasons(plan: TacticPlan, { plan: words }: ReasonWords): readonly PlanReason[] {
  const { because } = words;
  return [
    ...plan.overrides.map((code) =>
      sentence("override", [code], because.override(words.overrides[code])),
    ),
    ...plan.outranked.map((code) =>
      sentence("override", [code], because.outranked(words.overrides[code])),
    ),
  ];
}

/** One line on the level: where it starts, what changes it, what limits it. */
function levelReason(plan: TacticPlan, { plan: words }: ReasonWords): PlanReason {
  const { because } = words;
  const { line, main, standing } = plan;
  if (line.level === undefined) return sentence("level", [], because.noLevel);
  const names = Object.keys(line.deltas) as (keyof LevelLine["deltas"])[];
  const parts = names
    .filter((name) => line.deltas[name] !== 0)
    .map((name) => [because.deltaNames[name], line.deltas[name]] as const);
  const id = `E${String(line.level)}` as keyof PlanWords["levels"];
  const limit = main === "O4" ? because.levelSet : because.cap;
  const text = [
    because.level(line.base, parts, line.delta, line.inStage),
    line.gradeLeast > line.inStage ? because.gradeLeast(standing.grade.grade, line.gradeLeast) : "",
    line.cap === undefined || main === undefined ? "" : limit(main, line.cap),
    because.levelIs(line.level, words.levels[id]),
  ].join("");
  return sentence("level", [id], text);
}

function calendarReasons(plan: TacticPlan, { plan: words }: ReasonWords): readonly PlanReason[] {
  const { because } = words;
  const { rhythm, nextContact: contact } = plan;
  const letters = plan.letters
    .filter(({ state }) => state !== "lapsed")
    .map(({ letter, dueOn, state }) =>
      sentence(
        "letter",
        [letter],
        because.letter(words.letters[letter], isoOf(dueOn), words.letterStates[state]),
      ),
    );
  if (rhythm === undefined || contact === undefined)
    return [...letters, sentence("contact", [], because.noContact)];
  const text = [
    because.contact[contact.because](isoOf(contact.on), contact.gapDays),
    ...(contact.isMoved ? [because.movedDay] : []),
    ...(contact.isHolidayKnown
      ? []
      : [because.holidaysUnknown(HOLIDAY_YEARS.first, HOLIDAY_YEARS.last)]),
    because.rhythm(words.levels[rhythm.level], rhythm.messages, rhythm.calls, rhythm.visits),
    because.ownersAre(rhythm.owners.map((owner) => words.owners[owner]).join(words.listMark)),
    ...(rhythm.isWrittenOnly ? [because.writtenOnly] : []),
  ].join(words.sentenceMark);
  return [...letters, sentence("contact", [rhythm.level], text)];
}

function outlookReasons(
  plan: TacticPlan,
  currency: LedgerCurrency,
  { plan: words }: ReasonWords,
): readonly PlanReason[] {
  const { because } = words;
  const { priority, priorityParts: parts, forecast, missing, conflicts } = plan;
  const expected = because.forecast(
    moneyText(forecast.expectedMinor, currency),
    share(forecast.recoveryRate),
  );
  const promised = because.promised(
    moneyText(forecast.promisedMinor, currency),
    share(forecast.promiseWeight),
  );
  return [
    ...(priority === undefined
      ? []
      : [
          sentence(
            "priority",
            [],
            because.priority(
              priority.toFixed(2),
              [
                parts.score,
                Math.round(parts.amountRank * 100) / 100,
                parts.window,
                parts.legal,
              ].map(String),
            ),
          ),
        ]),
    sentence(
      "forecast",
      [],
      forecast.isExcluded
        ? because.forecastNone
        : [expected, ...(forecast.promisedMinor > 0 ? [promised] : [])].join(words.sentenceMark),
    ),
    ...(missing.length === 0
      ? []
      : [
          sentence(
            "missing",
            missing,
            because.missing(missing.map((id) => words.missing[id]).join(words.clauseMark)),
          ),
        ]),
    ...conflicts.map((id) => sentence("conflict", [id], because.override(words.conflicts[id]))),
  ];
}

function sentence(topic: ReasonTopic, ids: readonly string[], text: string): PlanReason {
  return { topic, ids, text };
}

function share(value: number): string {
  return `${String(Math.round(value * 1000) / 10)}%`;
}

function moneyText(minor: number, { code, minorDigits }: LedgerCurrency): string {
  const decimal = decimalTextOf(minor, minorDigits).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ",");
  return code === "" ? decimal : `${code} ${decimal}`;
}
