import { join } from "node:path";

/** How desktop Excel on this platform is found, told of an add-in under development, opened, and told to forget it again. */
export interface DesktopExcel {
  /** What must succeed, or exist, for Excel to be here. */
  readonly isHere: readonly string[] | { readonly exists: string };
  readonly sideload: readonly string[] | { readonly copyTo: string };
  readonly forget: readonly string[] | { readonly remove: string };
  readonly open: readonly string[];
  readonly where: string;
}

/**
 * Microsoft's own ways of sideloading by hand: a value in the registry on Windows, a copy of the manifest on a Mac
 * (https://learn.microsoft.com/office/dev/add-ins/testing/sideload-an-office-add-in-on-mac). Null where there is no desktop Excel at all.
 */
export const desktopExcelOn = (
  platform: NodeJS.Platform,
  home: string,
  add: { readonly id: string; readonly manifest: string },
): DesktopExcel | null => {
  if (platform === "win32") {
    const developer = String.raw`HKCU\Software\Microsoft\Office\16.0\WEF\Developer`;
    return {
      isHere: ["reg", "query", String.raw`HKCR\Excel.Application`],
      sideload: ["reg", "add", developer, "/v", add.id, "/t", "REG_SZ", "/d", add.manifest, "/f"],
      forget: ["reg", "delete", developer, "/v", add.id, "/f"],
      open: ["cmd", "/c", "start", "excel"],
      where: "Open a workbook; Backbench is on the Home tab.",
    };
  }
  if (platform === "darwin") {
    const copy = join(home, "Library/Containers/com.microsoft.Excel/Data/Documents/wef", `${add.id}.manifest.xml`);
    return {
      isHere: { exists: "/Applications/Microsoft Excel.app" },
      sideload: { copyTo: copy },
      forget: { remove: copy },
      open: ["open", "-a", "Microsoft Excel"],
      where: "Open a workbook; choose Home, Add-ins, and Backbench under Developer Add-ins.",
    };
  }
  return null;
};
