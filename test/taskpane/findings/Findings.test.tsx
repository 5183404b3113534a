/** @jest-environment jsdom */
import "../nodeGlobals";
import { cleanup, fireEvent, screen, within } from "@testing-library/react";
import type { BusinessCase } from "../../../src/model/businessCase";
import Findings from "../../../src/taskpane/screens/findings/Findings";
import { becauseOf, resultLabels, wordsOfCheck } from "../../../src/text/caseChecks";
import { findingsWords as words } from "../../../src/text/pane/caseFindings";
import { partWords } from "../../../src/text/pane/parts";
import { cleanCase, line, saying, silentOn, withLines } from "../../audit/cleanCase";
import { seenOf } from "../case/caseSteps";
import { quietExcel } from "../exampleDesk";
import { faults, show } from "../shown";

afterEach(cleanup);

const shown = (businessCase: BusinessCase, go = quietExcel.show) => {
  const seen = seenOf(businessCase);
  const [onWrite, onCase] = [jest.fn(), jest.fn()];
  const container = show(
    <Findings seen={seen} issues={[]} excel={{ ...quietExcel, show: go }} onWrite={onWrite} onCase={onCase} />,
  );
  return { container, audit: seen.audit, onWrite, onCase };
};
const tooMuch = withLines([line("claim", 10, "One finance team", 30_000_000, "finance")]);
const region = (name: string): HTMLElement => screen.getByRole("region", { name });

describe("the findings", () => {
  it("hold the claim against the ceiling first, and say the picture in words", () => {
    const { container } = shown(tooMuch);
    expect(screen.getByRole("img", { name: /claim/u }).getAttribute("aria-label")).toBe(
      "A claim of £30m a year, beside the realistic ceiling at £18m and the best case at £36m.",
    );
    const table = screen.getByRole("table", { name: words.caption });
    expect(within(table).getByText("£12m")).toBeTruthy();
    expect(within(table).getByText(words.within)).toBeTruthy();
    expect(container.textContent).toContain("20.0 % of the cost in scope of £150m");
  });

  it("draw nothing of a claim that is not known, and say that it cannot be told", () => {
    const { container } = shown(withLines([]));
    expect(screen.queryByRole("img")).toBeNull();
    expect(container.textContent).toContain("Not known: the claims cannot be summed without doubt");
    const table = screen.getByRole("table", { name: words.caption });
    expect(within(table).getAllByText(words.untold)).toHaveLength(2);
  });

  it("say pounds as a person does, and exactly on hover", () => {
    shown(cleanCase);
    expect(screen.getByText("£38.4m over 6 years at 3.5 % real").title).toBe("£38,436,051 over 6 years at 3.5 % real");
    expect(screen.getByText(/^£14\.5m a year: 1\.4 % of total expenditure of £1bn/u).title).toContain(
      "£14,455,100 a year: 1.4 % of total expenditure of £1,000,000,000",
    );
  });

  it("say before any figure that a proof of the sheets failed, and that this is no check on the case", () => {
    const proof = { id: "sum", label: "The lines sum to the claim", expected: 1_000, found: 7, tolerance: 0.5 };
    const proofs = [
      { ...proof, result: "fail" },
      { ...proof, result: "pass" },
    ] as const;
    const { textContent } = show(
      <Findings
        seen={{ ...seenOf(cleanCase), proofs }}
        issues={[]}
        excel={null}
        onWrite={() => undefined}
        onCase={() => undefined}
      />,
    );
    expect(textContent).toContain(
      `1 of 2 proofs of the figures failed${proof.label}. Expected 1,000, found 7.${words.proofs.todo}`,
    );
    expect(textContent.indexOf(words.proofs.todo)).toBeLessThan(textContent.indexOf("£14.5m"));
  });

  it("keep what was noticed in reading behind a click, warnings and notes apart", () => {
    const issue = (severity: "warning" | "note") =>
      ({ code: "case/one-off-saving", severity, facts: { label: `A ${severity}` } }) as const;
    show(
      <Findings
        seen={seenOf(cleanCase)}
        issues={[issue("note"), issue("warning")]}
        excel={null}
        onWrite={() => undefined}
        onCase={() => undefined}
      />,
    );
    const behind = (summary: string): string => screen.getByText(summary).closest("details")?.textContent ?? "";
    expect(behind(`${words.notices.title} (1)`)).toContain("“A warning” comes once");
    expect(behind(partWords.notes(1))).toContain("“A note” comes once");
  });

  it("show what failed before what cannot be told, and what passed behind a click", () => {
    const { audit } = shown(silentOn(["withdrawal-tested"], tooMuch));
    const titles = (name: string): readonly string[] =>
      within(region(name))
        .getAllByRole("heading", { level: 3 })
        .map(({ textContent }) => textContent);
    const of = (result: string): readonly string[] =>
      audit.findings.filter((finding) => finding.result === result).map(({ id }) => wordsOfCheck(id).title);
    expect(titles(words.checks.fail(of("fail").length))).toEqual(of("fail"));
    expect(titles(words.checks["cannot-tell"](of("cannot-tell").length))).toEqual(of("cannot-tell"));
    const passed = screen.getByText(words.checks.pass(of("pass").length));
    expect(passed.closest("details")?.open).toBe(false);
  });

  it("never let what cannot be told look like a pass", () => {
    const { container, audit } = shown(silentOn(["withdrawal-tested", "governance-body"]));
    const { counts } = audit.verdict;
    expect(counts["cannot-tell"]).toBeGreaterThan(0);
    const said = within(screen.getByRole("list", { name: words.counts })).getAllByRole("listitem");
    expect(said.map(({ textContent }) => textContent.trim())).toEqual([
      `${counts.fail} fail`,
      `${counts["cannot-tell"]} cannot tell`,
      `${counts.pass} pass`,
    ]);
    const untold = region(words.checks["cannot-tell"](counts["cannot-tell"]));
    expect(untold.textContent).toContain(words.cannotTellWhat);
    expect(untold.textContent).not.toContain(resultLabels.pass);
    const marks = [...container.querySelectorAll("li svg")].map((svg) => svg.innerHTML);
    const [fail, cannotTell, pass] = marks;
    expect(new Set([fail, cannotTell, pass]).size).toBe(3);
  });

  it("say of a failed check why, what is at stake, and behind it the rule, the evidence and the way to a pass", () => {
    const { audit } = shown(tooMuch);
    const [finding] = audit.findings;
    if (!finding) throw new Error("no finding");
    const { title, rule, source, remedy } = wordsOfCheck(finding.id);
    const entry = screen.getByRole("heading", { level: 3, name: title }).closest("li");
    for (const text of [becauseOf(finding), words.atStake("£12m"), rule, source, remedy])
      expect(entry?.textContent).toContain(text);
  });

  it("select the cells of a check in Excel", () => {
    const go = jest.fn(() => Promise.resolve());
    shown(tooMuch, go);
    fireEvent.click(screen.getAllByRole("button", { name: "Business case!B10" })[0] ?? document.body);
    expect(go).toHaveBeenCalledWith({ sheet: "Business case", top: 10, left: 2, bottom: 10, right: 2 });
  });

  it("tell claim by claim what becomes of it, and because of which checks", () => {
    const { audit } = shown(saying({ "baseline-same-definitions": "no" }));
    const claims = region(words.claims(audit.verdict.claims.length));
    expect(within(claims).getAllByRole("listitem")).toHaveLength(5);
    expect(claims.textContent).toContain(wordsOfCheck("baseline-comparable").title);
  });

  it("lead to the writing, and back to what can be answered", () => {
    const { onWrite, onCase } = shown(silentOn(["withdrawal-tested"]));
    fireEvent.click(screen.getByRole("button", { name: words.write }));
    fireEvent.click(screen.getByRole("button", { name: words.toCase }));
    expect([onWrite, onCase].map(({ mock }) => mock.calls.length)).toEqual([1, 1]);
  });

  it("have no fault that axe can find, with everything open", async () => {
    for (const businessCase of [cleanCase, silentOn(["withdrawal-tested", "it-cost"], tooMuch)]) {
      const { container } = shown(businessCase);
      container.querySelectorAll("details").forEach((details) => (details.open = true));
      expect(await faults(container)).toEqual([]);
      cleanup();
    }
  });
});
