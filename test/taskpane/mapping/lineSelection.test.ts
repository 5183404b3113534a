import fc from "fast-check";
import { noSelection, selectionAfter, type SelectionAction } from "../../../src/taskpane/screens/mapping/lineSelection";

const after = (...actions: readonly SelectionAction[]) => actions.reduce(selectionAfter, noSelection);
const count = 5;

describe("choosing lines", () => {
  it("moves without choosing", () => {
    expect(after({ do: "move", to: 2, extend: false, count })).toMatchObject({ active: 2, chosen: new Set() });
  });

  it("chooses from where it stood to where it moves with Shift, both ways", () => {
    const down = after({ do: "move", to: 2, extend: false, count }, { do: "move", to: 4, extend: true, count });
    expect(down.chosen).toEqual(new Set([2, 3, 4]));
    expect(selectionAfter(down, { do: "move", to: 1, extend: true, count }).chosen).toEqual(new Set([1, 2]));
  });

  it("takes a line in and out again with Space", () => {
    expect(after({ do: "toggle", at: 3 }).chosen).toEqual(new Set([3]));
    expect(after({ do: "toggle", at: 3 }, { do: "toggle", at: 3 }).chosen).toEqual(new Set());
  });

  it("takes all and none", () => {
    expect(after({ do: "all", count }).chosen.size).toBe(count);
    expect(after({ do: "all", count }, { do: "none" }).chosen.size).toBe(0);
  });

  it("chooses nothing in an empty list", () => {
    expect(after({ do: "all", count: 0 }).chosen.size).toBe(0);
  });

  it("never leaves the list", () => {
    const move = fc.record({
      do: fc.constant("move" as const),
      to: fc.integer({ min: -20, max: 20 }),
      extend: fc.boolean(),
      count: fc.constant(count),
    });
    fc.assert(
      fc.property(fc.array(move), (moves) => {
        const { active, chosen } = after(...moves);
        expect([active, ...chosen].every((place) => place >= 0 && place < count)).toBe(true);
      }),
    );
  });
});
