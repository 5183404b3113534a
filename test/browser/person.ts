import type { Locator, Page } from "playwright-core";
import { stuckWords } from "../../src/text/pane/stuck";
import type { OpenedPane } from "./openPane";

/** Somebody with a mouse at an open pane. */
export interface Person {
  readonly page: Page;
  readonly click: (what: Locator) => Promise<void>;
  /** Clicks the button of that name. */
  readonly press: (name: string) => Promise<void>;
  /** Waits for the screen under that heading; an error tells what the pane says when it cannot go on instead. */
  readonly comesTo: (heading: string) => Promise<void>;
  /** How often they have clicked so far. */
  readonly clicks: () => number;
}

export const personAt = ({ page }: Pick<OpenedPane, "page">): Person => {
  let clicks = 0;
  const click = async (what: Locator): Promise<void> => {
    clicks += 1;
    await what.click();
  };
  return {
    page,
    click,
    press: (name) => click(page.getByRole("button", { name, exact: true })),
    comesTo: (heading) => comesTo(page, heading),
    clicks: () => clicks,
  };
};

const comesTo = async (page: Page, heading: string): Promise<void> => {
  const stuck = page.getByRole("heading", { level: 1, name: stuckWords.title });
  const wanted = page.getByRole("heading", { level: 1, name: heading, exact: true });
  await wanted.or(stuck).waitFor();
  if (heading !== stuckWords.title && (await stuck.isVisible()))
    throw new Error(`Not ${heading}, but: ${await page.getByRole("main").innerText()}`);
};
