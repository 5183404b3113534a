import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Browser } from "playwright-core";
import { axeFindings } from "./axe";
import { launchChromium } from "./chromium";
import { openPane } from "./openPane";
import { servePane, type ServedPane } from "./servedPane";
import { until } from "./until";

const leaking: Readonly<Record<string, string>> = {
  "taskpane.html": '<!doctype html><script src="page.js"></script>',
  "page.js": `
    fetch("https://page.example/").catch(() => undefined);
    const worker = new Worker("worker.js");
    worker.onmessage = () => { document.title = "done"; };
    worker.postMessage("go");`,
  "worker.js": `
    onmessage = async () => {
      await fetch("https://worker.example/").catch(() => undefined);
      try { new WebSocket("wss://socket.example/"); } catch {}
      postMessage("done");
      throw new Error("thrown in a worker");
    };`,
};

let browser: Browser;
let served: ServedPane;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "backbench-leaking-"));
  await Promise.all(Object.entries(leaking).map(([name, text]) => writeFile(join(folder, name), text)));
  [browser, served] = await Promise.all([launchChromium(), servePane(folder)]);
});
afterAll(() => Promise.all([browser.close(), served.close(), rm(folder, { recursive: true })]));

describe("what the browser tests would notice", () => {
  it("is every request elsewhere, from a page, a worker or a web socket, and an error in a worker", async () => {
    const { page, traffic, close } = await openPane(browser, served.origin);
    await page.waitForFunction(() => document.title === "done");
    await until(() => traffic.elsewhere().length === 3 && traffic.complaints.length > 0);
    expect([...traffic.elsewhere()].sort()).toEqual([
      "https://page.example/",
      "https://worker.example/",
      "wss://socket.example/",
    ]);
    expect(traffic.complaints.join()).toContain("thrown in a worker");
    await close();
  });

  it("is what axe finds, named with the element", async () => {
    const { page, close } = await openPane(browser, served.origin);
    await page.waitForFunction(() => document.title === "done");
    expect(await axeFindings(page)).toContainEqual(
      expect.stringMatching(/^html-has-lang \(serious\): .*: html <html>/u),
    );
    await close();
  });
});
