import { agingReport } from "../../../src/application/aging-report";
import { customersOnTopic } from "../../../src/application/course/topic-customers";
import { defaultAgingSettings } from "../../../src/domain/aging/aging-settings";
import { courseTopicOf } from "../../../src/domain/course/built-in-map";
import { dateOf, ledgerOf } from "../../support/ledger-of";

/** Seen on 15 June 2026; the days past due of each customer's oldest open item stand behind it. */
const LEDGER = ledgerOf([
  { customer: "甲", due: "2026-06-10", open: 100 }, // 5
  { customer: "甲", due: "2026-07-01", open: 900 },
  { customer: "乙", due: "2026-03-01", open: 100 }, // 106
  { customer: "丙", due: "2025-06-01", open: 100 }, // 379
  { customer: "丁", due: "2026-07-30", open: 100 }, // not due for 45 days
  { customer: "戊", due: "2026-01-01", open: -50 }, // a credit has no age that counts
  { customer: "戊", due: "2026-06-14", open: 100 }, // 1
  { customer: "己", due: "2026-06-10", open: 100 },
  { customer: "己", currency: "USD", due: "2025-11-27", open: 100 }, // 200
  { customer: "庚", open: 100 }, // no due date
  { customer: "辛", due: "2026-01-01", open: -80 }, // credits only
  { customer: "壬", open: 100 }, // no due date, in two currencies
  { customer: "壬", currency: "USD", open: 100 },
]);

const on = (number: string) => {
  const topic = courseTopicOf(`c${number.replaceAll(".", "-")}`);
  if (topic === undefined) throw new Error(`no topic ${number}`);
  return customersOnTopic(agingReport(LEDGER, defaultAgingSettings(dateOf("2026-06-15"))), topic);
};

describe("what a topic of the course means for a ledger", () => {
  test.each([
    [
      "3.1.1",
      1,
      [1, 4],
      "丁 alone has nothing past due; 甲 has a document that is not due as well",
    ],
    ["3.1.2", 2, [0, 6, 7], "甲 and 戊; the younger document of 己 is at this stretch, 己 is not"],
    ["3.1.3", 1, [2], "乙 is at 106 days"],
    ["3.1.4", 2, [3, 8], "丙 and 己 are beyond half a year"],
    ["3.1.5", 0, [], "nobody is beyond three years"],
    ["3.4.1", 5, [0, 2, 3, 6, 7, 8], "甲 乙 丙 戊 己 are past due"],
    ["1.3.5.1", 0, [], "nobody is due on the day itself"],
    ["4.4.2.2", 2, [0, 6, 7], "甲 and 戊 are within fifteen days"],
    ["4.4.2.3", 0, [], "nobody is at sixteen to thirty days"],
  ])("topic %s is for %i customers and documents %j: %s", (number, customers, items) => {
    expect(on(number)).toEqual({ kind: "here", customers, items });
  });

  test("a customer counts once, in however many currencies it is advised on", () => {
    // Without a due date a promise is to be fixed (T12, T13): 庚 and 壬. Credits that cover the debt are T12's as well: 辛.
    const asked = agingReport(
      ledgerOf([
        { customer: "庚", open: 100 },
        { customer: "壬", open: 100 },
        { customer: "壬", currency: "USD", open: 100 },
        { customer: "辛", due: "2026-01-01", open: 50 },
        { customer: "辛", due: "2026-01-01", open: -80 },
      ]),
      defaultAgingSettings(dateOf("2026-06-15")),
    );
    const topic = courseTopicOf("c4-5-4");
    expect(topic?.ids).toEqual(["promise-capture"]);
    expect(topic && customersOnTopic(asked, topic)).toEqual({
      ...{ kind: "advised", customers: 3 },
      // All but the credit.
      items: [0, 1, 2, 3],
    });
  });
});
