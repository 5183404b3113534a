/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import type { ComponentProps } from "react";
import { Stuck } from "../../../src/taskpane/screens/stuck/Stuck";
import { startWords } from "../../../src/text/pane/start";
import { stuckWords } from "../../../src/text/pane/stuck";
import { quietExcel } from "../exampleDesk";
import { faults, show } from "../shown";

const cells = { sheet: "RO6", top: 31, left: 6, bottom: 31, right: 6 };
const problem = { what: "A total does not sum.", where: "RO6!F31", cells, todo: "Check the lines above it." };
const plain: ComponentProps<typeof Stuck> = {
  flow: "benchmark",
  problems: [problem],
  remedy: "retry",
  excel: null,
  onRemedy: () => undefined,
  onAnswer: () => undefined,
  onExample: null,
  onOtherFlow: null,
  onBack: null,
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("the stuck screen", () => {
  it("says what happened, where, and what to do", () => {
    show(<Stuck {...plain} />);
    const said = screen.getByRole("alert").textContent;
    for (const words of [problem.what, problem.where, problem.todo]) expect(said).toContain(words);
  });

  it("selects the cells in Excel", () => {
    const go = jest.fn(() => Promise.resolve());
    show(<Stuck {...plain} excel={{ ...quietExcel, show: go }} />);
    fireEvent.click(screen.getByRole("button", { name: "RO6!F31" }));
    expect(go).toHaveBeenCalledWith(cells);
  });

  it("does the next thing with one button", () => {
    const onRemedy = jest.fn();
    show(<Stuck {...plain} remedy="read-again" onRemedy={onRemedy} />);
    fireEvent.click(screen.getByRole("button", { name: stuckWords.remedies["read-again"] }));
    expect(onRemedy).toHaveBeenCalledWith("read-again");
  });

  it("takes a council, and a year only when it is one", () => {
    const onAnswer = jest.fn();
    show(<Stuck {...plain} remedy="council" onAnswer={onAnswer} />);
    fireEvent.change(screen.getByLabelText(stuckWords.council), { target: { value: " Rossendale " } });
    fireEvent.click(screen.getByRole("button", { name: stuckWords.remedies.council }));
    cleanup();
    show(<Stuck {...plain} remedy="year" onAnswer={onAnswer} />);
    const year = screen.getByLabelText(stuckWords.year);
    const go = (text: string): void => {
      fireEvent.change(year, { target: { value: text } });
      fireEvent.click(screen.getByRole("button", { name: stuckWords.remedies.year }));
    };
    go("2024-27");
    expect(screen.getByText(stuckWords.yearWrong)).toBeTruthy();
    go("2024/25");
    expect(onAnswer.mock.calls).toEqual([[{ council: "Rossendale" }], [{ year: "2024-25" }]]);
  });

  it("shows what a cost table looks like, with the example, when there is none", async () => {
    const onExample = jest.fn();
    const container = show(<Stuck {...plain} remedy="choose" onExample={onExample} />);
    expect(screen.getByRole("table", { name: startWords.sample.title })).toBeTruthy();
    fireEvent.click(screen.getByRole("button", { name: startWords.example }));
    expect(onExample).toHaveBeenCalled();
    expect(await faults(container)).toEqual([]);
  });
});
