/** @jest-environment jsdom */
import type { Place } from "../../src/taskpane/place";
import { watchPlace } from "../../src/taskpane/watchPlace";

const script = (): HTMLScriptElement => {
  document.head.innerHTML = '<script id="office-js"></script>';
  return document.querySelector("script") as HTMLScriptElement;
};

/** A client that answers as Office.js does: through a callback, at once, later, or never. */
const office = (answer: (tell: (info: { host: string | null }) => void) => void): void => {
  Object.assign(window, { Office: { HostType: { Excel: "Excel" }, onReady: answer } });
};

const watch = (): Place[] => {
  const told: Place[] = [];
  watchPlace((place) => told.push(place), 4000);
  return told;
};

beforeEach(() => jest.useFakeTimers());
afterEach(() => {
  jest.useRealTimers();
  Reflect.deleteProperty(window, "Office");
});

describe("where the pane is open", () => {
  it("is Excel when Office.js says so", () => {
    office((tell) => tell({ host: "Excel" }));
    expect(watch()).toEqual(["excel"]);
  });

  it("is a browser tab when Office.js knows no host", () => {
    office((tell) => tell({ host: null }));
    expect(watch()).toEqual(["browser"]);
  });

  it("is a browser tab when Office.js cannot be loaded", () => {
    const tag = script();
    const told = watch();
    tag.dispatchEvent(new Event("error"));
    expect(told).toEqual(["browser"]);
  });

  it("is taken for a browser tab when Office.js never answers", () => {
    office(() => undefined);
    const told = watch();
    jest.advanceTimersByTime(3999);
    expect(told).toEqual([]);
    jest.advanceTimersByTime(1);
    expect(told).toEqual(["browser"]);
  });

  it("becomes Excel when Office.js loads and answers after all", () => {
    const tag = script();
    const told = watch();
    jest.advanceTimersByTime(4000);
    office((tell) => tell({ host: "Excel" }));
    tag.dispatchEvent(new Event("load"));
    expect(told).toEqual(["browser", "excel"]);
  });
});
