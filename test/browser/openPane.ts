import type { Browser, BrowserContextOptions, Page } from "playwright-core";
import type { ExcelHost } from "../excel-host/host";
import { bootOffice, type OfficeAround } from "./officeBoot";
import { answerOfficeClient, type OfficeClient } from "./officeClient";
import type { Surroundings } from "./page/excelForWindows";
import { watchTraffic, type Traffic } from "./traffic";

/** Where and how a pane is opened. */
export interface Opening {
  /** The page; the pane's own when absent. */
  readonly file?: string;
  readonly client?: OfficeClient;
  /** Excel round the page; without it the page is an ordinary browser tab. */
  readonly excel?: { readonly host: ExcelHost; readonly theme?: Surroundings["theme"] };
  /** After the page's name, e.g. `?_host_Info=…`. */
  readonly query?: string;
  readonly context?: BrowserContextOptions;
  /** Runs in the page before any script of its own. */
  readonly initScript?: string;
}

/** A pane in a browser window of its own, with storage of its own. */
export interface OpenedPane {
  readonly page: Page;
  readonly traffic: Traffic;
  /** Null in a browser tab. */
  readonly office: OfficeAround | null;
  readonly close: () => Promise<void>;
}

/** Opens the pane at `origin` 320 px wide, and answers as soon as its page is loaded; its screen may come later. */
export const openPane = async (browser: Browser, origin: string, opening: Opening = {}): Promise<OpenedPane> => {
  const { file = "taskpane.html", client = "served", excel, query = "", initScript } = opening;
  const context = await browser.newContext({
    viewport: { width: 320, height: 720 },
    deviceScaleFactor: 2,
    locale: "en-GB",
    ...opening.context,
  });
  // LibreOffice calculates while the pane waits for its Excel, and a machine may be slow: nearly as long as a test may take.
  context.setDefaultTimeout(100_000);
  const traffic = watchTraffic(context, origin);
  await answerOfficeClient(context, client);
  const page = await context.newPage();
  const office = excel ? await bootOffice(page, excel.host, excel.theme) : null;
  if (initScript !== undefined) await page.addInitScript({ content: initScript });
  // Not the page's load event, which waits for Microsoft's script.
  await page.goto(`${origin}/${file}${query}`, { waitUntil: "commit" });
  return { page, traffic, office, close: () => context.close() };
};
