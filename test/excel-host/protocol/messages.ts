/** What Microsoft's client sends and expects, as far as this host answers it; the names are the protocol's own. */

export type Json = null | string | number | boolean | readonly Json[] | JsonObject;

export interface JsonObject {
  readonly [name: string]: Json;
}

export const actionType = {
  instantiate: 1,
  query: 2,
  method: 3,
  setProperty: 4,
  trace: 5,
  recursiveQuery: 6,
  queryAsJson: 7,
  ensureUnchanged: 8,
  update: 9,
} as const;

export const pathType = {
  global: 1,
  new: 2,
  method: 3,
  property: 4,
  indexer: 5,
  referenceId: 6,
  null: 7,
} as const;

/** A non-zero id in `ReferencedObjectPathIds` means that the argument at that place is the object of that path. */
export interface ArgumentInfo {
  readonly Arguments?: readonly Json[];
  readonly ReferencedObjectPathIds?: readonly (number | readonly number[])[];
}

export interface QueryInfo {
  readonly Select?: readonly string[];
  readonly Expand?: readonly string[];
  readonly Top?: number;
  readonly Skip?: number;
}

export interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: ArgumentInfo;
  readonly QueryInfo?: QueryInfo;
}

export interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: ArgumentInfo;
}

export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

export interface ActionResult {
  readonly ActionId: number;
  readonly Value: Json;
}

export interface ErrorBody {
  readonly Code: string;
  readonly Message: string;
  readonly HttpStatusCode: number;
  readonly Location: string;
  readonly ActionIndex?: number;
}

export interface ResponseBody {
  readonly Results: readonly ActionResult[];
  readonly TraceIds: readonly number[];
  readonly Error?: ErrorBody;
}

/** An event on its way to the client: 14 is a worksheet's selection, 2 the workbook's. */
export interface HostEvent {
  readonly messageCategory: number;
  readonly messageType: number;
  readonly targetId: string;
  readonly message: string;
}
