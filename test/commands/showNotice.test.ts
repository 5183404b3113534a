/** @jest-environment jsdom */
import { showNotice } from "../../src/commands/showNotice";

const notice = { what: "It is “closed”.", todo: "Open it & try again." };

/** An Excel that opens windows, or does not. */
const excel = (status: "succeeded" | "failed") => {
  const opened: URL[] = [];
  let close = (): void => undefined;
  const dialog = { addEventHandler: (_event: string, closed: () => void) => void (close = closed) };
  const displayDialogAsync = (address: string, _options: object, done: (result: object) => void): void => {
    opened.push(new URL(address));
    done({ status, value: dialog });
  };
  const Office = {
    context: { ui: { displayDialogAsync } },
    AsyncResultStatus: { Succeeded: "succeeded" },
    EventType: { DialogEventReceived: "dialogEventReceived" },
  };
  Object.assign(globalThis, { Office });
  return { opened, close: () => close() };
};

afterEach(() => Reflect.deleteProperty(globalThis, "Office"));

describe("a notice in a window of Excel's", () => {
  it("is a page of our own origin with the words in its address, and over when the window is closed", async () => {
    const { opened, close } = excel("succeeded");
    let over = false;
    const shown = showNotice(notice).then(() => (over = true));
    await Promise.resolve();
    expect(over).toBe(false);
    close();
    await shown;
    const [page] = opened;
    expect([page?.origin, page?.pathname]).toEqual([window.location.origin, "/notice.html"]);
    expect(Object.fromEntries(page?.searchParams ?? [])).toEqual(notice);
  });

  it("is over at once when Excel opens no window", async () => {
    excel("failed");
    await expect(showNotice(notice)).resolves.toBeUndefined();
  });
});
