import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { mappingWords } from "../../src/text/pane/mapping";
import { startWords } from "../../src/text/pane/start";
import { tablesWords } from "../../src/text/pane/tables";
import { writeWords } from "../../src/text/pane/write";
import { boroughFile, exampleBytes } from "../examples/exampleFiles";
import { burnley, burnleyWritten } from "./burnley";
import { byCommandLine, clock } from "./commandLine";
import type { OpenedPane } from "./openPane";
import { differences, ourCellsIn } from "./ourCells";
import { panes } from "./panes";
import { personAt, type Person } from "./person";
import { makeCopy, savedBy, type Saved } from "./savedCopy";
import { straightToWrite, throughEveryStep } from "./walk";

const open = panes();

/** Somebody at the start screen of a tab. */
const atStart = async (): Promise<Person & Pick<OpenedPane, "traffic">> => {
  const pane = await open({ initScript: clock.stopped });
  const person = personAt(pane);
  await person.comesTo(startWords.title);
  return { ...person, traffic: pane.traffic };
};

const chooseFile = async ({ page, press }: Person, example: string): Promise<void> => {
  const [picker] = await Promise.all([page.waitForEvent("filechooser"), press(startWords.choose)]);
  await picker.setFiles(join("assets/examples", example));
};

const dropFile = async ({ page }: Person, name: string, content: Uint8Array): Promise<void> => {
  const bytes = Buffer.from(content).toString("base64");
  const dataTransfer = await page.evaluateHandle(
    ([content, name]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([Uint8Array.from(atob(content), (byte) => byte.charCodeAt(0))], name));
      return transfer;
    },
    [bytes, name] as const,
  );
  await page.getByText(startWords.drop).dispatchEvent("drop", { dataTransfer });
};

const makeAndSave = async (person: Person): Promise<Saved> => {
  await makeCopy(person);
  return savedBy(person, () => person.press(writeWords.done.save));
};

/** Holds a saved copy to what the command line writes: the cells first, for they say what is amiss. */
const holdsTo = async (saved: Saved, written: Uint8Array): Promise<void> => {
  const [cells, expected] = [await ourCellsIn(saved.bytes), await ourCellsIn(written)];
  expect(expected.size).toBeGreaterThan(1000);
  expect(differences(cells, expected)).toEqual([]);
  expect(Buffer.from(saved.bytes).equals(written)).toBe(true);
};

describe("the pane in a browser tab writes what the command line writes, byte for byte,", () => {
  it("for a return that is chosen with the file picker, by way of every step", async () => {
    const person = await atStart();
    await chooseFile(person, burnley);
    await throughEveryStep(person);
    const saved = await makeAndSave(person);
    expect(saved.name).toBe("burnley-revenue-outturn-2024-25-benchmarked.xlsx");
    await holdsTo(saved, await burnleyWritten());
    expect([person.traffic.elsewhere(), person.traffic.complaints]).toEqual([[], []]);
  });

  it("for a return that is dropped on it, straight to its results", async () => {
    const person = await atStart();
    await dropFile(person, burnley, await exampleBytes(burnley));
    await straightToWrite(person);
    await holdsTo(await makeAndSave(person), await burnleyWritten());
  });

  it("for a gzipped CSV in Windows-1252, as a workbook of its own", async () => {
    const lines = [
      "Burnley Borough Council: revenue outturn 2024-25, \u00a3",
      "Service;Gross expenditure;Income;Net expenditure",
      "Finance;\u00a31,480,000;(120,000);1,360,000",
      "Legal services;640,000;(75,000);565,000",
      "ICT;700,000;0;700,000",
      "Refuse \u0096 collection;2,000,000;500,000-;1,500,000",
      "Total;4,820,000;(695,000);4,125,000",
    ];
    const content = new Uint8Array(gzipSync(Buffer.from(lines.join("\r\n"), "latin1")));
    const person = await atStart();
    await dropFile(person, "costs.csv.gz", content);
    await throughEveryStep(person);
    const saved = await makeAndSave(person);
    expect(saved.name).toBe("costs-benchmarked.xlsx");
    await holdsTo(saved, await byCommandLine("costs.csv.gz", {}, content));
  });

  it("for the example, in five clicks from opening the pane to the saved copy", async () => {
    const person = await atStart();
    await person.press(startWords.example);
    await straightToWrite(person);
    await holdsTo(await makeAndSave(person), await burnleyWritten());
    expect(person.clicks()).toBeLessThanOrEqual(5);
  });

  it("for a table of a council's own, with the council, a line and the comparators chosen by hand", async () => {
    const person = await atStart();
    const { page, click } = person;
    const line = "Transformation reserve projects";
    await chooseFile(person, boroughFile);
    await throughEveryStep(person, async (step) => {
      switch (step) {
        case "table": {
          await page.getByRole("combobox", { name: tablesWords.council }).pressSequentially("Burnl");
          await click(page.getByRole("option", { name: "Burnley" }));
          return page.getByText("the workbook names another").waitFor();
        }
        case "mapping": {
          await click(page.getByRole("option", { name: line }));
          await click(page.getByRole("combobox", { name: mappingWords.giveTo }));
          return click(page.getByRole("option", { name: "Procurement", exact: true }));
        }
        case "compare":
          return click(page.getByRole("radio", { name: /^Nearest neighbours/u }));
        case "results":
        case "write":
          return;
      }
    });
    const assigned = [{ id: "", label: line, function: "procurement", share: 1, addressable: 1 }] as const;
    const asked = { council: "E07000117", comparators: { by: "neighbours" }, assigned } as const;
    await holdsTo(await makeAndSave(person), await byCommandLine(boroughFile, asked));
  });
});
