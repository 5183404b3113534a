import { resolve } from "node:path";
import { buildSync } from "esbuild";
import type { Page } from "playwright-core";
import type { Surroundings } from "./page/excelForWindows";

/** What stands behind Microsoft's client in a test: answers the body of a request with the body of a reply, both JSON. */
export type AnswerRequest = (requestBody: string) => Promise<string>;

/** An event of Excel's, as the client's protocol names its parts. */
export interface OfficeEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}

/** What a test can make the Excel round a page do; each says how many listeners of the page's heard it. */
export interface OfficeAround {
  readonly raise: (events: readonly OfficeEvent[]) => Promise<number>;
  /** Excel tells that the selection has changed (`workbook.onSelectionChanged`); it does not say to what. */
  readonly selectionChanged: () => Promise<number>;
  /** A click on a command of the ribbon. */
  readonly command: (name: string) => Promise<number>;
}

/**
 * Puts desktop Excel on Windows round a page that is not yet loaded, with `answer` behind it, so that the whole of Microsoft's unmodified
 * Office.js starts in it and `Office.onReady` says Excel.
 */
export const bootOffice = async (
  page: Page,
  answer: AnswerRequest,
  surroundings: Surroundings = excel2021,
): Promise<OfficeAround> => {
  await page.exposeFunction("backbenchAsk", answer);
  await page.addInitScript({
    content: `{ const backbenchSurroundings = ${JSON.stringify(surroundings)}; ${startScript()} }`,
  });
  const raise = (id: number, payload: unknown): Promise<number> =>
    page.evaluate(([event, said]) => backbenchRaise(event, said), [id, payload] as const);
  return {
    raise: (events) =>
      raise(
        dispatch.richApiMessage,
        events.map(({ messageCategory, messageType, targetId, message }) => [
          messageCategory,
          messageType,
          targetId,
          message,
          "",
          false,
        ]),
      ),
    selectionChanged: () => raise(dispatch.documentSelectionChanged, null),
    command: (name) =>
      raise(dispatch.appCommandInvoked, ["backbench-command", name, JSON.stringify({ source: { id: name } })]),
  };
};

/** Excel 2021 with the colourful theme; the colours are Office's own. */
export const excel2021: Surroundings = {
  requirements: { ExcelApi: "1.14", ExcelApiOnline: "0", RibbonApi: "1.1", AddinCommands: "1.1", SharedRuntime: "1.1" },
  theme: {
    bodyBackgroundColor: 0xffffff,
    bodyForegroundColor: 0x262626,
    controlBackgroundColor: 0xffffff,
    controlForegroundColor: 0x262626,
  },
};

/** The same with Office's black theme. */
export const excel2021Dark: Surroundings = {
  ...excel2021,
  theme: {
    bodyBackgroundColor: 0x262626,
    bodyForegroundColor: 0xffffff,
    controlBackgroundColor: 0x363636,
    controlForegroundColor: 0xffffff,
  },
};

declare const backbenchRaise: (id: number, payload: unknown) => number;

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
