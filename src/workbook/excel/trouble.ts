import { failed, type Issue, type Outcome } from "../../model/issue";

/** Why Excel did not do what it was asked; thrown inside this room only, an outcome outside. */
export class ExcelTrouble extends Error {
  constructor(readonly issue: Issue) {
    super(`${issue.code} ${JSON.stringify(issue.facts ?? {})}`);
  }
}

/** A trouble with these facts. */
export const trouble = (code: string, facts: NonNullable<Issue["facts"]> = {}): ExcelTrouble =>
  new ExcelTrouble({ code, severity: "error", facts });

/** What a refusal of Excel's says, in our codes; anything but a refusal is our own mistake and stays one. */
export const troubleFrom = (error: unknown): ExcelTrouble => {
  if (error instanceof ExcelTrouble) return error;
  if (!isRefusal(error)) throw error;
  const { code, message, debugInfo } = error;
  const facts = { code, message, location: debugInfo?.errorLocation ?? "" };
  return trouble(codes.get(code) ?? "excel/unexpected", facts);
};

/** The outcome of work that may meet a trouble. */
export const orTrouble = async <T>(work: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
  try {
    return await work();
  } catch (error) {
    return failed(troubleFrom(error).issue);
  }
};

/** `OfficeExtension.Error`, told by its shape: the class is only there once Microsoft's client is. */
interface Refusal extends Error {
  readonly code: string;
  readonly debugInfo?: { readonly errorLocation?: string };
}

const isRefusal = (error: unknown): error is Refusal =>
  error instanceof Error && "code" in error && typeof error.code === "string";

/** https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling */
const codes: ReadonlyMap<string, string> = new Map([
  ["InvalidOperationInCellEditMode", "excel/cell-edit"],
  ["AccessDenied", "excel/protected"],
  ["ConnectionFailure", "excel/connection-lost"],
  ["ServiceNotAvailable", "excel/connection-lost"],
  ["GatewayTimeout", "excel/connection-lost"],
  ["RequestAborted", "excel/connection-lost"],
  ["ActivityLimitReached", "excel/busy"],
  ["ItemNotFound", "excel/changed-meanwhile"],
  ["ItemAlreadyExists", "excel/changed-meanwhile"],
  ["InvalidReference", "excel/changed-meanwhile"],
  ["Conflict", "excel/changed-meanwhile"],
  ["RequestPayloadSizeLimitExceeded", "excel/too-large"],
  ["ResponsePayloadSizeLimitExceeded", "excel/too-large"],
  ["RangeExceedsLimit", "excel/too-large"],
  ["OperationCellsExceedLimit", "excel/too-large"],
  ["ApiNotFound", "excel/feature-missing"],
  ["ApiNotAvailable", "excel/feature-missing"],
  ["NotImplemented", "excel/feature-missing"],
  ["UnsupportedFeature", "excel/feature-missing"],
]);
