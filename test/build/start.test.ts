import { mkdirSync, utimesSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openerOn } from "../../assets/build/start/desktop";
import { desktopExcelOn } from "../../assets/build/start/desktopExcel";
import { isStale } from "../../assets/build/start/isStale";
import { buildFolder } from "./built";

const add = { id: "9d6f3a52", manifest: "/backbench/manifest.xml" };

describe("sideloading into desktop Excel", () => {
  it("writes one value into the user's registry on Windows, and takes that one out again", () => {
    const excel = desktopExcelOn("win32", "", add);
    const key = "HKCU\\Software\\Microsoft\\Office\\16.0\\WEF\\Developer";
    expect(excel?.sideload).toEqual(["reg", "add", key, "/v", add.id, "/t", "REG_SZ", "/d", add.manifest, "/f"]);
    expect(excel?.forget).toEqual(["reg", "delete", key, "/v", add.id, "/f"]);
  });

  it("copies the manifest to where Excel looks on a Mac, and takes the copy away again", () => {
    const excel = desktopExcelOn("darwin", "/jo", add);
    const copy = "/jo/Library/Containers/com.microsoft.Excel/Data/Documents/wef/9d6f3a52.manifest.xml";
    expect([excel?.sideload, excel?.forget]).toEqual([{ copyTo: copy }, { remove: copy }]);
  });

  it("is not tried where there is no desktop Excel", () => {
    expect(desktopExcelOn("linux", "/jo", add)).toBeNull();
  });
});

describe("opening a browser", () => {
  it("is left alone on a machine without a desktop", () => {
    expect(openerOn({ platform: "linux", env: {} })).toBeNull();
    expect(openerOn({ platform: "linux", env: { DISPLAY: ":0" } })).toEqual(["xdg-open"]);
  });
});

describe("a build", () => {
  const folder = buildFolder();

  it("is made again when it is not there, or a source is newer", () => {
    const [made, sources, source] = [join(folder, "made"), join(folder, "src"), join(folder, "src/deep/a.ts")];
    mkdirSync(join(folder, "src/deep"), { recursive: true });
    writeFileSync(source, "");
    expect(isStale(made, [sources])).toBe(true);
    writeFileSync(made, "");
    for (const [file, time] of [
      [join(folder, "src/deep"), 100],
      [sources, 100],
      [source, 100],
      [made, 200],
    ] as const)
      utimesSync(file, time, time);
    expect(isStale(made, [sources])).toBe(false);
    utimesSync(source, 300, 300);
    expect(isStale(made, [sources])).toBe(true);
  });
});
