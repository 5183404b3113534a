import type { HostBehind, OfficeEvent } from "./officeBoot";

/** A host of one property, for what needs Excel round the page and no workbook: the workbook is called Budget.xlsx. */
export const tinyHost = (): HostBehind & { readonly tell: (event: OfficeEvent) => void } => {
  const listeners = new Set<(event: OfficeEvent) => void>();
  return {
    excelApi: "1.14",
    answer: (body) => Promise.resolve(JSON.stringify(reply(JSON.parse(body) as Request))),
    listen: (hear) => {
      listeners.add(hear);
      return () => void listeners.delete(hear);
    },
    tell: (event) => listeners.forEach((hear) => hear(event)),
  };
};

interface Request {
  readonly Actions: readonly { readonly Id: number; readonly ActionType: number }[];
}

/** The client's own numbers: `ActionType`. */
const action = { query: 2, trace: 5 } as const;

const reply = ({ Actions }: Request): unknown => ({
  Results: Actions.map(({ Id, ActionType }) => ({
    ActionId: Id,
    Value: ActionType === action.query ? { Name: "Budget.xlsx" } : {},
  })),
  // The client starts to listen to an event only when the trace that follows it has been answered.
  TraceIds: Actions.filter(({ ActionType }) => ActionType === action.trace).map(({ Id }) => Id),
});
