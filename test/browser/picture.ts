import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";
import { allLooks, looks } from "./looks";

const folder = "docs/images/pane";

/** A long screen is shown down to here, in pixels of the page. */
const longest = 1400;

/**
 * Saves the page as it stands for review, in light, dark and forced high contrast unless told which, as docs/images/pane/<name>-<look>.png; only where
 * UPDATE_PICTURES is 1, as `npm run build:pictures` sets it. The page is left in light.
 */
export const keepPictures = async (page: Page, name: string, seen = allLooks): Promise<void> => {
  if (process.env["UPDATE_PICTURES"] !== "1") return;
  await mkdir(folder, { recursive: true });
  for (const look of seen) {
    await page.emulateMedia(looks[look]);
    const path = `${folder}/${name}-${look}.png`;
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    const clip = { x: 0, y: 0, width: 320, height: Math.min(height, longest) };
    await page.screenshot({ path, clip, fullPage: true, animations: "disabled", scale: "css" });
    process.stdout.write(`${path}\n`);
  }
  await page.emulateMedia(looks.light);
};
