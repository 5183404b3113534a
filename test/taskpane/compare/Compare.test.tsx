/** @jest-environment jsdom */
import { cleanup, fireEvent, screen } from "@testing-library/react";
import { useState, type ReactElement } from "react";
import type { ComparatorRule } from "../../../src/model/choices";
import type { RunRequest } from "../../../src/run/request";
import Compare from "../../../src/taskpane/screens/compare/Compare";
import { councilsLike } from "../../../src/taskpane/screens/compare/councilsLike";
import { compareWords } from "../../../src/text/pane/compare";
import { partWords } from "../../../src/text/pane/parts";
import { burnleySitting, fernshireSitting, type ExampleSitting } from "../exampleSitting";
import { faults, show } from "../shown";

let burnley: ExampleSitting;
let fernshire: ExampleSitting;
beforeAll(async () => {
  [burnley, fernshire] = [await burnleySitting(), await fernshireSitting()];
});
afterEach(cleanup);

const asked: (ComparatorRule | undefined)[] = [];
const onCompare = jest.fn();
beforeEach(() => {
  asked.length = 0;
  onCompare.mockClear();
});

/** Keeps the request, as the pane does. */
const Kept = ({
  sitting,
  first,
}: {
  readonly sitting: ExampleSitting;
  readonly first?: ComparatorRule;
}): ReactElement => {
  const [request, ask] = useState<RunRequest>({ ...sitting.request, ...(first ? { comparators: first } : {}) });
  const onChange = (changed: RunRequest): void => {
    asked.push(changed.comparators);
    ask(changed);
  };
  return <Compare {...sitting} request={request} onChange={onChange} onCompare={onCompare} />;
};

const radio = (name: RegExp): HTMLInputElement => screen.getByRole<HTMLInputElement>("radio", { name });
const button = (name: string): HTMLElement => screen.getByRole("button", { name });

describe("whom to compare with", () => {
  it.each([
    ["Burnley", () => burnley],
    ["the fictional borough", () => fernshire],
  ])("for %s has no fault that axe can find", async (_, sitting) => {
    expect(await faults(show(<Kept sitting={sitting()} />))).toEqual([]);
  });

  it("says what the dataset is, and claims no figures of years that have only a price index", () => {
    const { textContent } = show(<Kept sitting={burnley} />);
    const { dataset } = burnley.facts;
    expect(textContent).toContain(dataset.title);
    expect(textContent).toMatch(/Figures of 2010-11 to 2024-25, version \d/u);
    expect(dataset.figureYears[0]).toBe("2024-25");
    expect(textContent).toContain(`${dataset.sources} sources`);
  });

  it("has the run's own rule chosen, and counts whom each rule gives", () => {
    show(<Kept sitting={burnley} />);
    expect(radio(/Same class/u).checked).toBe(true);
    expect(radio(/Same class.*203 other shire districts in England/u)).toBeTruthy();
    expect(radio(/Nearest neighbours.*15 councils, as published/u).disabled).toBe(false);
    cleanup();
    show(<Kept sitting={fernshire} />);
    expect(radio(/Family group.*6 other councils, corporate: illustrative mixed/u).disabled).toBe(false);
  });

  it("cannot be a rule that gives nobody, and says why", () => {
    show(<Kept sitting={burnley} />);
    expect(radio(/Family group/u).disabled).toBe(true);
    expect(screen.getByText(/^No family groups are published for Burnley/u)).toBeTruthy();
  });

  it("names the comparators of the rule, by name and in pages", () => {
    show(<Kept sitting={burnley} />);
    fireEvent.click(radio(/Nearest neighbours/u));
    expect(asked).toEqual([{ by: "neighbours" }]);
    const names = screen.getAllByRole("listitem", { hidden: true }).map(({ textContent }) => textContent);
    expect(names).toHaveLength(15);
    expect([...names].sort((a, b) => a.localeCompare(b, "en-GB"))).toEqual(names);
    fireEvent.click(radio(/Same class/u));
    fireEvent.click(screen.getByRole("button", { name: partWords.next, hidden: true }));
    expect(screen.getByText(partWords.range(26, 50, 203))).toBeTruthy();
  });

  it("may be councils found by a part of their name, and each may be taken away again", () => {
    show(<Kept sitting={burnley} />);
    fireEvent.click(radio(/Choose councils/u));
    const box = screen.getByRole("combobox", { name: compareWords.choose });
    fireEvent.change(box, { target: { value: "pendl" } });
    fireEvent.keyDown(box, { key: "ArrowDown" });
    fireEvent.click(screen.getByText("Pendle"));
    expect(asked.at(-1)).toEqual({ by: "hand", codes: ["E07000122"] });
    expect(radio(/Choose councils….*1 council chosen/u).checked).toBe(true);
    fireEvent.click(button(compareWords.remove("Pendle")));
    expect(asked.at(-1)).toEqual({ by: "hand", codes: [] });
  });

  it("keeps the councils chosen by hand through a look at another rule", () => {
    const codes = burnley.facts.councils.slice(3, 6).map(({ code }) => code);
    show(<Kept sitting={burnley} first={{ by: "hand", codes }} />);
    fireEvent.click(radio(/Same class/u));
    fireEvent.click(radio(/Choose councils/u));
    expect(asked.at(-1)).toEqual({ by: "hand", codes });
  });

  it("must be somebody before a comparison can start", () => {
    show(<Kept sitting={burnley} />);
    fireEvent.click(radio(/Choose councils/u));
    fireEvent.click(button(compareWords.compare));
    expect(onCompare).not.toHaveBeenCalled();
    expect(
      document.getElementById(button(compareWords.compare).getAttribute("aria-describedby") ?? "")?.textContent,
    ).toBe(compareWords.cannot);
    fireEvent.click(radio(/Same class/u));
    fireEvent.click(button(compareWords.compare));
    expect(onCompare).toHaveBeenCalledTimes(1);
  });
});

it("councils are found by name, other name or code, those whose name begins with it first", () => {
  const { councils } = burnley.facts;
  const names = (typed: string): readonly string[] => councilsLike(typed, councils).map(({ name }) => name);
  expect(names(" RIB ")).toEqual(["Ribble Valley", "South Ribble"]);
  expect(names("E07000117")).toEqual(["Burnley"]);
  expect(names("")).toHaveLength(councils.length);
  expect(names("zzz")).toEqual([]);
});
