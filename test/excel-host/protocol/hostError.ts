/** Excel's own error codes that this host answers with (https://learn.microsoft.com/office/dev/add-ins/testing/application-specific-api-error-handling). */
export type ErrorCode =
  | "AccessDenied"
  | "ActivityLimitReached"
  | "ApiNotFound"
  | "ConnectionFailure"
  | "GeneralException"
  | "InvalidArgument"
  | "InvalidOperation"
  | "InvalidOperationInCellEditMode"
  | "InvalidReference"
  | "InvalidSelection"
  | "ItemAlreadyExists"
  | "ItemNotFound"
  | "NotImplemented"
  | "RangeExceedsLimit"
  | "RequestPayloadSizeLimitExceeded"
  | "ResponsePayloadSizeLimitExceeded"
  | "ServiceNotAvailable";

/** An error as Excel would answer it. `location` is the member, e.g. `Range.values`; the session fills it in where it is not given. */
export class HostError extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    readonly location = "",
  ) {
    super(message);
  }
}

export const invalidArgument = (message: string): HostError => new HostError("InvalidArgument", message);

export const notFound = (message: string): HostError => new HostError("ItemNotFound", message);

/** Excel has it, this host does not: a test that needs it has to add it here first. */
export const notModelled = (what: string): HostError =>
  new HostError("NotImplemented", `The stand-in host does not model ${what}.`);
