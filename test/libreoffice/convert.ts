import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

/**
 * What LibreOffice makes of a workbook, in the format asked for; every formula is calculated anew on the way in. A fresh profile and a
 * directory of its own for each run, so that several may go at a time and none sees the settings of the person who runs the tests.
 */
export const converted = async (workbook: Uint8Array, format: "xlsx" | "pdf"): Promise<Uint8Array> => {
  const home = await mkdtemp(join(tmpdir(), "backbench-libreoffice-"));
  try {
    const profile = join(home, "profile");
    await mkdir(join(profile, "user"), { recursive: true });
    await writeFile(join(profile, "user", "registrymodifications.xcu"), settings);
    await writeFile(join(home, "workbook.xlsx"), workbook);
    const { stdout, stderr } = await promisify(execFile)(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--norestore",
        "--convert-to",
        format,
        "--outdir",
        join(home, "out"),
        join(home, "workbook.xlsx"),
      ],
      { cwd: home },
    );
    return new Uint8Array(
      await readFile(join(home, "out", `workbook.${format}`)).catch(() => {
        throw new Error(`LibreOffice could not open the workbook: ${stdout} ${stderr}`);
      }),
    );
  } finally {
    await rm(home, { recursive: true, force: true });
  }
};

/** "Recalculation on file load: always" for Excel 2007 and newer (0 always, 1 never, 2 ask). */
const settings = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
  <item oor:path="/org.openoffice.Office.Calc/Formula/Load">
    <prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop>
  </item>
</oor:items>
`;
