import type { LetterKind } from "../../domain/letters/letter-items";
import type { letters as chinese, LetterFacts } from "../zh-CN/letters";

const PAY_TO = "Pay to: [company], [bank], [account]";

const opening: Readonly<Record<LetterFacts["tone"], string>> = {
  milder: "Thank you for working with us.",
  "as-level": "We write about your account.",
  formal: "We give you notice of the following.",
};

function letter(title: string, body: readonly string[], { customer, asOf }: LetterFacts): string {
  return [
    title,
    "",
    `To: ${customer}`,
    "",
    ...body,
    "",
    "[name], [department], [telephone]",
    "[company]",
    asOf,
  ].join("\n");
}

const disputeLine = ({ disputed }: LetterFacts): readonly string[] =>
  disputed === ""
    ? []
    : ["", `A disputed sum of ${disputed} is handled apart and is not part of this letter.`];

const items = (count: string): string => `${count} ${count === "1" ? "item" : "items"}`;

const templates: Readonly<Record<LetterKind, (facts: LetterFacts) => string>> = {
  letter1: (facts) =>
    letter(
      "Payment reminder",
      [
        opening[facts.tone],
        `The following ${items(facts.count)}, ${facts.total} in all, will fall due:`,
        "",
        ...facts.lines,
        "",
        "Please plan the payment as agreed. If a paper is missing, tell us and we shall send it at once.",
        PAY_TO,
      ],
      facts,
    ),
  letter2: (facts) =>
    letter(
      "Overdue items",
      [
        opening[facts.tone],
        `As of ${facts.asOf} the following ${items(facts.count)}, ${facts.total} in all, are past the agreed date:`,
        "",
        ...facts.lines,
        "",
        `Please pay by ${facts.replyBy}, or tell us in writing when you will pay and what you need from us.`,
        "If you have paid, please disregard this letter and send us the proof. If you do not agree with a sum, please say so in writing within three working days.",
        PAY_TO,
        ...disputeLine(facts),
      ],
      facts,
    ),
  letter3: (facts) =>
    letter(
      "Formal demand",
      [
        opening.formal,
        `Under clause [clause] of our contract [number and date] payment was agreed. As of ${facts.asOf} the following ${items(facts.count)}, ${facts.total} in all, are unpaid:`,
        "",
        ...facts.lines,
        "",
        `We request payment in full by ${facts.replyBy}, or a written payment plan agreed with us.`,
        "This letter is our written claim. If no solution is reached we reserve our rights under contract and law, by negotiation, mediation, arbitration or suit.",
        "Please send objections in writing, with their basis, within three working days of receipt.",
        PAY_TO,
        ...disputeLine(facts),
      ],
      facts,
    ),
  statement: (facts) =>
    letter(
      "Statement of account",
      [
        `As of ${facts.asOf} your account shows ${items(facts.count)} open, with a balance of ${facts.total}:`,
        "",
        ...facts.lines,
        "",
        "Please check it. If it agrees, return it sealed and signed by an authorised person; if not, list the differences.",
        "",
        "Confirmed (seal): ____________  Date: ____________",
      ],
      facts,
    ),
  confirmation: (facts) =>
    letter(
      "Acknowledgement of balance",
      [
        `Both parties confirm that, as of ${facts.asOf}, ${facts.customer} owes [company] ${facts.total}:`,
        "",
        ...facts.lines,
        "",
        "Payment: [dates and sums]",
        "",
        "Customer (seal and authorised signature): ____________  Date: ____________",
      ],
      facts,
    ),
  plan: (facts) =>
    letter(
      "Payment plan",
      [
        `The parties agree that the overdue sum of ${facts.total} is paid as follows:`,
        "",
        ...facts.instalments,
        "",
        "A change to a date is requested in writing three working days before. After the first payment the others follow this plan.",
        "",
        "Customer (seal and authorised signature): ____________  Date: ____________",
        "[company] (seal): ____________  Date: ____________",
      ],
      facts,
    ),
};

export const letters: typeof chinese = {
  templates,
  names: {
    letter1: "Payment reminder (letter 1)",
    letter2: "Overdue items (letter 2)",
    letter3: "Formal demand (letter 3)",
    statement: "Statement of account",
    confirmation: "Acknowledgement of balance",
    plan: "Payment plan",
  },
  line: (document, due, amount, late) =>
    `- ${[document, due, amount, late].filter((part) => part !== "").join(", ")}`,
  noDocument: "(no number)",
  dueOn: (date) => `due ${date}`,
  noDueDate: "no due date",
  late: (days) => `${days} days past due`,
  instalment: (number, date, amount) => `${number}. ${date}: ${amount}`,
  screen: {
    title: "Letters",
    choose: "Choose a letter to draft",
    draft: "Draft",
    text: "Text of the letter",
    textHint: "edit it; fill in what stands in brackets",
    nothing: "Nothing belongs into this letter.",
    needsApproval: "At this level the letter needs approval first; it is not drafted by itself.",
    approved: "Approved: draft it",
    checked: "Conduct check: nothing found.",
    copy: "Copy",
    write: "Write to a sheet",
    sent: "Record as sent",
    written: (sheet) => `Written to “${sheet}”`,
    placeholders: (count) => `${count} brackets left to fill in`,
    sheetName: (kind) => `Letter ${kind}`,
  },
};
