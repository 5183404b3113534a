import { bringUpToDate, type Calculate } from "./book/calculation";
import type { Book } from "./book/book";
import { sheetToken } from "./book/renameInFormulas";
import { addressOf } from "./book/area";
import { noCounts, type Counts } from "./counts";
import { HostError } from "./protocol/hostError";
import { Members } from "./protocol/members";
import type { Action, ErrorBody, HostEvent, RequestBody, ResponseBody } from "./protocol/messages";
import { References } from "./protocol/references";
import { errorBody, runActions, type Outcome } from "./protocol/runActions";
import { Faults, type Fault } from "./faults";
import { isSetSupported } from "./requirementSets";

export interface HostOptions {
  /** `PC` and `Mac` are desktop Excel; `OfficeOnline` holds each message to 5 MB. */
  readonly platform?: "PC" | "Mac" | "OfficeOnline";
  /** The highest ExcelApi set that this Excel has; members of later sets are errors. */
  readonly excelApi?: string;
  /** Calculates the workbook's formulas when Excel would; without it a formula's value cannot be asked for. */
  readonly calculate?: Calculate;
}

const mostBytes = 5 * 1024 * 1024;
/** Excel.run's `delayForCellEdit`: the request waits until the person leaves the cell. */
const delayForCellEdit = 64;

/** Excel as far as its messages show it: answers the requests of Microsoft's client on one workbook. Runs in Node and in a browser. */
export class ExcelHost {
  readonly book: Book;
  readonly platform: NonNullable<HostOptions["platform"]>;
  readonly excelApi: string;
  counts: Counts = noCounts();
  readonly #calculate: Calculate | undefined;
  readonly #members: Members;
  readonly #references = new References();
  readonly #faults = new Faults();
  readonly #listeners = new Set<(event: HostEvent) => void>();
  #last: Promise<unknown> = Promise.resolve();
  readonly #afterEditing: (() => void)[] = [];

  constructor(book: Book, { platform = "PC", excelApi = "1.15", calculate }: HostOptions = {}) {
    this.book = book;
    this.platform = platform;
    this.excelApi = excelApi;
    this.#calculate = calculate;
    this.#members = new Members(book, (since) => this.isSetSupported("ExcelApi", since));
  }

  /** What `Office.context.requirements.isSetSupported` answers here. */
  isSetSupported(name: string, version = "1.1"): boolean {
    return isSetSupported(this.excelApi, name, version);
  }

  /** Makes a coming request fail; requests count from 1, the next one. */
  failAt(fault: Fault): void {
    this.#faults.add(fault);
  }

  /** How many objects the client keeps alive here. */
  get kept(): number {
    return this.#references.count;
  }

  /** Answers one request: the text of a `ProcessQuery` body and its flags in, the text of the reply's body out. */
  async answer(request: string, flags = 0): Promise<string> {
    if (this.book.isCellBeingEdited && (flags & delayForCellEdit) !== 0)
      await new Promise<void>((resolve) => this.#afterEditing.push(resolve));
    // Excel takes requests one after the other, also while one of them calculates.
    const answered = this.#last.then(() => this.#answer(request));
    this.#last = answered.catch(() => undefined);
    return answered;
  }

  /** Calls back with every event, until the function returned is called. */
  listen(listener: (event: HostEvent) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** What a person does who selects cells. */
  select(sheet: Book["selection"]["sheet"], area: Book["selection"]["area"]): void {
    this.book.selection = { sheet, area };
    this.book.selectionChanges.push(this.book.selection);
    this.#tellSelections();
  }

  /** The person leaves the cell; requests that were told to wait go on. */
  leaveCell(): void {
    this.book.isCellBeingEdited = false;
    for (const goOn of this.#afterEditing.splice(0)) goOn();
  }

  async #answer(request: string): Promise<string> {
    const body = JSON.parse(request) as RequestBody;
    const before = this.book.cellsRead;
    const sent = bytesOf(request);
    const outcome = await this.#outcome(body, sent);
    const response = JSON.stringify({
      Results: outcome.results,
      TraceIds: outcome.traceIds,
      ...(outcome.error ? { Error: outcome.error } : {}),
    } satisfies ResponseBody);
    const received = bytesOf(response);
    if (!isRelease(body)) this.#count(body, sent, received, this.book.cellsRead - before);
    this.#tellSelections();
    if (this.platform === "OfficeOnline" && received > mostBytes)
      return JSON.stringify(refused(new HostError("ResponsePayloadSizeLimitExceeded", "The response is over 5 MB.")));
    return response;
  }

  async #outcome(body: RequestBody, sent: number): Promise<Outcome> {
    if (isRelease(body)) this.counts.releases += 1;
    else this.#faults.nextRequest();
    try {
      this.#faults.assertConnected();
      if (this.platform === "OfficeOnline" && sent > mostBytes)
        throw new HostError("RequestPayloadSizeLimitExceeded", "The request is over 5 MB.");
      if (this.book.isCellBeingEdited && !isRelease(body))
        throw new HostError("InvalidOperationInCellEditMode", "Excel is in cell-editing mode.");
      return await runActions(body, {
        members: this.#members,
        references: this.#references,
        bringUpToDate: () => bringUpToDate(this.book, this.#calculate),
        fault: (action, isEnd) => {
          if (!isRelease(body)) this.#faults.assertNoneAt(action, isEnd);
        },
      });
    } catch (error) {
      return { results: [], traceIds: [], error: errorBody(error, undefined, undefined) };
    } finally {
      this.book.calculationIsSuspended = false;
    }
  }

  #count({ Actions }: RequestBody, sent: number, received: number, cells: number): void {
    const { counts } = this;
    counts.requests += 1;
    counts.actions += Actions.length;
    counts.bytesSent += sent;
    counts.bytesReceived += received;
    counts.largestRequest = Math.max(counts.largestRequest, sent);
    counts.largestResponse = Math.max(counts.largestResponse, received);
    counts.cellsRead += cells;
  }

  /** The workbook's own event and the sheet's, as the client listens for them. */
  #tellSelections(): void {
    for (const { sheet, area } of this.book.selectionChanges.splice(0)) {
      const address = `${sheetToken(sheet.name)}${addressOf(area)}`;
      const events: readonly HostEvent[] = [
        { messageCategory: 65_536, messageType: 2, targetId: "", message: "{}" },
        {
          messageCategory: 65_536,
          messageType: 14,
          targetId: sheet.id,
          message: JSON.stringify({ address, worksheetId: sheet.id }),
        },
      ];
      for (const listener of this.#listeners) for (const event of events) setTimeout(() => listener(event), 0);
    }
  }
}

const bytesOf = (text: string): number => new TextEncoder().encode(text).length;

const releasing = (action: Action): boolean =>
  action.Name === "_RemoveReference" || action.Name === "_RemoveAllReferences";

/** The client releases what it kept in a request of its own after each run; nobody waits for it. */
const isRelease = ({ Actions }: RequestBody): boolean =>
  Actions.some(releasing) && Actions.every((action) => releasing(action) || action.ActionType === 1);

const refused = (error: HostError): { readonly Error: ErrorBody } => ({
  Error: errorBody(error, undefined, undefined),
});
