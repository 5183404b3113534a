import { tablesWords } from "../../src/text/pane/tables";
import { startWords } from "../../src/text/pane/start";
import { bookOf } from "../cli/books";
import { boroughFile, exampleBytes } from "../examples/exampleFiles";
import { axeFindings } from "./axe";
import { allLooks, looks } from "./looks";
import { panes } from "./panes";
import { personAt, type Person } from "./person";

const open = panes();

const comesWith = async (name: string, bytes: Uint8Array): Promise<Person> => {
  const person = personAt(await open());
  await person.comesTo(startWords.title);
  const [picker] = await Promise.all([person.page.waitForEvent("filechooser"), person.press(startWords.choose)]);
  await picker.setFiles({ name, mimeType: "application/octet-stream", buffer: Buffer.from(bytes) });
  await person.comesTo(tablesWords.title);
  await person.page.evaluate(() => document.querySelectorAll("details").forEach((one) => (one.open = true)));
  return person;
};

const ledger = (): Promise<Uint8Array> => {
  const payments = Array.from({ length: 60 }, (_, place) => place % 50).map((place) => [
    ...[["Accountancy", "ICT", "Legal services"][place % 3] ?? "", `Supplier ${place % 9}`],
    ...[`2024-0${(place % 9) + 1}-10`, `R${place}`, 1000 + place],
  ]);
  return bookOf({ Spend: [["Service", "Supplier", "Payment date", "Reference", "Amount £"], ...payments] });
};

const faultsOf = async ({ page }: Person): Promise<readonly string[]> => {
  const found: string[] = [];
  for (const look of allLooks) {
    await page.emulateMedia(looks[look]);
    found.push(...(await axeFindings(page, look === "light" ? "everything" : "colours")));
  }
  await page.emulateMedia(looks.light);
  const wide = await page.evaluate(() =>
    [...document.querySelectorAll("body *")]
      .filter((one) => one.getBoundingClientRect().right > 320)
      .map((one) => `${one.tagName} ${one.textContent.slice(0, 40)} is ${one.getBoundingClientRect().right} wide`),
  );
  return [...found, ...wide];
};

describe("the first step with a council's own table", () => {
  it("lets a row be left out by the keys alone, with no fault that axe can find, 320 pixels wide", async () => {
    const person = await comesWith(boroughFile, new Uint8Array(await exampleBytes(boroughFile)));
    const { page } = person;
    expect(await faultsOf(person)).toEqual([]);
    const row = page.getByRole("combobox", { name: "13: Resources subtotal" });
    expect(await row.inputValue()).toBe("total");
    await row.focus();
    await page.keyboard.press("n");
    await page.getByRole("button", { name: tablesWords.asRead }).waitFor();
    await page.getByText("Row: Not read").waitFor();
    expect(await row.inputValue()).toBe("ignored");
    expect(await row.evaluate((one) => one === document.activeElement)).toBe(true);
  });

  it("gives way to another table by the arrow keys, and comes back", async () => {
    const { page } = await comesWith(boroughFile, new Uint8Array(await exampleBytes(boroughFile)));
    await page.getByRole("radio", { name: /^Support services/u }).focus();
    await page.keyboard.press("ArrowDown");
    await page.getByRole("radio", { name: /^Council summary/u, checked: true }).waitFor();
    await page.keyboard.press("ArrowUp");
    await page.getByRole("radio", { name: /^Support services/u, checked: true }).waitFor();
  });

  it("shows a list of transactions the same way, and the payments that stand there again", async () => {
    const person = await comesWith("ledger.xlsx", await ledger());
    await person.page.getByText(/^\d+ repeated payments, £/u).waitFor();
    expect(await faultsOf(person)).toEqual([]);
  });
});
