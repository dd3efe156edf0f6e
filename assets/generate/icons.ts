// Draws the icons of the add-in in every size Office asks for: npm run icons
// The drawings are assets/icons/*.svg; the PNGs beside them are kept, because a build should need no browser.
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { chromium, type Page } from "playwright-core";

const SIZES = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const ICONS = join(__dirname, "../icons");

async function draw(page: Page, svg: string, size: number): Promise<Buffer> {
  await page.setViewportSize({ width: size, height: size });
  const address = `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;
  await page.setContent(
    `<body style="margin:0"><img src="${address}" width="${size}" height="${size}" style="display:block"></body>`,
  );
  await page.locator("img").evaluate((image: HTMLImageElement) => image.decode());
  return page.screenshot({ omitBackground: true });
}

async function drawAll(): Promise<void> {
  const executablePath = process.env["CHROMIUM"] ?? "/usr/bin/chromium";
  const browser = await chromium.launch({
    executablePath,
    args: ["--no-sandbox", "--disable-gpu"],
  });
  const page = await browser.newPage();
  for (const file of readdirSync(ICONS).filter((name) => name.endsWith(".svg"))) {
    const svg = readFileSync(join(ICONS, file), "utf8");
    for (const size of SIZES) {
      const png = await draw(page, svg, size);
      writeFileSync(join(ICONS, `${basename(file, ".svg")}-${size}.png`), png);
    }
  }
  await browser.close();
}

void drawAll();
