import type { Page } from "playwright-core";
import { focused } from "./keyboard";

/** Room round an element for what shows that it has the focus. */
const room = 6;

/**
 * Goes with the Tab key from where the focus is to the page's end. Returns how many elements had the focus on the way, and those on which
 * nobody could see it: where the picture is the same with and without it.
 */
export const unseenStops = async (
  page: Page,
): Promise<{ readonly stops: number; readonly unseen: readonly string[] }> => {
  const unseen: string[] = [];
  for (let stops = 0; ; stops += 1) {
    await page.keyboard.press("Tab");
    const at = await focused(page);
    if (at === null) return { stops, unseen };
    const box = await page.locator("*:focus").boundingBox();
    if (!box) throw new Error(`${at} has the focus and no place on the page`);
    const clip = {
      x: Math.max(0, box.x - room),
      y: Math.max(0, box.y - room),
      width: box.width + 2 * room,
      height: box.height + 2 * room,
    };
    const look = (): Promise<Buffer> => page.screenshot({ clip, animations: "disabled", scale: "css" });
    const seen = await look();
    // The Tab key still goes on from here.
    await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
    if (seen.equals(await look())) unseen.push(at);
  }
};
