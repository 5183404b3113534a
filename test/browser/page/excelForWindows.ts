/**
 * What desktop Excel on Windows puts round a page, as Microsoft's client reads it on `window.external` (office.js and
 * excel-win32-16.01.js of @microsoft/office-js). Runs in the page before any script of the page's own; `ask` carries a request to
 * the host.
 */
export const excelForWindows = (surroundings: Surroundings, ask: Ask): void => {
  const listeners: Listener[] = [];
  const external = {
    GetHostInfo: () => "Excel$Win32$16.01$en-GB$$$$0",
    GetContext: () => contextOf(surroundings),
    Execute: (id: number, args: readonly unknown[], answer: Answer) => void execute(id, args, ask).then(answer),
    RegisterEvent: (id: number, target: string, hear: Listener["hear"], answer: Answer) => {
      listeners.push({ id, target, hear });
      answer(status.success);
    },
    UnregisterEvent: (id: number, target: string, answer: Answer) => {
      const at = listeners.findIndex((listener) => listener.id === id && listener.target === target);
      if (at !== -1) listeners.splice(at, 1);
      answer(status.success);
    },
  };
  const raise = (id: number, payload: unknown): void => {
    for (const listener of listeners) if (listener.id === id) listener.hear(id, safe(payload));
  };
  Object.defineProperty(window, "external", { value: external });
  Object.defineProperty(window, "backbenchRaise", { value: raise });
};

/** What the test says of the Excel round the page. */
export interface Surroundings {
  /** The highest version of each requirement set, e.g. `{ ExcelApi: "1.9" }`. */
  readonly requirements: Readonly<Record<string, string>>;
  /** The colours of Office's theme as 0xRRGGBB, or null: some versions of Excel have none to tell. */
  readonly theme: Readonly<Record<string, number>> | null;
}

/** Answers the body of a request, sent with these flags, with the body of a reply; both are JSON. */
export type Ask = (requestBody: string, flags: number) => Promise<string>;

type Answer = (result: unknown) => unknown;

interface Listener {
  readonly id: number;
  readonly target: string;
  readonly hear: (id: number, payload: unknown) => void;
}

/** Microsoft's own numbers: `OSF.DDA.ErrorCodeManager.errorCodes` and `OSF.DDA.MethodDispId`. */
const status = { success: 0, internalError: 5001 } as const;
const method = { executeRichApiRequest: 93, commandCompleted: 94 } as const;
/** Where a request's parts stand in its safe array: `RichApiMessageUtility.buildRequestMessageSafeArray`. */
const place = { body: 4, flags: 6 } as const;

const execute = async (id: number, args: readonly unknown[], ask: Ask): Promise<unknown> => {
  if (id === method.commandCompleted) return safe([status.success, null]);
  // A method that this Excel does not know is an error, or a typing mistake would pass its test.
  if (id !== method.executeRichApiRequest) return safe([status.internalError, null]);
  const [message] = args as readonly [readonly unknown[]];
  const body = String(message[place.body]);
  // The client tells Excel that it listens for commands: nothing that a workbook could answer.
  const reply = body.includes('"Microsoft.InternalService.')
    ? emptyReply
    : await ask(body, Number(message[place.flags])).catch(hostBroke);
  return safeArray([status.success, [200, [], reply]]);
};

const emptyReply = JSON.stringify({ Results: [], TraceIds: [] });

/** A mistake of the host's own reaches the test as an error that no code of Excel's hides. */
const hostBroke = (mistake: unknown): string =>
  JSON.stringify({ Error: { Code: "StandInHostBroke", Message: String(mistake), HttpStatusCode: 500, Location: "" } });

/** Windows hands arrays over as safe arrays. */
const safe = (value: unknown): unknown => (Array.isArray(value) ? safeArray(value.map(safe)) : value);

const safeArray = (items: readonly unknown[]): unknown => ({ toArray: () => items, dimensions: () => 1 });

const contextOf = ({ requirements, theme }: Surroundings): Readonly<Record<string, () => unknown>> => ({
  GetAppType: () => 1,
  GetSolutionRef: () => "backbench",
  GetAppVersionMajor: () => 16,
  GetAppVersionMinor: () => 1,
  GetAppUILocale: () => "en-GB",
  GetAppDataLocale: () => "en-GB",
  GetDocUrl: () => "",
  GetAppCapabilities: () => 0,
  GetActivationMode: () => 2,
  GetControlIntegrationLevel: () => 1,
  GetSolutionToken: () => "",
  GetSupportedMatrix: () => JSON.stringify(requirements),
  GetHostFullVersion: () => "16.0.14332.20000",
  GetOfficeThemeInfo: () => JSON.stringify(theme),
  GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
});
