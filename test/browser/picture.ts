import { mkdir } from "node:fs/promises";
import type { Page } from "playwright-core";

const folder = "docs/images/pane";

/** The ways in which a person may see the pane. */
const looks = {
  light: { colorScheme: "light", forcedColors: "none" },
  dark: { colorScheme: "dark", forcedColors: "none" },
  contrast: { colorScheme: "dark", forcedColors: "active" },
} as const;

/**
 * Saves the page as it stands for review, in light, dark and forced high contrast, as docs/images/pane/<name>-<look>.png; only where
 * UPDATE_PICTURES is 1, as `npm run build:pictures` sets it. The page is left in light.
 */
export const keepPictures = async (page: Page, name: string): Promise<void> => {
  if (process.env["UPDATE_PICTURES"] !== "1") return;
  await mkdir(folder, { recursive: true });
  for (const [look, media] of Object.entries(looks)) {
    await page.emulateMedia(media);
    const path = `${folder}/${name}-${look}.png`;
    await page.screenshot({ path, fullPage: true, animations: "disabled" });
    process.stdout.write(`${path}\n`);
  }
  await page.emulateMedia(looks.light);
};
