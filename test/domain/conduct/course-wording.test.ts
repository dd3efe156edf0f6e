import { checkText } from "../../../src/domain/conduct/check-text";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import { LANGUAGES } from "../../../src/messages/messages";

describe("what the course tells people to say", () => {
  test.each(LANGUAGES)("passes the compliance guard in %s", (language) => {
    const { cards, worksheets } = courseMessagesIn(language);
    const lines = [
      ...Object.values(cards).flatMap(({ say, ask }) => [...say, ...ask]),
      ...["W03", "W04", "W17"].flatMap((id) =>
        Object.values(worksheets[id]?.columns ?? {}).flatMap(({ example }) => example ?? []),
      ),
    ];
    expect(lines.length).toBeGreaterThan(80);
    const blocked = lines.filter((line) => {
      const { level } = checkText(line, { kind: "draft" });
      return level === "block" || level === "rewrite";
    });
    expect(blocked).toEqual([]);
  });
});
