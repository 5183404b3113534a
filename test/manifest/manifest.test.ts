/** @jest-environment jsdom */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import packageJson from "../../package.json";
import { commands } from "../../src/commands/commands";

const root = join(__dirname, "../..");
const manifest = new DOMParser().parseFromString(readFileSync(join(root, "manifest.xml"), "utf8"), "application/xml");

const all = (name: string): Element[] => [...manifest.getElementsByTagName(name)];
const only = (name: string): Element => {
  const found = all(name);
  if (found.length !== 1 || !found[0]) throw new Error(`${found.length} elements ${name}, expected one`);
  return found[0];
};
const attribute = (element: Element, name: string): string => {
  const value = element.getAttribute(name);
  if (value === null) throw new Error(`${element.tagName} has no ${name}`);
  return value;
};
const defaultValue = (element: Element): string => attribute(element, "DefaultValue");
const resources = [...all("bt:Image"), ...all("bt:Url"), ...all("bt:String")].filter((node) => node.hasAttribute("id"));
const addresses = [...manifest.querySelectorAll("[DefaultValue]")]
  .map(defaultValue)
  .filter((value) => value.includes("://"));

describe("the manifest", () => {
  it("is well-formed XML of a task pane add-in", () => {
    expect(all("parsererror")).toEqual([]);
    expect(attribute(only("OfficeApp"), "xsi:type")).toBe("TaskPaneApp");
    // Microsoft defines 1.1 for Outlook only.
    expect(attribute(only("VersionOverrides"), "xsi:type")).toBe("VersionOverridesV1_0");
  });

  it("carries the version of package.json", () => {
    expect(only("Version").textContent).toBe(packageJson.version);
  });

  it("resolves every resid, and has no resource that nothing uses", () => {
    const used = [...manifest.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
    expect(new Set(used)).toEqual(new Set(resources.map((resource) => attribute(resource, "id"))));
  });

  it("keeps ids and texts within Microsoft's lengths", () => {
    const tooLong = (elements: readonly Element[], length: number) =>
      elements.map(defaultValue).filter((text) => text.length > length);
    expect(resources.map((resource) => attribute(resource, "id")).filter((id) => id.length > 32)).toEqual([]);
    expect(tooLong([...only("bt:ShortStrings").children, only("DisplayName")], 125)).toEqual([]);
    expect(
      tooLong([...only("bt:LongStrings").children, manifest.querySelector("OfficeApp > Description")!], 250),
    ).toEqual([]);
  });

  it("uses https everywhere, and only its own address", () => {
    expect(addresses.length).toBeGreaterThan(5);
    expect(addresses.filter((address) => new URL(address).origin !== "https://localhost:3000")).toEqual([]);
    expect(all("AppDomain").map((domain) => domain.textContent)).toEqual(["https://localhost:3000"]);
  });

  it("asks for ExcelApi 1.9 and for what writing sheets needs, in a workbook, in British English", () => {
    expect(attribute(only("Set"), "Name")).toBe("ExcelApi");
    expect(attribute(only("Set"), "MinVersion")).toBe("1.9");
    expect(only("Permissions").textContent).toBe("ReadWriteDocument");
    expect(only("DefaultLocale").textContent).toBe("en-GB");
    expect(all("Host").map((host) => host.getAttribute("Name") ?? host.getAttribute("xsi:type"))).toEqual([
      "Workbook",
      "Workbook",
    ]);
  });

  it("offers three commands: the pane, and two that are there by the names it gives", () => {
    expect(all("Action").map((action) => attribute(action, "xsi:type"))).toEqual([
      "ShowTaskpane",
      "ExecuteFunction",
      "ExecuteFunction",
    ]);
    expect(all("FunctionName").map((name) => name.textContent)).toEqual(Object.keys(commands));
  });

  it("has words for every command: a label, and a tip under the same label", () => {
    const controls = all("Control").map((control) => {
      const resids = [...control.querySelectorAll("[resid]")].map((element) => attribute(element, "resid"));
      const id = attribute(control, "id").replace("Backbench.", "");
      return { id, words: resids.filter((resid) => resid.startsWith(`${id}.`)) };
    });
    expect(controls).toEqual(
      ["Open", "Refresh", "Ceiling"].map((id) => ({ id, words: [`${id}.Label`, `${id}.Label`, `${id}.Tip`] })),
    );
  });

  it("points at icons that exist in the sizes it says", () => {
    const sizes = all("bt:Image")
      .filter((image) => image.hasAttribute("size"))
      .map((image) => [`Icon.${attribute(image, "size")}`, attribute(image, "resid")]);
    expect(sizes.map(([said]) => said)).toEqual(
      Array.from({ length: 4 }, () => ["Icon.16", "Icon.32", "Icon.64", "Icon.80"]).flat(),
    );
    expect(sizes.filter(([said, resid]) => said !== resid)).toEqual([]);
    const icons = addresses.filter((address) => address.endsWith(".png"));
    const named = icons.map((icon) => /(\d+)\.png$/u.exec(icon)?.[1]);
    expect(named).toEqual(["32", "64", "16", "32", "64", "80"]);
    expect(icons.map((icon) => pixels(new URL(icon).pathname))).toEqual(named.map((size) => `${size}x${size}`));
    expect(pixels("/assets/icons/icon-128.png")).toBe("128x128");
  });
});

/** Width and height from a PNG's header. */
const pixels = (path: string): string => {
  const png = readFileSync(join(root, path));
  expect(png.subarray(1, 4).toString("latin1")).toBe("PNG");
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
};
