import { realLimits } from "../../../src/workbench/host/faults";
import { launchOptions } from "../../../src/workbench/shell/launch-options";

describe("the page's address", () => {
  test("that asks for nothing starts in the browser's language with a real Excel's limits", () => {
    expect(launchOptions("", "zh-TW")).toEqual({
      language: "zh-CN",
      theme: "light",
      paneWidth: 350,
      opensBook: true,
      faults: realLimits(),
    });
    expect(launchOptions("", "de-DE").language).toBe("en");
  });

  test("may switch language, theme, pane width and the first workbook", () => {
    expect(launchOptions("?lang=en&theme=high-contrast&pane=400&book=none", "zh-CN")).toMatchObject(
      {
        language: "en",
        theme: "high-contrast",
        paneWidth: 400,
        opensBook: false,
      },
    );
  });

  test("may switch faults on", () => {
    const query =
      "?latency=200&payloadLimit=1000&cellLimit=0&editing&sessionLost=1&protected=A&protected=应收";
    expect(launchOptions(query, "zh-CN").faults).toEqual({
      payloadLimitBytes: 1000,
      readLimitCells: 0,
      cellEditMode: true,
      latencyMs: 200,
      sessionLost: true,
      protectedSheets: ["A", "应收"],
      failBatch: undefined,
    });
  });

  test.each([
    ["?failBatch=1", { after: 0, code: "GeneralException" }],
    ["?failBatch=3&failCode=AccessDenied", { after: 2, code: "AccessDenied" }],
  ])("%s counts batches from one", (query, failBatch) => {
    expect(launchOptions(query, "zh-CN").faults.failBatch).toEqual(failBatch);
  });

  test.each([
    ["?lang=fr", { language: "zh-CN" }],
    ["?theme=pink", { theme: "light" }],
    ["?pane=90", { paneWidth: 320 }],
    ["?pane=9000", { paneWidth: 600 }],
    ["?pane=wide", { paneWidth: 350 }],
    ["?latency=-5", { faults: realLimits() }],
  ])("%s is nonsense and changes nothing else", (query, expected) => {
    expect(launchOptions(query, "zh-CN")).toMatchObject(expected);
  });
});
