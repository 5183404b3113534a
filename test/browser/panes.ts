import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { openPane, type OpenedPane, type Opening } from "./openPane";
import { servePane, type ServedPane } from "./servedPane";

/**
 * For the head of a browser suite: one Chromium and one web server for the whole file; the answer opens a pane, which is closed
 * after its test. It is the built pane, or where the ground itself is tested these pages, by file name.
 */
export const panes = (pages?: Readonly<Record<string, string>>): ((opening?: Opening) => Promise<OpenedPane>) => {
  let browser: Browser;
  let served: ServedPane;
  let folder: string;
  const opened: OpenedPane[] = [];

  beforeAll(async () => {
    folder = pages ? await written(pages) : builtPane();
    [browser, served] = await Promise.all([launchChromium(), servePane(folder)]);
  });
  afterEach(() => Promise.all(opened.splice(0).map((pane) => pane.close())));
  afterAll(async () => {
    await Promise.all([browser.close(), served.close()]);
    if (pages) await rm(folder, { recursive: true });
  });

  return async (opening) => {
    const pane = await openPane(browser, served.origin, opening);
    opened.push(pane);
    return pane;
  };
};

const builtPane = (): string => {
  const folder = process.env["BACKBENCH_BUILT_PANE"];
  if (folder === undefined) throw new Error("test/browser/buildOnce.ts did not run before this suite");
  return folder;
};

const written = async (pages: Readonly<Record<string, string>>): Promise<string> => {
  const folder = await mkdtemp(join(tmpdir(), "backbench-pages-"));
  await Promise.all(Object.entries(pages).map(([name, text]) => writeFile(join(folder, name), text)));
  return folder;
};
