/** Which lines of a list are chosen, which one the keyboard stands on, and where a range with Shift begins. By place in the list. */
export interface LineSelection {
  readonly active: number;
  readonly anchor: number;
  readonly chosen: ReadonlySet<number>;
}

export const noSelection: LineSelection = { active: 0, anchor: 0, chosen: new Set() };

/** What a person does in the list; `count` is its length. */
export type SelectionAction =
  | { readonly do: "move"; readonly to: number; readonly extend: boolean; readonly count: number }
  | { readonly do: "toggle"; readonly at: number }
  | { readonly do: "all"; readonly count: number }
  | { readonly do: "none" }
  /** The list has become another one. */
  | { readonly do: "renew"; readonly count: number };

/** The selection after an action. */
export const selectionAfter = (before: LineSelection, action: SelectionAction): LineSelection => {
  switch (action.do) {
    case "move": {
      const to = within(action.to, action.count);
      if (!action.extend) return { ...before, active: to, anchor: to };
      return { ...before, active: to, chosen: new Set(between(before.anchor, to)) };
    }
    case "toggle": {
      const chosen = new Set(before.chosen);
      if (!chosen.delete(action.at)) chosen.add(action.at);
      return { active: action.at, anchor: action.at, chosen };
    }
    case "all":
      return { ...before, chosen: new Set(Array.from({ length: action.count }, (_none, place) => place)) };
    case "none":
      return { ...before, chosen: new Set() };
    case "renew": {
      const active = within(before.active, action.count);
      return { active, anchor: active, chosen: new Set() };
    }
  }
};

const within = (place: number, count: number): number => Math.max(0, Math.min(place, count - 1));

const between = (one: number, other: number): readonly number[] => {
  const first = Math.min(one, other);
  return Array.from({ length: Math.abs(one - other) + 1 }, (_none, step) => first + step);
};
