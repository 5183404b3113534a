import { axeFindings } from "./axe";
import { unseenStops } from "./focusShown";
import { differences } from "./ourCells";
import { panes } from "./panes";
import { until } from "./until";

const open = panes({
  "taskpane.html": '<!doctype html><script src="page.js"></script>',
  "page.js": `
    fetch("https://page.example/").catch(() => undefined);
    const worker = new Worker("worker.js");
    worker.onmessage = () => { document.title = "done"; };
    worker.postMessage("go");`,
  "worker.js": `
    onmessage = async () => {
      await fetch("https://worker.example/").catch(() => undefined);
      try { new WebSocket("wss://socket.example/"); } catch {}
      postMessage("done");
      throw new Error("thrown in a worker");
    };`,
});

describe("what the browser tests would notice", () => {
  it("is every request elsewhere, from a page, a worker or a web socket, and an error in a worker", async () => {
    const { page, traffic } = await open();
    await page.waitForFunction(() => document.title === "done");
    await until(() => traffic.elsewhere().length === 3 && traffic.complaints.length > 0);
    expect([...traffic.elsewhere()].sort()).toEqual([
      "https://page.example/",
      "https://worker.example/",
      "wss://socket.example/",
    ]);
    expect(traffic.complaints.join()).toContain("thrown in a worker");
  });

  it("is what axe finds, named with the element", async () => {
    const { page } = await open();
    await page.waitForFunction(() => document.title === "done");
    expect(await axeFindings(page)).toContainEqual(
      expect.stringMatching(/^html-has-lang \(serious\): .*: html <html>/u),
    );
  });

  it("is a stop of the Tab key that looks no other with the focus than without", async () => {
    const { page } = await open();
    await page.setContent('<button>Seen</button><button style="outline: none">Unseen</button>');
    expect(await unseenStops(page)).toEqual({ stops: 2, unseen: ['button "Unseen"'] });
  });

  it("is a cell that is not the same in two workbooks, be it a figure, a formula or a cell that is not there", () => {
    const cell = (column: number, formula: string | null, value: number) =>
      [String(column), { sheet: "BB_Gaps", row: 1, column, formula, value }] as const;
    const cells = new Map([cell(1, null, 1), cell(2, "A1", 1), cell(3, "A1*2", 2), cell(4, null, 3)]);
    const others = new Map([cell(1, null, 1.0000000001), cell(2, "A1", 1.0000000001), cell(3, "A1+1", 2)]);
    expect(differences(cells, others)).toEqual([
      "1: [null,1] / [null,1.0000000001]",
      '3: ["A1*2",2] / ["A1+1",2]',
      "4: [null,3] / nothing",
    ]);
  });
});
