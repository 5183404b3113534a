import { startWords } from "../../src/text/pane/start";
import type { OpenedPane, Opening } from "./openPane";
import { panes } from "./panes";
import { until } from "./until";

const open = panes();

/** Reads the example, as far as the screen with its cost tables. */
const readExample = async (opening?: Opening): Promise<OpenedPane> => {
  const pane = await open(opening);
  await pane.page.getByRole("button", { name: startWords.example }).click();
  await pane.page.getByText("RO6!", { exact: false }).first().waitFor();
  return pane;
};

describe("the core of the built pane", () => {
  it("is in a worker, which is there before anybody asks for it", async () => {
    const { page, traffic } = await open();
    await until(() => page.workers().length === 1);
    expect(traffic.complaints).toEqual([]);
  });

  it("reads the example in that worker, and nothing is asked for elsewhere", async () => {
    const { page, traffic } = await readExample();
    expect(page.workers().length).toBeGreaterThan(0);
    expect(traffic.requests.filter((url) => url.endsWith("/figures.csv")).length).toBe(1);
    expect([traffic.elsewhere(), traffic.complaints]).toEqual([[], []]);
  });

  it("reads the example in the page where there are no workers", async () => {
    const { page, traffic } = await readExample({ initScript: "delete window.Worker" });
    expect([page.workers().length, traffic.complaints]).toEqual([0, []]);
  });

  it("opens on the example when the address says so", async () => {
    const { page } = await open({ query: "?example" });
    await page.getByText("RO6!", { exact: false }).first().waitFor();
  });
});
