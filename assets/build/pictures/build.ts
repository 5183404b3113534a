/**
 * `npm run build:pictures`: the pictures of the README, from what `npm run demo` writes, and those of the pane's screens, which the browser
 * tests take on their way. Needs LibreOffice (libreoffice-calc), poppler-utils and Chromium; prints each picture that it makes.
 */
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const workbook = "out/burnley-benchmarked.xlsx";
const dotsPerInch = 110;

/** A sheet, the picture that it becomes, and how much of its page is shown, in dots. */
const pictures = [
  { sheet: "BB_Cover", file: "docs/images/cover.png", height: 520 },
  { sheet: "BB_Charts", file: "docs/images/charts.png", height: 640 },
] as const;

const pageOf = (pdf: string, sheet: string): number => {
  const pages = execFileSync("pdftotext", ["-layout", pdf, "-"], { encoding: "utf8" }).split("\f");
  const page = pages.findIndex((text) => new RegExp(`^\\s*${sheet}\\s+Page`, "mu").test(text));
  if (page === -1) throw new Error(`no page of ${sheet} in the printed workbook`);
  return page + 1;
};

const folder = mkdtempSync(join(tmpdir(), "backbench-pictures-"));
try {
  const profile = `-env:UserInstallation=file://${join(folder, "profile")}`;
  execFileSync("soffice", [profile, "--headless", "--convert-to", "pdf", "--outdir", folder, workbook]);
  const pdf = join(folder, "burnley-benchmarked.pdf");
  for (const { sheet, file, height } of pictures) {
    const page = String(pageOf(pdf, sheet));
    const place = ["-x", "30", "-y", "40", "-W", "1226", "-H", String(height)];
    execFileSync("pdftoppm", [
      "-png",
      "-singlefile",
      "-r",
      String(dotsPerInch),
      "-f",
      page,
      "-l",
      page,
      ...place,
      pdf,
      file.replace(/\.png$/u, ""),
    ]);
    process.stdout.write(`${file}: ${sheet} of ${workbook}, page ${page}\n`);
  }
} finally {
  rmSync(folder, { recursive: true });
}

execFileSync(process.execPath, ["node_modules/jest/bin/jest.js", "--selectProjects", "browser"], {
  stdio: "inherit",
  env: { ...process.env, UPDATE_PICTURES: "1" },
});
