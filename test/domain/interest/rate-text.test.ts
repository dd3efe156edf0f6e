import { rateOfText } from "../../../src/domain/interest/rate-text";

describe("rates as contracts write them", () => {
  test.each([
    { text: "12%", means: { percent: 12, per: "year" } },
    { text: "年利率１２％", means: { percent: 12, per: "year" } },
    { text: "12% p.a.", means: { percent: 12, per: "year" } },
    { text: "日万分之五", means: { percent: 0.05, per: "day" } },
    { text: "按每日万分之五", means: { percent: 0.05, per: "day" } },
    { text: "万分之一点七五/日", means: { percent: 0.0175, per: "day" } },
    { text: "每天千分之三", means: { percent: 0.3, per: "day" } },
    { text: "0.05%/日", means: { percent: 0.05, per: "day" } },
    { text: "0.05% per day", means: { percent: 0.05, per: "day" } },
    { text: "5‱/day", means: { percent: 0.05, per: "day" } },
    { text: "月息1%", means: { percent: 1, per: "month" } },
    { text: "1.5%/month", means: { percent: 1.5, per: "month" } },
    { text: "百分之六", means: { percent: 6, per: "year" } },
  ])("$text", ({ text, means }) => {
    expect(rateOfText(text)).toEqual(means);
  });

  test.each(["", "面议", "LPR", "12", "%", "-5%", "万分之"])("%s is none", (text) => {
    expect(rateOfText(text)).toBeUndefined();
  });
});
