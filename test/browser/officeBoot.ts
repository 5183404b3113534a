import { resolve } from "node:path";
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import type { Ask, Surroundings } from "./page/excelForWindows";

/** What stands behind Microsoft's client: the workbook side of Excel. */
export interface HostBehind {
  /** The highest ExcelApi set, e.g. `1.14`. */
  readonly excelApi: string;
  readonly answer: Ask;
  /** Calls back with every event, until the function returned is called. */
  readonly listen: (hear: (event: OfficeEvent) => void) => () => void;
}

/** An event of Excel's, as the client's protocol names its parts. */
export interface OfficeEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** What a person does in the Excel round a page. */
export interface OfficeAround {
  /** Clicks a command of the ribbon. */
  readonly command: (name: string) => Promise<void>;
}

/**
 * Puts desktop Excel on Windows round a page that is not yet loaded, with `host` behind it, so that the whole of Microsoft's unmodified
 * Office.js starts in it and `Office.onReady` says Excel.
 */
export const bootOffice = async (
  page: Page,
  host: HostBehind,
  theme: Surroundings["theme"] = officeThemes.white,
): Promise<OfficeAround> => {
  const requirements = { ExcelApi: host.excelApi, ...otherSets };
  await page.exposeFunction("backbenchAsk", (body: string, flags: number) => host.answer(body, flags));
  await page.addInitScript({
    content: `{ const backbenchSurroundings = ${JSON.stringify({ requirements, theme })}; ${startScript()} }`,
  });
  const raise = async (id: number, payload: unknown): Promise<void> => {
    if (!page.isClosed()) await page.evaluate(([event, said]) => backbenchRaise(event, said), [id, payload] as const);
  };
  const unlisten = host.listen((event) => {
    const { messageCategory, messageType, targetId, message } = event;
    void (messageType === dispatch.documentSelectionChanged
      ? raise(dispatch.documentSelectionChanged, null)
      : raise(dispatch.richApiMessage, [[messageCategory, messageType, targetId, message, "", false]]));
  });
  page.on("close", unlisten);
  return {
    command: (name) => raise(dispatch.appCommandInvoked, [name, name, JSON.stringify({ source: { id: name } })]),
  };
};

/** Office's own colours, which it tells a pane. */
export const officeThemes = {
  white: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
  black: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
} as const;

/** What Excel 2021 has besides. */
const otherSets = { AddinCommands: "1.1", DialogApi: "1.1", RibbonApi: "1.1", SharedRuntime: "1.1" } as const;

declare const backbenchRaise: (id: number, payload: unknown) => void;

/** Microsoft's own numbers: `OSF.DDA.EventDispId`. */
const dispatch = { documentSelectionChanged: 2, richApiMessage: 33, appCommandInvoked: 39 } as const;

let script: string | null = null;

const startScript = (): string => {
  script ??= Buffer.from(
    buildSync({
      entryPoints: [resolve(__dirname, "page/start.ts")],
      bundle: true,
      format: "iife",
      write: false,
    }).outputFiles[0]?.contents ?? [],
  ).toString("utf8");
  return script;
};
