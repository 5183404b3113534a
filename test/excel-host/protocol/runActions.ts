import type { HostObject } from "../objects/hostObject";
import { answerQuery } from "./answerQuery";
import { HostError } from "./hostError";
import type { Members } from "./members";
import { actionType, type Action, type ActionResult, type ErrorBody, type Json, type RequestBody } from "./messages";
import { ObjectPaths } from "./objectPaths";
import type { References } from "./references";

export interface Surroundings {
  readonly members: Members;
  readonly references: References;
  /** Called before an action that asks for values; calculates when Excel would have. */
  readonly bringUpToDate: () => Promise<void>;
  /** Throws when the fault of a test is due before the action at this place. */
  readonly fault: (actionIndex: number, isEnd?: boolean) => void;
}

export interface Outcome {
  readonly results: readonly ActionResult[];
  /** The trace actions passed: the client registers its handlers of events by them. */
  readonly traceIds: readonly number[];
  readonly error: ErrorBody | undefined;
}

/** Runs the actions of one request in order. As in Excel the first error ends the request, and what was done before it stays done. */
export const runActions = async (body: RequestBody, surroundings: Surroundings): Promise<Outcome> => {
  const paths = new ObjectPaths(body.ObjectPaths, surroundings.members, surroundings.references);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  const kept = new Map<number, string>();
  for (const [index, action] of body.Actions.entries())
    try {
      surroundings.fault(index);
      if (asksForValues(action)) await surroundings.bringUpToDate();
      if (action.ActionType === actionType.trace) traceIds.push(action.Id);
      results.push({ ActionId: action.Id, Value: run(action, paths, kept, surroundings) });
    } catch (error) {
      return { results, traceIds, error: errorBody(error, action, index) };
    }
  surroundings.fault(body.Actions.length, true);
  return { results, traceIds, error: undefined };
};

const run = (action: Action, paths: ObjectPaths, kept: Map<number, string>, around: Surroundings): Json => {
  if (action.ActionType === actionType.trace) return null;
  const { members, references } = around;
  const object = paths.find(action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate: {
      if (!object) return null;
      members.check(object);
      const reference = kept.get(action.ObjectPathId);
      return reference === undefined ? members.id(object) : { _ReferenceId: reference };
    }
    case actionType.query:
      return object ? answerQuery(members, object, action.QueryInfo) : null;
    case actionType.setProperty:
      members.set(present(object, action), action.Name, paths.arguments(action.ArgumentInfo).json(0));
      return null;
    case actionType.method:
      switch (action.Name) {
        case "_KeepReference":
          if (object) kept.set(action.ObjectPathId, references.keep(object));
          return null;
        case "_RemoveReference":
          references.remove(paths.arguments(action.ArgumentInfo).text(0));
          return null;
        case "_RemoveAllReferences":
          references.removeAll();
          return null;
        default:
          return members.call(present(object, action), action.Name, paths.arguments(action.ArgumentInfo));
      }
    default:
      throw new HostError("NotImplemented", `The stand-in host does not answer actions of type ${action.ActionType}.`);
  }
};

const present = (object: HostObject | undefined, action: Action): HostObject => {
  if (!object) throw new HostError("ItemNotFound", `${action.Name} was asked of a null object.`);
  return object;
};

const ofValues = new Set(["values", "text", "valuetypes", "value", "arrayvalues", "*"]);

const asksForValues = ({ ActionType, QueryInfo, Name }: Action): boolean => {
  if (ActionType === actionType.method) return /^Get(SpecialCells|CellProperties|DimensionValues)/u.test(Name);
  if (ActionType !== actionType.query) return false;
  const asked = [...(QueryInfo?.Select ?? ["*"]), ...(QueryInfo?.Expand ?? [])];
  return asked.length === 0 || asked.some((path) => ofValues.has((path.split("/").at(-1) ?? "").toLowerCase()));
};

/** Anything but an error of Excel's is a mistake of the host's own and must reach the person who runs the test. */
export const errorBody = (error: unknown, action: Action | undefined, index: number | undefined): ErrorBody => {
  if (!(error instanceof HostError)) throw error;
  return {
    Code: error.code,
    Message: error.message,
    HttpStatusCode: 400,
    Location: error.location === "" ? (action?.Name ?? "") : error.location,
    ...(index === undefined ? {} : { ActionIndex: index }),
  };
};
