/**
 * `npm run bench:pane`: how long the built pane takes from the start of navigation to the first button that answers a click, in headless
 * Chromium on this machine, and what it loads until then. Prints, judges nothing.
 */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { median } from "d3-array";
import type { Browser } from "playwright-core";
import { buildPane } from "../test/browser/buildPane";
import { launchChromium } from "../test/browser/chromium";
import { openPane, type Opening } from "../test/browser/openPane";
import { servePane } from "../test/browser/servedPane";
import { Book } from "../test/excel-host/book/book";
import { ExcelHost } from "../test/excel-host/host";

const runs = 9;

/**
 * Clicks the first button as soon as it is there, and notes the time when anything answers: the page changes, or a click goes on to a file
 * picker (which is not opened). Text, for it runs in the page as it is.
 */
const clickFirstButton = `
  new MutationObserver((_changes, watch) => {
    const button = document.querySelector("button:not(:disabled)");
    if (!button) return;
    watch.disconnect();
    const answered = () => { window.interactiveAt ??= performance.now(); };
    addEventListener("click", (event) => {
      if (event.target === button) return;
      event.preventDefault();
      answered();
    }, true);
    new MutationObserver(answered).observe(document, { subtree: true, childList: true, attributes: true });
    button.click();
  }).observe(document, { subtree: true, childList: true });
`;

interface Run {
  readonly milliseconds: number;
  readonly requests: readonly string[];
}

const run = async (browser: Browser, origin: string, opening: Opening): Promise<Run> => {
  const { page, traffic, close } = await openPane(browser, origin, { ...opening, initScript: clickFirstButton });
  const found = await page.waitForFunction(() => (window as { interactiveAt?: number }).interactiveAt);
  const milliseconds = Number(await found.jsonValue());
  const requests = traffic.requests.filter((url) => url.startsWith(origin)).map((url) => new URL(url).pathname);
  await close();
  return { milliseconds, requests };
};

const kilobytes = (folder: string, path: string): number => gzipSync(readFileSync(join(folder, path))).length / 1024;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

const measure = async (folder: string): Promise<void> => {
  const [browser, served] = await Promise.all([launchChromium(), servePane(folder)]);
  const openings: Readonly<Record<string, Opening>> = {
    "in a browser tab": {},
    "in Excel": { excel: { host: new ExcelHost(new Book()) } },
  };
  for (const [where, opening] of Object.entries(openings)) {
    const all: Run[] = [];
    while (all.length < runs) all.push(await run(browser, served.origin, opening));
    const times = all.map(({ milliseconds }) => milliseconds);
    say(
      `Interactive ${where}: ${Math.round(median(times) ?? NaN)} ms, median of ${runs} (${Math.round(Math.min(...times))} to ${Math.round(Math.max(...times))})`,
    );
    const paths = [...new Set(all.flatMap(({ requests }) => requests))].filter((path) => !path.endsWith(".png"));
    const sizes = paths.map((path) => kilobytes(folder, path));
    say(`  loaded until then: ${sizes.reduce((sum, size) => sum + size, 0).toFixed(1)} KB gzipped`);
    paths.forEach((path, at) => say(`    ${(sizes[at] ?? NaN).toFixed(1).padStart(7)} KB  ${path}`));
  }
  await Promise.all([browser.close(), served.close()]);
};

const main = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), "backbench-bench-"));
  try {
    await buildPane(folder);
    await measure(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
};

void main();
