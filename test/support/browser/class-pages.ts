// A class as a test plays it: the trainer's workbench and those of the groups, by what stands on their screens.
import type { Frame, Locator } from "playwright-core";
import { fieldMarkOf } from "../../../src/application/kept/kept-fields";
import { worksheetKey } from "../../../src/application/course/course-worksheets";
import { sheetMarkOf } from "../../../src/application/sheet-plan";
import {
  assessmentItems,
  OPTION_LETTERS,
  type TestNumber,
} from "../../../src/domain/class/assessment";
import { RATING_ITEMS } from "../../../src/domain/class/self-rating";
import { classMessagesIn, type ClassMessages } from "../../../src/messages/class-messages";
import { courseMessagesIn } from "../../../src/messages/course-messages";
import type { Language } from "../../../src/messages/messages";
import type { WorkbenchPage } from "./workbench-page";

type Part = keyof ClassMessages["partNames"];

/** The class screen of one workbench, in its language. */
export class ClassPage {
  readonly workbench: WorkbenchPage;
  pane: Frame;
  readonly language: Language;
  readonly words: ClassMessages;

  constructor(workbench: WorkbenchPage, pane: Frame, language: Language) {
    this.workbench = workbench;
    this.pane = pane;
    this.language = language;
    this.words = classMessagesIn(language);
  }

  static async open(workbench: WorkbenchPage, language: Language): Promise<ClassPage> {
    const page = new ClassPage(workbench, await workbench.pane(), language);
    await workbench.openScreen(page.words.title);
    return page;
  }

  /** After the workbook has been opened anew. */
  async reopen(): Promise<void> {
    this.pane = await this.workbench.pane();
    await this.workbench.openScreen(this.words.title);
  }

  button(name: string): Locator {
    return this.pane.getByRole("button", { name, exact: true });
  }

  async show(part: Part): Promise<void> {
    await this.button(this.words.partNames[part]).click();
  }

  /** The class's news has been told, and is put away. */
  async told(text: string): Promise<void> {
    await this.pane.getByText(text).first().waitFor();
    await this.button(this.words.dismiss).click();
    await this.button(this.words.dismiss).waitFor({ state: "detached" });
  }

  /** Begins a class and returns its code. */
  async begin(groups: number): Promise<string> {
    const { begin, news } = this.words;
    await this.pane.getByLabel(begin.groups).fill(String(groups));
    await this.button(begin.start).click();
    const code = this.pane.getByText(/\b6[2-9A-HJKMNP-Z]{4}\b/).first();
    const found = /\b6[2-9A-HJKMNP-Z]{4}\b/.exec((await code.textContent()) ?? "")?.[0] ?? "";
    await this.told(news.started(found));
    return found;
  }

  async join(code: string, group: number): Promise<void> {
    const { begin, news } = this.words;
    await this.pane.getByLabel(begin.code).fill(code);
    await this.pane.getByLabel(begin.number).fill(String(group));
    await this.button(begin.join).click();
    await this.told(news.joined(code, group));
  }

  /** Name, slogan and members; the roles come in their order. */
  async introduce(name: string, slogan: string, members: readonly string[]): Promise<void> {
    const { group, news } = this.words;
    await this.pane.getByLabel(group.name).fill(name);
    await this.pane.getByLabel(group.slogan).fill(slogan);
    await this.button(group.save).click();
    await this.told(news.saved);
    for (const member of members) {
      await this.pane.getByRole("textbox", { name: group.memberName, exact: true }).fill(member);
      await this.button(group.add).click();
      await this.pane.getByLabel(group.roleOf(member)).waitFor();
    }
    await this.pane.getByText(group.ready).waitFor();
    await this.told(news.saved);
  }

  /** The answer of a pair, of the group, or the line for the handbook. */
  async answer(kind: "pair" | "group" | "line", text: string): Promise<void> {
    const { answer, news } = this.words;
    const section = this.pane.getByRole("region", { name: answer[kind], exact: true });
    await section.getByRole("textbox").fill(text);
    await section.getByRole("button", { name: answer.save }).click();
    await this.told(news.saved);
  }

  /** Goes through an assessment and gets so many items right; the rest it leaves out. */
  async take(code: string, test: TestNumber, rightCount: number): Promise<void> {
    const words = this.words.test;
    await this.pane.getByLabel(words.which).selectOption(String(test));
    const items = assessmentItems(code, test).slice(0, rightCount);
    for (const [at, { right }] of items.entries()) {
      if (at > 0) await this.button(words.next).click();
      const letter = OPTION_LETTERS[right] ?? "";
      await this.pane.getByRole("radio", { name: new RegExp(`^${letter} `) }).check();
    }
    await this.button(words.handIn).click();
    await this.told(this.words.news.saved);
  }

  /** Rates all twenty items of a learner alike. */
  async rate(name: string, time: "before" | "after", rating: number): Promise<void> {
    const { rating: words, tables, news } = this.words;
    await this.pane.getByLabel(words.who, { exact: true }).selectOption(name);
    await this.pane
      .getByLabel(words.when, { exact: true })
      .selectOption({ label: tables.classmembers.headers[time] });
    for (const item of RATING_ITEMS)
      await this.pane
        .getByRole("radiogroup", { name: words.items[item], exact: true })
        .getByRole("radio", { name: String(rating) })
        .check();
    await this.button(words.save).click();
    await this.told(news.saved);
  }

  /** Makes a worksheet, fills its first row and its first action, and checks it. */
  async fillWorksheet(
    id: string,
    row: readonly (string | number)[],
    action: Readonly<Record<"firstAction" | "firstActionOn" | "firstActionBy", string | number>>,
  ): Promise<void> {
    const { words, worksheets } = courseMessagesIn(this.language);
    const title = `${id} ${worksheets[id]?.title ?? ""}`;
    await this.workbench.openScreen(words.title);
    await this.button(words.worksheetsTab).click();
    await this.pane.getByText(title, { exact: true }).click();
    await this.button(words.insert(title)).click();
    await this.pane.getByText(words.inserted(title)).waitFor();
    const fields = Object.entries(action).map(([field, value]) => ({
      name: fieldMarkOf(sheetMarkOf(worksheetKey(id)), field),
      value,
    }));
    await this.workbench.excelRun(
      async (context, given) => {
        const body = context.workbook.tables.getItem(given.table).getDataBodyRange();
        body.getCell(0, 0).getResizedRange(0, given.row.length - 1).values = [[...given.row]];
        for (const { name, value } of given.fields)
          context.workbook.names.getItem(name).getRange().values = [[value]];
        await context.sync();
      },
      { table: `Huikuan_${id}`, row, fields },
    );
    await this.button(words.checkAll).click();
    await this.pane.getByText(words.checked(1, 1)).waitFor();
    await this.workbench.openScreen(this.words.title);
  }
}
