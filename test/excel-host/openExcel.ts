import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Book } from "./book/book";
import { ExcelHost, type HostOptions } from "./host";

/** The one bundle of Microsoft's that reads no page on its way in; the classes in it are those of every platform. */
const bundle = "excel-mac-16.00.js";

interface Bridge {
  sendMessageToHost(message: string): void;
  onMessageFromHost?(message: string): void;
}

interface ClientGlobals {
  readonly Excel: typeof Excel;
  Office: typeof Office;
  readonly OfficeExtension: { readonly HostBridge: { init(bridge: Bridge): void } };
}

/** Microsoft's client, talking to a stand-in host. */
export interface OpenExcel {
  readonly Excel: typeof Excel;
  readonly Office: typeof Office;
  /** `Excel.run`. */
  readonly run: <T>(batch: (context: Excel.RequestContext) => Promise<T>) => Promise<T>;
  readonly host: ExcelHost;
}

/**
 * Opens a workbook in the stand-in host with Microsoft's client in this realm: the globals `Excel` and `Office` are there, as in a task pane.
 * The workbook opened last is the one that answers.
 */
export const openExcel = (book: Book = new Book(), options: HostOptions = {}): OpenExcel => {
  const realm = client();
  const { Excel, Office, OfficeExtension } = realm;
  const host = new ExcelHost(book, options);
  const bridge: Bridge = { sendMessageToHost: (message) => void deliver(host, bridge, message) };
  OfficeExtension.HostBridge.init(bridge);
  host.listen((event) => bridge.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries: [event] } })));
  realm.Office = inHost(Office, host);
  return { Excel, Office: realm.Office, host, run: (batch) => Excel.run(batch) };
};

/** What office.js, which loads the bundle in a page, says of the program around it; the bundle alone has no context. */
const inHost = (office: typeof Office, host: ExcelHost): typeof Office => {
  const { platform } = host;
  const context = {
    host: "Excel",
    platform,
    diagnostics: { host: "Excel", platform, version: "16.0.0.0" },
    requirements: { isSetSupported: (name: string, version?: string) => host.isSetSupported(name, version) },
  };
  return Object.create(office, {
    context: { value: context, enumerable: true },
    onReady: { value: () => Promise.resolve({ host: "Excel", platform }), enumerable: true },
  }) as typeof Office;
};

const deliver = async (host: ExcelHost, bridge: Bridge, message: string): Promise<void> => {
  const { id, flags, message: request } = JSON.parse(message) as Envelope;
  const body = await host.answer(JSON.stringify(request.body), flags).catch(ownMistake);
  // The reply is JSON already; encoding it once more as a text would take as long as making it.
  bridge.onMessageFromHost?.(`{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`);
};

interface Envelope {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

/** A mistake of the host's own reaches the test as an error that no code of Excel's hides. */
const ownMistake = (error: unknown): string =>
  JSON.stringify({
    Error: {
      Code: "StandInHostBroke",
      Message: error instanceof Error ? (error.stack ?? error.message) : String(error),
      HttpStatusCode: 500,
      Location: "",
    },
  });

/** The unmodified bundle from npm, evaluated once a realm. An indirect eval makes its arrays this realm's own, so that they compare strictly. */
const client = (): ClientGlobals => {
  const realm = globalThis as unknown as Partial<ClientGlobals> & { window?: unknown; navigator?: unknown };
  if (!realm.OfficeExtension) {
    realm.window ??= globalThis;
    realm.navigator ??= { userAgent: "" };
    const office = dirname(
      createRequire(join(process.cwd(), "package.json")).resolve("@microsoft/office-js/package.json"),
    );
    (0, eval)(readFileSync(join(office, "dist", bundle), "utf8"));
  }
  return realm as unknown as ClientGlobals;
};
