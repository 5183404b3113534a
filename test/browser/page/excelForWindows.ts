/**
 * What desktop Excel on Windows puts round a page, as Microsoft's client reads it on `window.external` (office.js and
 * excel-win32-16.01.js of @microsoft/office-js). Runs in the page before any script of the page's own; `ask` carries the body of a
 * request to the host and brings back the body of the reply.
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
  const raise = (id: number, payload: unknown): number => {
    const hearing = listeners.filter((listener) => listener.id === id);
    for (const { hear } of hearing) hear(id, safe(payload));
    return hearing.length;
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

export type Ask = (requestBody: string) => Promise<string>;

type Answer = (result: unknown) => unknown;

interface Listener {
  readonly id: number;
  readonly target: string;
  readonly hear: (id: number, payload: unknown) => void;
}

/** Microsoft's own numbers: `OSF.DDA.ErrorCodeManager.errorCodes` and `OSF.DDA.MethodDispId`. */
const status = { success: 0, internalError: 5001 } as const;
const method = { executeRichApiRequest: 93, commandCompleted: 94 } as const;
const bodyPlace = 4;

const execute = async (id: number, args: readonly unknown[], ask: Ask): Promise<unknown> => {
  if (id === method.commandCompleted) return safe([status.success, null]);
  // A method that this Excel does not know is an error, or a typing mistake would pass its test.
  if (id !== method.executeRichApiRequest) return safe([status.internalError, null]);
  const [message] = args as readonly [readonly unknown[]];
  const body = String(message[bodyPlace]);
  // The client tells Excel that it listens for commands: nothing that a workbook could answer.
  if (body.includes(`"Microsoft.InternalService.`)) return safeArray([status.success, [200, [], emptyReply]]);
  return ask(body).then(
    (reply) => safeArray([status.success, [200, [], reply]]),
    () => safe([status.internalError, null]),
  );
};

const emptyReply = JSON.stringify({ Results: [], TraceIds: [] });

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
