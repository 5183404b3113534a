import { colours } from "../../look/colours";

/** The letters of a chart: bold ones in navy, the others in grey. */
export const dressFont = (font: Excel.ChartFont, size: number, isBold: boolean): void => {
  font.size = size;
  font.bold = isBold;
  font.color = `#${isBold ? colours.navy : colours.grey}`;
};
