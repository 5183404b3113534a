import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { BrowserContext } from "playwright-core";

/** Where Microsoft serves its client, and what the built pane loads it from. */
export const officeClientOrigin = "https://appsforoffice.microsoft.com";

/** How Microsoft's address answers: with its client, not at all because there is no network, or never (a firewall that drops). */
export type OfficeClient = "served" | "unreachable" | "silent";

/** Answers the address of Microsoft's client from the unmodified npm package, never from the network. */
export const answerOfficeClient = async (context: BrowserContext, client: OfficeClient): Promise<void> => {
  await context.route(`${officeClientOrigin}/**`, async (route) => {
    if (client === "silent") return;
    if (client === "unreachable") return route.abort("internetdisconnected");
    const path = new URL(route.request().url()).pathname.replace(/^\/lib\/1\/hosted\//u, "");
    const file = await readFile(join("node_modules/@microsoft/office-js/dist", path)).catch(() => null);
    return file === null
      ? route.fulfill({ status: 404 })
      : route.fulfill({ contentType: "text/javascript", body: file });
  });
};
