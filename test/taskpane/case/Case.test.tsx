/** @jest-environment jsdom */
import "../nodeGlobals";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { BusinessCase } from "../../../src/model/businessCase";
import { missing } from "../../../src/model/missing";
import type { StatedCase } from "../../../src/model/statedCase";
import type { Desk } from "../../../src/taskpane/desk/desk";
import Case from "../../../src/taskpane/screens/case/Case";
import { caseWords as words } from "../../../src/text/pane/case";
import { paneQuestion } from "../../../src/text/pane/caseAnswers";
import { cleanCase, line, saying, silentOn, withLines } from "../../audit/cleanCase";
import { quietExcel } from "../exampleDesk";
import { faults, show } from "../shown";

afterEach(cleanup);

const shown = (businessCase: BusinessCase, request: StatedCase = {}, show_ = quietExcel.show) => {
  const [onChange, onCheck] = [jest.fn<void, [StatedCase]>(), jest.fn()];
  const excel = { ...quietExcel, show: show_ };
  const container = show(
    <Case
      seat={{ flow: "case", desk: { excel } as Desk, request, reached: "case" }}
      businessCase={businessCase}
      sheets={["Business case", "Notes"]}
      issues={businessCase.issues}
      asking={false}
      refused={[]}
      answered={{}}
      onChange={onChange}
      onCheck={onCheck}
      onOtherFlow={() => undefined}
    />,
  );
  return { container, onChange, onCheck };
};
const press = (name: string): void => void fireEvent.click(screen.getByRole("button", { name }));

describe("the case as read", () => {
  it("says what is claimed and spent, and how many questions are answered", () => {
    const { container } = shown(silentOn(["it-cost", "vat-cost"]));
    expect(container.textContent).toContain("Savings claimed (5)£14.5m a year");
    expect(container.textContent).toContain("One-off costs (2)£14m once");
    expect(screen.getByText("£14.5m a year").title).toBe("£14,455,100");
    expect(container.textContent).toContain("Questions answered47 of 49");
  });

  it("gives no sum where a line has no figure", () => {
    const { container } = shown(
      withLines([line("claim", 10, "One", 1_000), line("claim", 11, "Two", missing("text-in-cell"))]),
    );
    expect(container.textContent).toContain("Savings claimed (2)not known: 1 without a figure");
  });

  it("selects the cell of a line's amount in Excel", () => {
    const go = jest.fn(() => Promise.resolve());
    shown(cleanCase, {}, go);
    press("Business case!B10");
    expect(go).toHaveBeenCalledWith({ sheet: "Business case", top: 10, left: 2, bottom: 10, right: 2 });
  });

  it("lets a person say what a line is and which function it is about, and keeps both", () => {
    const { onChange } = shown(cleanCase);
    press(words.openLine("Joint buying"));
    fireEvent.change(screen.getByLabelText(words.is), { target: { value: "ignored" } });
    const at = { sheet: "Business case", row: 14, column: 1 };
    expect(onChange.mock.calls).toEqual([[{ lines: [{ at, label: "Joint buying", part: "ignored" }] }]]);
    cleanup();
    const before: StatedCase = { lines: [{ at, label: "Joint buying", part: "planned-saving" }] };
    const again = shown(cleanCase, before);
    press(words.openLine("Joint buying"));
    fireEvent.change(screen.getByLabelText(words.about), { target: { value: "" } });
    expect(again.onChange).toHaveBeenCalledWith({
      lines: [{ at, label: "Joint buying", part: "planned-saving", function: null }],
    });
  });

  it("lets a line that was taken out be put back", () => {
    const at = { sheet: "Business case", row: 99, column: 1 };
    const { onChange } = shown(cleanCase, { lines: [{ at, label: "Old one", part: "ignored" }] });
    fireEvent.change(screen.getByLabelText("Old one"), { target: { value: "claim" } });
    expect(onChange).toHaveBeenCalledWith({ lines: [{ at, label: "Old one", part: "claim" }] });
  });

  it("asks what is not answered, and takes a yes at once and an amount when it is given", () => {
    const { onChange } = shown(silentOn(["it-cost", "withdrawal-tested"]));
    fireEvent.click(
      within(screen.getByRole("radiogroup", { name: paneQuestion("withdrawal-tested") })).getByLabelText(words.no),
    );
    const field = screen.getByLabelText(paneQuestion("it-cost"));
    fireEvent.change(field, { target: { value: "lots" } });
    press(words.answerTo(paneQuestion("it-cost")));
    expect(screen.getByText(words.wrong.pounds)).toBeTruthy();
    fireEvent.change(field, { target: { value: "1.25m" } });
    press(words.answerTo(paneQuestion("it-cost")));
    expect(onChange.mock.calls).toEqual([
      [{ answers: [{ topic: "withdrawal-tested", value: false }] }],
      [{ answers: [{ topic: "it-cost", value: 1_250_000 }] }],
    ]);
  });

  it("keeps what was answered here in its place, and lets it be taken back", () => {
    const { onChange, container } = shown(cleanCase, { answers: [{ topic: "it-cost", value: 5_200_000 }] });
    expect(container.textContent).toContain(words.youSay("£5,200,000"));
    press(words.takeBack);
    expect(onChange).toHaveBeenCalledWith({});
  });

  it("asks again where the case answers in a form that cannot be used, and says what it says", () => {
    const { container } = shown(saying({ "it-cost": "to be confirmed" }));
    expect(container.textContent).toContain(words.saysNow("to be confirmed"));
    expect(container.textContent).toContain(words.unanswered(1));
  });

  it("counts as answered what a check can use, and no placeholder", () => {
    const { container } = shown(saying({ "procurement-route": "tbc", "legal-advice-date": "soon" }));
    expect(container.textContent).toContain("Questions answered47 of 49");
    expect(container.textContent).toContain(words.unanswered(2));
    for (const said of ["tbc", "soon"]) expect(container.textContent).toContain(words.saysNow(said));
  });

  it("lets the sheets and the unit be chosen", () => {
    const { onChange } = shown(cleanCase);
    fireEvent.click(screen.getByLabelText("Notes"));
    fireEvent.change(screen.getByLabelText(words.unit), { target: { value: "1000" } });
    expect(onChange.mock.calls).toEqual([[{ sheets: ["Business case", "Notes"] }], [{ scale: 1_000 }]]);
  });

  it("goes on with one button", () => {
    const { onCheck } = shown(cleanCase);
    press(words.check);
    expect(onCheck).toHaveBeenCalled();
  });

  it("has no fault that axe can find, with everything open", async () => {
    const { container } = shown(silentOn(["it-cost", "withdrawal-tested", "legal-advice-date", "claimed-share"]));
    for (const link of screen.getAllByRole("button", { name: /^Change /u })) fireEvent.click(link);
    container.querySelectorAll("details").forEach((details) => (details.open = true));
    expect(await faults(container)).toEqual([]);
  });
});
