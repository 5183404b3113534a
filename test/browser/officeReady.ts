import type { Page } from "playwright-core";

/** What `Office.onReady` says in a page, once Microsoft's client is there; null for the host in a browser tab, whatever its types say. */
export const officeReady = async (page: Page): ReturnType<typeof Office.onReady> => {
  await page.waitForFunction(() => "Office" in window);
  return page.evaluate(() => Office.onReady());
};
