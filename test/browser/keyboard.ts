import type { Page } from "playwright-core";

/** The element that has the focus as a screen reader says it, e.g. `button "Continue"`; null when nothing has it. */
export const focused = async (page: Page): Promise<string | null> => {
  const element = page.locator("*:focus");
  if ((await element.count()) === 0) return null;
  // The snapshot's first line, as YAML: - button "Continue" [expanded], or quoted where the name holds a colon.
  const [line = ""] = (await element.ariaSnapshot()).split("\n");
  const yaml = line.replaceAll("''", "'");
  const [, role = yaml, name] = /^- '?(\w+)(?: "((?:[^"\\]|\\.)*)")?/u.exec(yaml) ?? [];
  // A summary has no role of its own to Chromium: its words stand after the colon.
  const [, words] = /^- text: (.*)/u.exec(yaml) ?? [];
  const said = name ?? words;
  return said === undefined ? role : `${role} "${said}"`;
};

/** Presses Tab until an element so said has the focus; an error names what was passed when none ever does. */
export const tabTo = async (page: Page, wanted: string | RegExp): Promise<void> => {
  const passed: string[] = [];
  while (passed.length < mostStops) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (typeof wanted === "string" ? at === wanted : wanted.test(at ?? "")) return;
    passed.push(at ?? "nothing");
  }
  throw new Error(`Tab never came to ${String(wanted)}; it came to ${[...new Set(passed)].join(", ")}`);
};

/** Every stop of the Tab key, in order, from the top of the page to its end. */
export const tabStops = async (page: Page): Promise<readonly string[]> => {
  const stops: string[] = [];
  while (stops.length < mostStops) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at === null) return stops;
    stops.push(at);
  }
  throw new Error(`Tab never leaves the page: ${stops.slice(-10).join(", ")}`);
};

const mostStops = 300;
