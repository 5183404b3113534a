import axe, { type AxeResults } from "axe-core";
import type { Page } from "playwright-core";

/** What axe finds wrong with a page as it stands, a line an element: the rule, how bad, what to do, and the element. */
export const axeFindings = async (page: Page): Promise<readonly string[]> => {
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: Axe }).axe.run(document));
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${impact ?? "minor"}): ${help}: ${target.join(" ")} ${html}`),
  );
};

interface Axe {
  readonly run: (document: Document) => Promise<AxeResults>;
}
