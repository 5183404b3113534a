import { axeFindings, type AxeLook } from "./axe";
import { looks, type Look } from "./looks";
import type { Person } from "./person";

/** What axe finds on a screen with everything opened that opens; the page is left in light. */
export const findingsOn = async (
  { page }: Pick<Person, "page">,
  screen: string,
  seen: Partial<Record<Look, AxeLook>>,
): Promise<readonly string[]> => {
  await page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  const found: string[] = [];
  for (const look of Object.keys(seen) as Look[]) {
    await page.emulateMedia(looks[look]);
    found.push(...(await axeFindings(page, seen[look])).map((finding) => `${screen}, ${look}: ${finding}`));
  }
  await page.emulateMedia(looks.light);
  return found;
};
