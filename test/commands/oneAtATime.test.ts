import { noticeOf, type Notice } from "../../src/commands/notice";
import { oneAtATime } from "../../src/commands/oneAtATime";
import { wordsOf } from "../../src/text/issues";
import { ExcelTrouble } from "../../src/workbook/excel/trouble";

const notice: Notice = { what: "It is closed.", todo: "Open it." };
const typing = { code: "excel/cell-edit", severity: "error" } as const;

const commands = () => {
  const told: Notice[] = [];
  let completed = 0;
  const command = oneAtATime((said) => Promise.resolve(void told.push(said)));
  return { told, command, event: { completed: () => void (completed += 1) }, completed: () => completed };
};

describe("a command of the ribbon", () => {
  it("says nothing when its work is done, and tells Excel that it is over", async () => {
    const { told, command, event, completed } = commands();
    await command(() => Promise.resolve(null))(event);
    expect([told, completed()]).toEqual([[], 1]);
  });

  it("tells what stood in the way before it is over", async () => {
    const order: string[] = [];
    const command = oneAtATime(({ what }) => Promise.resolve(void order.push(what)));
    await command(() => Promise.resolve(notice))({ completed: () => void order.push("over") });
    expect(order).toEqual(["It is closed.", "over"]);
  });

  it("is over, too, when something was thrown, and says what", async () => {
    const { told, command, event, completed } = commands();
    await command(() => Promise.reject(new ExcelTrouble(typing)))(event);
    await command(() => Promise.reject(new Error("no taxonomy node x")))(event);
    expect(told[0]).toEqual(wordsOf(typing));
    expect(told[1]?.what).toContain("no taxonomy node x");
    expect(completed()).toBe(2);
  });

  it("is over even when it could not be told", async () => {
    const { event, completed } = commands();
    const command = oneAtATime(() => Promise.reject(new Error("no window")));
    await expect(command(() => Promise.resolve(notice))(event)).rejects.toThrow("no window");
    expect(completed()).toBe(1);
  });

  it("runs once for a double click, and again for a click after it", async () => {
    const { command, event, completed } = commands();
    let [runs, finish] = [0, () => undefined as void];
    const run = command(() => {
      runs += 1;
      return new Promise((resolve) => (finish = () => resolve(null)));
    });
    const first = run(event);
    await run(event);
    expect([runs, completed()]).toEqual([1, 1]);
    finish();
    await first;
    void run(event);
    expect([runs, completed()]).toEqual([2, 2]);
  });
});

describe("a notice", () => {
  it("gives the first error with its place, and says how many more there are", () => {
    const at = { cells: { sheet: "BB_Inputs", top: 4, left: 2, bottom: 4, right: 2 } };
    const wrong = {
      code: "run/boundary-not-yes-no",
      severity: "error",
      at,
      facts: { found: "maybe", function: "ict" },
    } as const;
    const { what, todo } = noticeOf([{ code: "run/own-council-named", severity: "note" }, wrong, wrong, wrong]);
    expect(what).toMatch(/^BB_Inputs!B4: .*maybe/u);
    expect(todo).toContain("2 more things");
  });
});
