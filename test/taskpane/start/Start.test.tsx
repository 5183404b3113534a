/** @jest-environment jsdom */
import { act, cleanup, fireEvent, screen } from "@testing-library/react";
import type { ComponentProps } from "react";
import type { ChosenFile } from "../../../src/taskpane/desk/desk";
import { Start } from "../../../src/taskpane/screens/start/Start";
import { caseStartWords } from "../../../src/text/pane/caseStart";
import { startWords } from "../../../src/text/pane/start";
import { show } from "../shown";

afterEach(cleanup);

const plain: ComponentProps<typeof Start> = {
  flow: "benchmark",
  onOpen: null,
  onFile: () => undefined,
  onExample: () => undefined,
  onOtherFlow: () => undefined,
};

/** Drops a file of a name onto the start screen; returns the names of the files that it took. */
const dropped = async (...names: readonly string[]): Promise<readonly string[]> => {
  const taken: string[] = [];
  const onFile = ({ name }: ChosenFile): void => void taken.push(name);
  show(<Start {...plain} onFile={onFile} />);
  const files = names.map((name) =>
    Object.assign(new File([], name), { arrayBuffer: () => Promise.resolve(new ArrayBuffer(0)) }),
  );
  await act(async () => {
    fireEvent.drop(screen.getByText(startWords.drop), { dataTransfer: { files } });
    await Promise.resolve();
  });
  return taken;
};

describe("the start screen", () => {
  it.each(["costs.xlsx", "costs.XLSM", "ledger.csv", "ledger.CSV", "ledger.csv.gz"])("takes %s", async (name) => {
    expect(await dropped(name)).toEqual([name]);
    expect(screen.queryByRole("alert")).toBeNull();
  });

  it.each([[["photo.png"]], [["old.xls"]], [["archive.gz"]], [["one.csv", "two.csv"]]])(
    "refuses %j and says what it takes",
    async (names) => {
      expect(await dropped(...names)).toEqual([]);
      expect(screen.getByRole("alert").textContent).toMatch(/\.xlsx, \.xlsm, \.csv or \.csv\.gz/u);
    },
  );

  it("of a business case hands out the template, in Excel through the browser, which can save it", () => {
    const template = "assets/examples/business-case-template.xlsx";
    const link = (name: string): (string | null)[] => {
      const found = screen.getByRole("link", { name, hidden: true });
      return ["href", "target", "download"].map((attribute) => found.getAttribute(attribute));
    };
    show(<Start {...plain} flow="case" />);
    expect(link(caseStartWords.template)).toEqual([template, null, ""]);
    cleanup();
    show(<Start {...plain} flow="case" onOpen={() => undefined} />);
    expect(link(caseStartWords.templateInExcel)).toEqual([template, "_blank", null]);
  });

  it("offers workbooks and CSV files in the picker", () => {
    show(<Start {...plain} />);
    const input = screen.getByLabelText(startWords.choose, { selector: "input" });
    expect(input.getAttribute("accept")).toBe(".xlsx,.xlsm,.csv,.gz");
  });
});
