/** @jest-environment jsdom */
import { FluentProvider, webLightTheme } from "@fluentui/react-components";
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { Pane } from "../../src/taskpane/Pane";
import type { Findings, Place, RunFile, RunOutcome } from "../../src/taskpane/state";
import { paneWords } from "../../src/text/pane";

const findings: Findings = {
  headlines: [{ label: "Realistic ceiling", figure: "£333k", sentence: "1.8 % of £18.5m: a challenge, not a target." }],
  notices: [{ what: "A total does not sum.", where: "RO6!F31", todo: "Check the lines above it." }],
  file: { name: "accounts-benchmarked.xlsx", bytes: new Uint8Array([1]) },
};
const problem = { what: "The workbook is encrypted.", where: "accounts.xlsx", todo: "Save it without a password." };

const open = (run: RunFile, place: Place = "browser"): void => {
  render(
    <FluentProvider theme={webLightTheme}>
      <Pane place={place} run={run} />
    </FluentProvider>,
  );
};

const choose = async (name = "accounts.xlsx"): Promise<void> => {
  const file = new File([new Uint8Array([80, 75])], name);
  // jsdom's files cannot be read to bytes.
  Object.assign(file, { arrayBuffer: () => Promise.resolve(new Uint8Array([80, 75]).buffer) });
  await act(async () => {
    fireEvent.change(screen.getByLabelText(paneWords.start.choose, { selector: "input" }), {
      target: { files: [file] },
    });
    await Promise.resolve();
  });
};

beforeEach(() => localStorage.clear());
afterEach(cleanup);

describe("the pane", () => {
  it("says in Excel that it works on a file and not yet on the open workbook", () => {
    open(() => Promise.reject(new Error("not run")), "excel");
    expect(screen.getByText(paneWords.start.inExcel)).toBeTruthy();
    expect(screen.getByText(paneWords.start.choose)).toBeTruthy();
  });

  it("hands the chosen file and council to the run, and shows each figure with its sentence", async () => {
    const run = jest.fn<Promise<RunOutcome>, Parameters<RunFile>>(() => Promise.resolve({ ok: true, findings }));
    open(run);
    fireEvent.change(screen.getByLabelText(paneWords.start.council), { target: { value: " Burnley " } });
    await choose();
    expect(run.mock.calls[0]?.slice(0, 2)).toEqual([
      { name: "accounts.xlsx", bytes: new Uint8Array([80, 75]) },
      "Burnley",
    ]);
    expect(screen.getByText("£333k")).toBeTruthy();
    expect(screen.getByText(/a challenge, not a target/u)).toBeTruthy();
    expect(screen.getByText("RO6!F31")).toBeTruthy();
    expect(screen.getByText(paneWords.done.save)).toBeTruthy();
  });

  it("tells the step while the run goes on", async () => {
    open((_file, _council, onStep) => {
      onStep("Comparing with 164 councils");
      return new Promise(() => undefined);
    });
    await choose();
    expect(screen.getByRole("status").textContent).toBe("Comparing with 164 councils");
  });

  it("says what happened, where and what to do when the workbook cannot be used, and starts over with one button", async () => {
    open(() => Promise.resolve({ ok: false, problems: [problem] }));
    await choose();
    const alert = screen.getByRole("alert").textContent;
    for (const words of Object.values(problem)) expect(alert).toContain(words);
    fireEvent.click(screen.getByText(paneWords.stuck.again));
    expect(screen.getByText(paneWords.start.choose)).toBeTruthy();
  });

  it("owns up to a mistake of its own instead of staying on the running screen", async () => {
    open(() => Promise.reject(new Error("no taxonomy node x")));
    await choose();
    expect(screen.getByRole("alert").textContent).toContain(paneWords.ownFault.what);
    expect(screen.getByRole("alert").textContent).toContain("no taxonomy node x");
  });

  it("remembers the council for the next time", async () => {
    const run: RunFile = () => Promise.resolve({ ok: true, findings });
    open(run);
    fireEvent.change(screen.getByLabelText(paneWords.start.council), { target: { value: "Rossendale" } });
    await choose();
    cleanup();
    open(run);
    expect(screen.getByLabelText<HTMLInputElement>(paneWords.start.council).value).toBe("Rossendale");
  });

  it("says so when the example cannot be fetched", async () => {
    Object.assign(globalThis, { fetch: () => Promise.reject(new Error("offline")) });
    open(() => Promise.resolve({ ok: true, findings }));
    await act(async () => {
      fireEvent.click(screen.getByText(paneWords.start.example));
      await Promise.resolve();
    });
    expect(screen.getByRole("alert").textContent).toContain(paneWords.exampleNotFetched.what);
  });
});
