import { resolve } from "node:path";
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import type { ExcelHost } from "../excel-host/host";
import type { Surroundings } from "./page/excelForWindows";

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
  host: ExcelHost,
  theme: Surroundings["theme"] = officeThemes.white,
): Promise<OfficeAround> => {
  const others = otherSets.filter((set) => host.isSetSupported(set));
  const requirements = { ExcelApi: host.excelApi, ...Object.fromEntries(others.map((set) => [set, "1.1"])) };
  await page.exposeFunction("backbenchAsk", (body: string, flags: number) => host.answer(body, flags));
  await page.addInitScript({
    content: `{ const backbenchSurroundings = ${JSON.stringify({ requirements, theme })}; ${startScript()} }`,
  });
  const raise = async (id: number, payload: unknown): Promise<void> => {
    try {
      await page.evaluate(([event, said]) => backbenchRaise(event, said), [id, payload] as const);
    } catch (error) {
      // An event on its way to a page that a test has closed is heard by nobody, as in Excel.
      if (!page.isClosed()) throw error;
    }
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

/** Requirement sets that the client asks for by name. */
const otherSets = ["DelayForCellEdit", "DialogApi", "RibbonApi", "RichApiRuntime", "SharedRuntime"];

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
