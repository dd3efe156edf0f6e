import { REPORT_PARTS } from "../../src/application/reports/report-parts";
import { report as english } from "../../src/messages/en/report";
import { report as chinese } from "../../src/messages/zh-CN/report";
import { dateOf } from "../support/ledger-of";
import { DEFAULT_PROVISION_CHOICES } from "../../src/application/provision-report";
import { BadArgument } from "../../src/headless/bad-argument";
import { languageAskedFor, reportArguments } from "../../src/headless/report-arguments";

const FULL = ["book.xlsx", "--as-of", "2026-06-30"];

describe("the words after npm run report", () => {
  test("name a file and a day", () => {
    expect(reportArguments(FULL)).toEqual({
      ...{ file: "book.xlsx", aging: { asOfDate: dateOf("2026-06-30") }, isJson: false },
      newerInputs: [],
      choices: {
        ...{ answers: {}, roles: {}, enteredTotals: [] },
        ...{ includesHiddenRows: true, agesByDocumentDate: false },
      },
      by: [],
      metrics: { sales: [], periodMonths: 3 },
      pack: { parts: REPORT_PARTS, company: "" },
      ...{ provision: DEFAULT_PROVISION_CHOICES, keepsSnapshot: false, listsDocuments: false },
    });
  });

  test("steer the reading", () => {
    const steered = [...FULL, "--sheet", "应收", "--json", "--out", "out.xlsx"];
    const answers = ["--answer", "date-order:到期日=day-first", "--answer", "which-ledger=A1:C9"];
    expect(
      reportArguments([...steered, ...answers, "--role", "dueDate=最迟付款日=终"]),
    ).toMatchObject({
      ...{ sheet: "应收", isJson: true, out: "out.xlsx" },
      choices: {
        answers: { "date-order:到期日": "day-first", "which-ledger": "A1:C9" },
        roles: { dueDate: "最迟付款日=终" },
      },
    });
  });

  test("steer the aging", () => {
    const steered = ["--basis", "document", "--scheme", "30,60", "--age-as-of", "2026-07-31"];
    const late = ["--grace", "5", "--due-today", "past-due"];
    expect(reportArguments([...FULL, ...steered, ...late])?.aging).toMatchObject({
      ...{ asOfDate: dateOf("2026-06-30"), ageAsOfDate: dateOf("2026-07-31") },
      ...{ basis: "document", scheme: { id: "own:30,60" }, graceDays: 5, isDueTodayPastDue: true },
    });
    expect(reportArguments([...FULL, "--scheme", "audit-years"])?.aging.scheme?.id).toBe(
      "audit-years",
    );
  });

  test("give balances to compare with, and say how to count", () => {
    const totals = ["--control", "人民币=1,234.56", "--control", "usd=-5"];
    const counting = ["--credits", "oldest-first", "--skip-hidden", "--age-by-document-date"];
    expect(reportArguments([...FULL, ...totals, ...counting])).toMatchObject({
      aging: { credits: "oldest-first" },
      choices: {
        enteredTotals: [
          { currency: "CNY", amount: "1,234.56" },
          { currency: "USD", amount: "-5" },
        ],
        ...{ includesHiddenRows: false, agesByDocumentDate: true },
      },
    });
    expect(reportArguments([...FULL, "--control", "99"])?.choices.enteredTotals).toEqual([
      { currency: "", amount: "99" },
    ]);
  });

  test("give sales and balances for the metrics", () => {
    const sales = ["--sales", "2026-05=120,000", "--sales", "美元:2026-06=5"];
    const more = ["--period", "6", "--opening", "USD=7", "--opening", "900"];
    expect(reportArguments([...FULL, ...sales, ...more])?.metrics).toEqual({
      sales: [
        { currency: "", month: dateOf("2026-05-01"), amount: 120_000 },
        { currency: "USD", month: dateOf("2026-06-01"), amount: 5 },
      ],
      periodMonths: 6,
      opening: [
        { currency: "USD", amount: 7 },
        { currency: "", amount: 900 },
      ],
    });
  });

  test("say how the allowance is made", () => {
    const rates = ["--rates", "roll-rates", "--loss-rate", "31-60=8", "--loss-rate", "over-90=50%"];
    const more = ["--provision", "aging-rates", "--forward", "1.1", "--share", "0.5%"];
    const booked = ["--booked", "人民币=50,000", "--snapshot", "--out", "out.xlsx"];
    expect(reportArguments([...FULL, ...rates, ...more, ...booked])).toMatchObject({
      keepsSnapshot: true,
      provision: {
        ...{ method: "aging-rates", rateSource: "roll-rates", forwardLookingFactor: 1.1 },
        enteredRates: { "31-60": 8, "over-90": 50, all: 0.5 },
        booked: [{ currency: "CNY", amount: 50_000 }],
      },
    });
  });

  test("break the aging down", () => {
    const by = ["--by", "region", "--by", "salesperson, stage"];
    expect(reportArguments([...FULL, ...by])?.by).toEqual([["region"], ["salesperson", "stage"]]);
  });

  test("can ask for help alone", () => {
    expect(reportArguments(["--help"])).toBeUndefined();
  });

  test.each([
    ["zh-CN", chinese.terminal.usage],
    ["en", english.terminal.usage],
  ])("are all in the help: the parts of the pack, in %s", (_, { help, problem }) => {
    const listed = REPORT_PARTS.filter((part) => help("").includes(part));
    expect(listed).toEqual(REPORT_PARTS);
    expect(REPORT_PARTS.filter((part) => problem.part("x").includes(part))).toEqual(REPORT_PARTS);
  });

  test.each([
    { args: [], problem: "file-missing", about: "" },
    { args: ["a.xlsx"], problem: "as-of-missing", about: "" },
    { args: ["a.xlsx", "b.xlsx", "--as-of", "2026-06-30"], problem: "too-many", about: "b.xlsx" },
    { args: ["a.xlsx", "--as-of", "2026-02-30"], problem: "as-of", about: "2026-02-30" },
    { args: ["a.xlsx", "--as-of", "30/06/2026"], problem: "as-of", about: "30/06/2026" },
    { args: [...FULL, "--lang", "fr"], problem: "lang", about: "fr" },
    { args: [...FULL, "--out", "out.csv"], problem: "out", about: "out.csv" },
    { args: [...FULL, "--answer", "colour=red"], problem: "answer", about: "colour=red" },
    { args: [...FULL, "--answer", "date-order"], problem: "answer", about: "date-order" },
    {
      args: [...FULL, "--answer", "date-order=backwards"],
      problem: "answer",
      about: "date-order=backwards",
    },
    { args: [...FULL, "--control", "CNY=much"], problem: "control", about: "CNY=much" },
    { args: [...FULL, "--credits", "hide"], problem: "credits", about: "hide" },
    { args: [...FULL, "--role", "owner=Name"], problem: "role", about: "owner=Name" },
    { args: [...FULL, "--role", "dueDate="], problem: "role", about: "dueDate=" },
    { args: [...FULL, "--basis", "posting"], problem: "basis", about: "posting" },
    { args: [...FULL, "--scheme", "weekly"], problem: "scheme", about: "weekly" },
    { args: [...FULL, "--scheme", "30,20"], problem: "edges-not-rising", about: "20" },
    { args: [...FULL, "--scheme", "30,6o"], problem: "edges-no-number", about: "6o" },
    { args: [...FULL, "--age-as-of", "July"], problem: "age-as-of", about: "July" },
    { args: [...FULL, "--grace", "soon"], problem: "grace", about: "soon" },
    { args: [...FULL, "--sales", "May=5"], problem: "sales", about: "May=5" },
    { args: [...FULL, "--sales", "2026-13=5"], problem: "sales", about: "2026-13=5" },
    { args: [...FULL, "--period", "0"], problem: "period", about: "0" },
    { args: [...FULL, "--opening", "USD=lots"], problem: "opening", about: "USD=lots" },
    { args: [...FULL, "--provision", "ecl"], problem: "provision", about: "ecl" },
    { args: [...FULL, "--rates", "mine"], problem: "rates", about: "mine" },
    { args: [...FULL, "--loss-rate", "1-30"], problem: "loss-rate", about: "1-30" },
    { args: [...FULL, "--loss-rate", "1-30=101"], problem: "loss-rate", about: "1-30=101" },
    { args: [...FULL, "--share", "half"], problem: "share", about: "half" },
    { args: [...FULL, "--forward", "99"], problem: "forward", about: "99" },
    { args: [...FULL, "--booked", "USD=x"], problem: "booked", about: "USD=x" },
    { args: [...FULL, "--individual", "=5"], problem: "individual", about: "=5" },
    { args: [...FULL, "--snapshot"], problem: "snapshot", about: "" },
    { args: [...FULL, "--by", "colour"], problem: "by", about: "colour" },
    { args: [...FULL, "--by", "region,region"], problem: "by", about: "region,region" },
    { args: [...FULL, "--by", "region,stage,tier"], problem: "by", about: "region,stage,tier" },
    { args: [...FULL, "--due-today", "late"], problem: "due-today", about: "late" },
    {
      args: [...FULL, "--basis", "document", "--scheme", "signed"],
      ...{ problem: "scheme-basis", about: "signed" },
    },
  ])("$args are wrong: $problem", ({ args, problem, about }) => {
    expect(() => reportArguments(args)).toThrow(
      new BadArgument(problem as BadArgument["problem"], about),
    );
  });

  test("that nobody knows are named", () => {
    expect(() => reportArguments([...FULL, "--frob"])).toThrow(
      expect.objectContaining({ problem: "unknown" }),
    );
  });

  test("say their language even when they are wrong otherwise", () => {
    expect(languageAskedFor(["--frob", "--lang", "en"])).toBe("en");
    expect(languageAskedFor(["--lang", "fr"])).toBe("zh-CN");
    expect(languageAskedFor([])).toBe("zh-CN");
  });
});
