// The worksheet function behind live reports. See day-functions.ts for what the docstrings are.
import { agingReport } from "../application/aging-report";
import { liveSource, pieceCells, type LivePieceId } from "../application/live/live-pieces";
import {
  ledgerUnderRules,
  rulesOfText,
  settingsUnderRules,
  type LiveRules,
} from "../application/live/live-rules";
import type { LedgerReading } from "../domain/ledger/reading";
import type { CellValue } from "../domain/ledger/sheet-cells";
import { packMessagesIn } from "../messages/pack-messages";
import { CREDITS } from "./aging-functions";
import { cellsOf, onlyValue } from "./cell-by-cell";
import { isCellError, notAvailableError, spokenMessages, valueError } from "./cell-error";
import { choiceArgument, textArgument } from "./choice-argument";
import { dateArgument } from "./date-argument";
import { schemeIn } from "./scheme-argument";

const AS_OF = dateArgument("asOfDate", "is-missing");
const PART = choiceArgument<LivePieceId>(
  "reportPart",
  {
    customers: ["客户"],
    "customer-amounts": ["客户金额"],
    totals: ["合计"],
    proof: ["核对"],
    salesperson: ["业务员"],
    region: ["地区"],
    largest: ["欠款大户"],
    overdue: ["逾期清单"],
    figures: ["要点"],
    bands: ["账龄构成"],
    metrics: ["指标"],
    charted: [],
    "customers-heading": [],
    "salesperson-proof": [],
    "region-proof": [],
    "largest-heading": [],
    "overdue-heading": [],
  },
  "is-missing",
);
const CURRENCY = textArgument("currency", { means: "" });
const RULES = textArgument("readingRules", { means: "" });

/**
 * A part of the report pack from a whole ledger, header included: customers, totals, proof, salesperson, region, largest, overdue, figures, bands or metrics. Spills; leave room below and to the right.
 * @customfunction REPORT
 * @param reportPart customers, customer-amounts, totals, proof, salesperson, region, largest, overdue, figures, bands or metrics.
 * @param ledger The whole ledger with its header row; empty rows below it may belong to it.
 * @param asOfDate Day to look from, best a cell such as $B$1. Not TODAY(), which recalculates every formula at every edit.
 * @param [scheme] Buckets: thirty-day, 30-60-90-120, habit-stages, phases, signed, audit-years, or your own limits such as "30,60,90".
 * @param [credits] separate: a column of their own; own-date: into the bucket of their date; oldest-first: off the oldest items. separate if empty.
 * @param [currency] For largest, figures, bands and metrics: the currency to show; the first one if empty.
 * @param [readingRules] Written by the add-in into live reports: how you had the ledger read. Leave it out when typing.
 * @returns The cells of that part, with header.
 */
export function reportInCells(
  reportPart: unknown[][],
  ledger: unknown[][],
  asOfDate: unknown[][],
  scheme?: unknown[][],
  credits?: unknown[][],
  currency?: unknown[][],
  readingRules?: unknown[][],
): unknown[][] {
  const id = onlyValue(PART, reportPart);
  const rules = rulesIn(readingRules);
  const chosen = schemeIn(scheme);
  const settings = settingsUnderRules(
    {
      asOfDate: onlyValue(AS_OF, asOfDate),
      credits: onlyValue(CREDITS, credits),
      ...(chosen === undefined ? {} : { scheme: chosen }),
    },
    rules,
  );
  const reading = ledgerUnderRules(
    cellsOf(ledger).map((row) => row.map(valueOf)),
    rules,
  );
  if (reading.status !== "read") throw unreadError(reading) as unknown as Error;
  const source = liveSource(agingReport(reading.ledger, settings));
  const code = onlyValue(CURRENCY, currency);
  const cells = pieceCells(source, packMessagesIn(spokenMessages().language), {
    ...{ id, currency: code === "" ? undefined : code },
  });
  if (cells === undefined || cells.length === 0)
    throw notAvailableError((messages) => messages.noSuchPart) as unknown as Error;
  return cells.map((row) => [...row]);
}

function rulesIn(input: unknown): LiveRules {
  const text = onlyValue(RULES, input);
  const rules = rulesOfText(text);
  if (rules !== undefined) return rules;
  throw valueError("readingRules", (messages, name) => messages.notRules(name)) as unknown as Error;
}

/** Excel's error values as the reader of sheets knows them: by their text. */
function valueOf(cell: unknown): CellValue {
  if (isCellError(cell)) return cell.code;
  return typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean"
    ? cell
    : "";
}

/** Why the cells are no ledger, in the words of the pane. */
function unreadError(reading: Exclude<LedgerReading, { status: "read" }>): CustomFunctions.Error {
  const { ledger } = spokenMessages();
  return valueError("ledger", (messages, name) =>
    messages.notALedger(
      name,
      reading.status === "refused"
        ? ledger.refusals[reading.code]
        : messages.questionsOpen(reading.questions.length),
    ),
  );
}
