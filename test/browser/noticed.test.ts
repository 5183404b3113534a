import { axeFindings } from "./axe";
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
});
