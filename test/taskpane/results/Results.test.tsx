/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { CellRange } from "../../../src/model/cells";
import { isKnown, missing } from "../../../src/model/missing";
import type { Findings } from "../../../src/model/result";
import type { Compared } from "../../../src/run/sitting";
import type { InExcel } from "../../../src/taskpane/desk/desk";
import type { ResultsProps } from "../../../src/taskpane/screens/props";
import Results from "../../../src/taskpane/screens/results/Results";
import { exactPounds, spokenPounds } from "../../../src/text/amounts";
import { functionLabels } from "../../../src/text/functions";
import { partWords } from "../../../src/text/pane/parts";
import { resultsWords } from "../../../src/text/pane/results";
import { burnleySitting, fernshireSitting, type ExampleSitting } from "../exampleSitting";
import { faults, show } from "../shown";

let burnley: ExampleSitting;
let fernshire: ExampleSitting;
beforeAll(async () => {
  [burnley, fernshire] = [await burnleySitting(), await fernshireSitting()];
});
afterEach(cleanup);

const open = ({ compared, issues }: ExampleSitting, props: Partial<ResultsProps> = {}): HTMLElement =>
  show(
    <Results
      compared={compared}
      issues={issues}
      excel={null}
      onWrite={() => undefined}
      onMapping={() => undefined}
      {...props}
    />,
  );

const withFindings = (changes: Partial<Findings>): Compared => ({
  ...burnley.compared,
  benchmark: { ...burnley.compared.benchmark, ...changes },
});

const excel = (show: InExcel["show"]): InExcel => ({
  show,
  open: () => Promise.resolve(),
  follow: () => Promise.resolve(() => undefined),
});

const headings = (level: number): readonly string[] =>
  screen.getAllByRole("heading", { level }).map(({ textContent }) => textContent);

describe("the results", () => {
  it.each([
    ["Burnley's revenue outturn", () => burnley],
    ["the fictional borough", () => fernshire],
  ])("of %s have no fault that axe can find, with everything open", async (_, sitting) => {
    const container = open(sitting(), { excel: excel(() => Promise.resolve()) });
    container.querySelectorAll("details").forEach((details) => (details.open = true));
    expect(await faults(container)).toEqual([]);
  });

  it("begin with the ceiling, its sentence and its best case, exact on hover", () => {
    const container = open(burnley);
    expect(headings(2)[0]).toBe("Realistic savings ceiling");
    expect(screen.getAllByTitle("£950,598")[0]?.textContent).toBe("£951k");
    expect(container.textContent).toMatch(
      /1\.8 % of total expenditure of £52\.8m, the lower of the two bounds: a challenge, not a target\. Best case £1\.9m\./u,
    );
  });

  it("show both bounds in both cases, and which holds", () => {
    open(burnley);
    const rows = within(screen.getByRole("table", { hidden: true })).getAllByRole("row", { hidden: true });
    expect(rows.map(({ textContent }) => textContent)).toEqual([
      "RealisticBest case",
      "Share of total expenditure£951k1.8 %£1.9m3.6 %",
      "Share of addressable back-office cost£2.38m12.0 %£4.76m24.0 %",
      "Ceiling£951k£1.9m",
      "HoldsTotal expenditureTotal expenditure",
    ]);
  });

  it("say why there is no ceiling instead of showing none or zero", () => {
    const none = missing("line-not-in-table");
    const { ceiling } = burnley.compared.benchmark;
    const nothing = { realistic: none, best: none };
    open(burnley, {
      compared: withFindings({
        ceiling: { ...ceiling, ceiling: nothing, topDown: nothing, binding: { realistic: null, best: null } },
      }),
    });
    const [first] = screen.getAllByRole("heading", { level: 2 });
    expect(first?.parentElement?.textContent).toMatch(/not known \(the table has no such line\)/u);
    expect(first?.parentElement?.textContent).not.toMatch(/£0/u);
  });

  it("hold the back-office share against the reference of the inputs, whatever it is", () => {
    const { choices } = burnley.compared.benchmark;
    open(burnley, {
      compared: withFindings({ choices: { ...choices, inputs: { ...choices.inputs, back_office_share: 0.213 } } }),
    });
    expect(screen.getByRole("img").getAttribute("aria-label")).toBe(
      "Back office 37.6 % of cost, the rule of thumb 21.3 %",
    );
  });

  it("say the cost that is mapped to nothing and lead to the mapping, and keep still when there is none", () => {
    const onMapping = jest.fn();
    open(burnley, { onMapping });
    fireEvent.click(screen.getByRole("button", { name: resultsWords.mapping }));
    expect(onMapping).toHaveBeenCalledTimes(1);
    expect(screen.getByText(/none of these figures: £66k/u)).toBeTruthy();
    cleanup();
    open(fernshire, {
      compared: { ...fernshire.compared, benchmark: { ...fernshire.compared.benchmark, unmapped: 0 as never } },
    });
    expect(screen.queryByRole("button", { name: resultsWords.mapping })).toBeNull();
  });

  it("put failed checks before every figure, with what was expected", () => {
    const [first, ...others] = burnley.compared.checks;
    if (!first) throw new Error("no checks");
    const failed = { ...first, result: "fail", expected: 1_234.5, found: 7 } as const;
    const container = open(burnley, { compared: { ...burnley.compared, checks: [failed, ...others] } });
    expect(screen.getByRole("alert").textContent).toContain(
      `1 of ${others.length + 1} checks failed${first.label}. Expected 1,234.5, found 7.`,
    );
    expect(container.textContent.indexOf("checks failed")).toBeLessThan(container.textContent.indexOf("£951k"));
    expect(container.textContent).not.toContain(" checks passed");
  });

  it("say the warnings of the run with their place, and keep mere notes apart", () => {
    open(burnley);
    const warned = within(screen.getByRole("region", { name: resultsWords.notices.title }));
    const warnings = burnley.issues.filter(({ severity }) => severity === "warning");
    expect(warned.getAllByRole("listitem")).toHaveLength(warnings.length);
    expect(warned.getAllByText("RO6!D35")).toHaveLength(1);
  });

  it("lead on to writing with one button", () => {
    const onWrite = jest.fn();
    open(burnley, { onWrite });
    fireEvent.click(screen.getByRole("button", { name: resultsWords.write }));
    expect(onWrite).toHaveBeenCalledTimes(1);
  });
});

describe("the functions", () => {
  const compared = (level: "function" | "group"): readonly string[] =>
    burnley.compared.benchmark.functions
      .filter(({ comparison, cost }) => comparison !== null && cost.level === level)
      .map(({ cost }) => functionLabels[cost.function]);

  it("have a strip each where they are compared, the groups apart", () => {
    open(burnley);
    const names = (title: string): readonly string[] =>
      within(screen.getByRole("region", { name: title }))
        .getAllByRole("figure")
        .map((figure) => within(figure).getByRole("heading").textContent);
    expect(names(resultsWords.functions.title)).toEqual(compared("function"));
    expect(names(resultsWords.functions.groups)).toEqual(compared("group"));
  });

  it("say the council's place in words, as counted from the comparators", () => {
    open(burnley);
    const name = functionLabels["local-tax-collection"];
    const row = burnley.compared.benchmark.functions.find(({ cost }) => cost.function === "local-tax-collection");
    const { figures = [], unitCost = Number.NaN } = row?.comparison ?? {};
    const lower = figures.filter((figure) => figure.unitCost < unitCost).length;
    expect(lower + 1).toBe(52);
    expect(screen.getByRole("figure", { name }).textContent).toContain("52nd lowest of 189, £4.46 below the median.");
  });

  it("name each comparator to the keys, from the lowest unit cost to the highest", () => {
    open(burnley);
    const name = functionLabels["housing-benefit-administration"];
    const slider = within(screen.getByRole("figure", { name })).getByRole("slider");
    const figures = burnley.compared.benchmark.functions.find(
      ({ cost }) => cost.function === "housing-benefit-administration",
    )?.comparison?.figures;
    const sorted = [...(figures ?? [])].sort((one, other) => one.unitCost - other.unitCost);
    const told = (): string => slider.getAttribute("aria-valuetext") ?? "";
    fireEvent.keyDown(slider, { key: "Home" });
    expect(told()).toContain(sorted[0]?.name ?? "?");
    expect(told()).toContain("−£7.25");
    expect(told()).toMatch(/, outlier$/u);
    fireEvent.keyDown(slider, { key: "ArrowRight" });
    expect(told()).toContain(sorted[1]?.name ?? "?");
    fireEvent.keyDown(slider, { key: "End" });
    expect(told()).toContain(sorted.at(-1)?.name ?? "?");
    expect(slider.getAttribute("aria-valuenow")).toBe(String(sorted.length));
  });

  it("draw every comparator, outliers too", () => {
    const container = open(burnley);
    const drawn = [...container.querySelectorAll("figure")].map(
      (figure) => figure.querySelectorAll("svg svg > circle, svg svg > path").length - 1,
    );
    const counted = burnley.compared.benchmark.functions.flatMap(({ comparison }) => comparison?.n ?? []);
    const ascending = (one: number, other: number): number => one - other;
    expect(drawn.sort(ascending)).toEqual([...counted].sort(ascending));
  });

  it("that are not compared stand apart with their cost and the reason", () => {
    open(burnley);
    const apart = screen.getByRole("region", { name: resultsWords.functions.apart }).textContent;
    expect(apart).toContain("Council-tax support administrationnot known (the cell is blank)");
    expect(apart).toContain(
      "Business-rates collection£209kCompared as part of Council-tax and business-rates collection.",
    );
    expect(apart).toContain("Management and support services£12.8mComparators' figures exist only together");
  });
});

describe("the gaps", () => {
  const region = () => within(screen.getByRole("region", { name: resultsWords.gaps.title }));
  const shown = (): readonly string[] =>
    region()
      .getAllByRole("heading", { level: 3 })
      .map(({ textContent }) => textContent);

  it("come in order of pounds, in pages", () => {
    open(burnley);
    const all = [...shown()];
    while (region().getByRole("button", { name: partWords.next }).getAttribute("aria-disabled") !== "true") {
      fireEvent.click(region().getByRole("button", { name: partWords.next }));
      all.push(...shown());
    }
    const { gaps } = burnley.compared.benchmark;
    const pounds = gaps.map((gap) => gap.pounds).filter(isKnown);
    expect(all).toHaveLength(gaps.length);
    expect(all.map((heading) => heading.split(" · ")[0])).toEqual([
      ...pounds.sort((one, other) => other - one).map(spokenPounds),
      ...gaps.filter((gap) => !isKnown(gap.pounds)).map(() => resultsWords.gaps.unknownCost),
    ]);
  });

  it("say their severity in words, and are left out by it", () => {
    open(burnley);
    const texts = (): string => region().getByRole("list").textContent;
    expect(texts()).toContain(resultsWords.gaps.severity.blocks);
    fireEvent.click(region().getByRole("checkbox", { name: "Blocks (3)" }));
    expect(texts()).not.toContain(resultsWords.gaps.severity.blocks);
    expect(texts()).toContain(resultsWords.gaps.severity.weakens);
    for (const name of ["Weakens (7)", "Note (9)"]) fireEvent.click(region().getByRole("checkbox", { name }));
    expect(region().getByText(resultsWords.gaps.none)).toBeTruthy();
  });

  it("name their cells as text in a tab", () => {
    open(burnley);
    expect(region().getAllByText(/RO6!D34/u)).toHaveLength(1);
    expect(region().queryByRole("button", { name: "RO6!D34" })).toBeNull();
  });

  it("select their cells in Excel", () => {
    const selected: CellRange[] = [];
    open(burnley, { excel: excel((cells) => Promise.resolve(void selected.push(cells))) });
    fireEvent.click(region().getByRole("button", { name: "RO6!D34" }));
    expect(selected).toEqual([{ sheet: "RO6", top: 34, left: 4, bottom: 34, right: 4 }]);
  });

  it("say so when Excel does not go there", async () => {
    open(burnley, { excel: excel(() => Promise.reject(new Error("in cell-edit mode"))) });
    await act(async () => {
      fireEvent.click(region().getByRole("button", { name: "RO6!D34" }));
      await Promise.resolve();
    });
    expect(region().getByRole("alert").textContent).toBe(partWords.excelRefused);
  });

  it("have their exact pounds on hover", () => {
    open(burnley);
    expect(region().getAllByTitle(exactPounds(12_807_000))[0]?.textContent).toBe("£12.8m");
  });
});
