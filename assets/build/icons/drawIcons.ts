/** Draws the icons of the manifest from `assets/icons/backbench.svg`: `npm run build:icons`. */
import { Resvg } from "@resvg/resvg-js";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const icons = join(__dirname, "../../icons");
const drawing = readFileSync(join(icons, "backbench.svg"), "utf8");

for (const size of [16, 32, 64, 80, 128]) {
  const picture = new Resvg(drawing, { fitTo: { mode: "width", value: size } }).render();
  writeFileSync(join(icons, `icon-${size}.png`), picture.asPng());
}
