import axe, { type AxeResults, type RunOptions } from "axe-core";
import type { Page } from "playwright-core";

/** Everything, or only what depends on the colours in which a page is shown. */
export type AxeLook = "everything" | "colours";

/** What axe finds wrong with a page as it stands, a line an element: the rule, how bad, what to do, and the element. */
export const axeFindings = async (page: Page, look: AxeLook = "everything"): Promise<readonly string[]> => {
  if (!(await page.evaluate(() => "axe" in window))) await page.evaluate(axe.source);
  await page.evaluate(settled);
  const options: RunOptions = {
    resultTypes: ["violations"],
    ...(look === "colours" && { runOnly: ["color-contrast", "link-in-text-block"] }),
  };
  const { violations } = await page.evaluate(
    (asked) => (window as unknown as { axe: Axe }).axe.run(document, asked),
    options,
  );
  return violations.flatMap(({ id, impact, help, nodes }) =>
    nodes.map(({ target, html }) => `${id} (${impact ?? "minor"}): ${help}: ${target.join(" ")} ${html}`),
  );
};

/** Colours that are on their way to others are not what a person sees: lets the page take in how it is looked at, and ends its transitions. */
const settled = async (): Promise<void> => {
  await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
  for (const animation of document.getAnimations()) if (animation instanceof CSSTransition) animation.finish();
};

interface Axe {
  readonly run: (document: Document, options: RunOptions) => Promise<AxeResults>;
}
