import { encode } from "iconv-lite";
import { readWorkbookFile } from "../../src/files/read-workbook-file";

const bytesOf = (text: string, encoding = "utf8"): Uint8Array =>
  new Uint8Array(encode(text, encoding));

async function rowsOf(text: string, encoding = "utf8", name = "账.csv") {
  const book = await readWorkbookFile(bytesOf(text, encoding), name);
  return { rows: book.sheets[0]?.rows, reading: book.text, sheet: book.sheets[0] };
}

describe("the encoding of a text", () => {
  const ledger = "客户名称,到期日,未收金额\n上海华东机械有限公司,2026-03-05,12000.50\n";
  const traditional = "客戶名稱,到期日,未收金額\n台北機械股份有限公司,2026-03-05,12000.50\n";
  test.each([
    { text: ledger, written: "utf8", read: "utf-8", because: "today's default" },
    {
      text: `\ufeff${ledger}`,
      written: "utf8",
      read: "utf-8",
      because: "Excel's CSV UTF-8 starts with a mark",
    },
    {
      text: `\ufeff${ledger}`,
      written: "utf16le",
      read: "utf-16le",
      because: "Excel's Unicode text",
    },
    {
      text: "a,b\nc,d\n客,户\n",
      written: "utf16le",
      read: "utf-16le",
      because: "no mark, but every second byte is zero",
    },
    {
      text: `\ufeff${ledger}`,
      written: "utf16be",
      read: "utf-16be",
      because: "from older Unix systems",
    },
    { text: ledger, written: "gb18030", read: "gb18030", because: "Chinese Excel's plain CSV" },
    {
      text: "客户,金额\nABC,1\n",
      written: "gb18030",
      read: "gb18030",
      because: "four characters have to do",
    },
    {
      text: "Customer,Amount,Note\nABC Ltd,100,已付\n",
      written: "gb18030",
      read: "gb18030",
      because: "two characters have to do",
    },
    {
      text: "客户,金额\n珺玥镕,1\n",
      written: "gb18030",
      read: "gb18030",
      because: "names have rare characters",
    },
    {
      text: traditional,
      written: "big5",
      read: "big5",
      because: "exports from Taiwan and Hong Kong",
    },
    { text: "客戶,金額\nABC,1\n", written: "big5", read: "big5", because: "a short one" },
    {
      text: "Kunde;Fälligkeit;Betrag\nMüller GmbH;01.02.2026;1.234,50\n",
      written: "win1252",
      read: "windows-1252",
      because: "Western Excel",
    },
    {
      text: "Customer,Amount\nJosé,5\nSmith,6\n",
      written: "win1252",
      read: "windows-1252",
      because: "one accent in a file",
    },
    {
      text: "顧客名,期日,残高\n株式会社サンプル,2026-03-05,1200\n",
      written: "shift_jis",
      read: "shift_jis",
      because: "Japanese Excel",
    },
    {
      text: "고객명,만기일,잔액\n주식회사 한국,2026-03-05,1200\n",
      written: "euc-kr",
      read: "euc-kr",
      because: "Korean Excel",
    },
  ])("$written is found: $because", async ({ text, written, read }) => {
    const { rows, reading } = await rowsOf(text, written);
    expect(reading?.encoding).toBe(read);
    const lines = text
      .replace(/^\ufeff/, "")
      .trimEnd()
      .split("\n");
    expect(rows).toEqual(
      lines
        .map((line) => line.split(/[,;]/))
        .map((row, at) =>
          written === "win1252" && lines[at]?.includes(";") ? lines[at]?.split(";") : row,
        ),
    );
  });
});

describe("the delimiter of a text", () => {
  test.each([
    { text: "a,b,c\n1,2,3\n", delimiter: ",", because: "commas" },
    {
      text: "a;b;c\n1,5;2,5;3,5\n4,5;1,0;7,25\n",
      delimiter: ";",
      because: "commas are decimals here",
    },
    { text: "a\tb\n1,000.00\t2,000.00\n", delimiter: "\t", because: "commas group thousands here" },
    { text: "a|b|c\n1|2|3\n", delimiter: "|", because: "bars" },
    { text: 'a,b\n"x;y;z",2\n"x;y;z",2\n', delimiter: ",", because: "quoted semicolons are text" },
    { text: "sep=;\na;b\n1;2\n", delimiter: ";", because: "the file says so itself" },
    { text: "客户\n甲\n乙\n", delimiter: ",", because: "one column has none" },
  ])("$delimiter: $because", async ({ text, delimiter }) => {
    const { reading, rows } = await rowsOf(text);
    expect(reading?.delimiter).toBe(delimiter);
    expect(new Set(rows?.map((row) => row.length)).size).toBe(1);
  });
});

describe("the fields of a text", () => {
  test("stay as written: nothing is taken for a number, a date or a formula", async () => {
    const { rows } = await rowsOf(
      "编号,日期,金额\n00123,03/04/2026,=1+1\n110101199003071234, 5 ,-1e5\n",
    );
    expect(rows?.slice(1)).toEqual([
      ["00123", "03/04/2026", "=1+1"],
      ["110101199003071234", " 5 ", "-1e5"],
    ]);
  });

  test("may hold delimiters, quotes and line ends", async () => {
    const { rows } = await rowsOf('a,b\n"甲,乙","第一行\r\n第二行 ""引"""\n');
    expect(rows?.[1]).toEqual(["甲,乙", '第一行\n第二行 "引"']);
  });

  test("of rows with different line ends are kept apart", async () => {
    const { rows } = await rowsOf("a,b\r\n1,2\n3,4\r5,6\r\n");
    expect(rows).toEqual([
      ["a", "b"],
      ["1", "2"],
      ["3", "4"],
      ["5", "6"],
    ]);
  });

  test("keep the sheet's row numbers: blank lines inside count, those at the end do not", async () => {
    const { rows, sheet } = await rowsOf("应收账款\n\n客户,金额\n甲,1\n,\n\n");
    expect(rows).toHaveLength(4);
    expect(rows?.[1]).toEqual([""]);
    expect(sheet?.used).toEqual({ row: 0, column: 0, rowCount: 4, columnCount: 2 });
  });

  test("after a quotation mark that nobody closes are read without quotes, and it is said", async () => {
    const { rows, reading } = await rowsOf('item,amount\n"2 inch pipe,5\nother,6\n');
    expect(reading?.areQuotesIgnored).toBe(true);
    expect(rows).toEqual([
      ["item", "amount"],
      ['"2 inch pipe', "5"],
      ["other", "6"],
    ]);
  });

  test("of 50,000 rows come back one by one", async () => {
    const lines = Array.from(
      { length: 50_000 },
      (_, row) => `INV${row},"上海, 第${row % 7}公司",${row}.5`,
    );
    const { rows } = await rowsOf(lines.join("\n"));
    expect(rows).toHaveLength(50_000);
    expect(rows?.every((row, at) => row[0] === `INV${at}` && row[2] === `${at}.5`)).toBe(true);
  });
});

test("the sheet is named after the file, as Excel names it", async () => {
  const book = await readWorkbookFile(bytesOf("a,b\n1,2"), "C:\\账\\应收[2026]:明细/三月.csv");
  expect(book.activeSheet).toBe("三月");
});
