import type { Browser } from "playwright-core";
import { launchChromium } from "./chromium";
import { openPane, type OpenedPane, type Opening } from "./openPane";
import { servePane, type ServedPane } from "./servedPane";

/**
 * For the head of a browser suite: one Chromium and one web server for the whole file; the answer opens a pane, which is closed
 * after its test.
 */
export const panes = (): ((opening?: Opening) => Promise<OpenedPane>) => {
  let browser: Browser;
  let served: ServedPane;
  const opened: OpenedPane[] = [];

  beforeAll(async () => {
    const folder = process.env["BACKBENCH_BUILT_PANE"];
    if (folder === undefined) throw new Error("test/browser/buildOnce.ts did not run before this suite");
    [browser, served] = await Promise.all([launchChromium(), servePane(folder)]);
  });
  afterEach(() => Promise.all(opened.splice(0).map((pane) => pane.close())));
  afterAll(() => Promise.all([browser.close(), served.close()]));

  return async (opening) => {
    const pane = await openPane(browser, served.origin, opening);
    opened.push(pane);
    return pane;
  };
};
