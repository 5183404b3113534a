import { colours } from "../../look/colours";
import { escapedText } from "../xml/escape";

/** A chart's or an axis's title; `points` is its size. */
export const chartText = (text: string, points: number, isBold: boolean): string =>
  [
    `<c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr ${font(points, isBold)}</a:defRPr></a:pPr>`,
    `<a:r><a:rPr lang="en-GB" ${font(points, isBold)}</a:rPr><a:t>${escapedText(text)}</a:t></a:r></a:p></c:rich></c:tx>`,
    '<c:overlay val="0"/></c:title>',
  ].join("");

/** The text of an axis or a legend. */
export const textProperties = (points: number): string =>
  `<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr ${font(points, false)}</a:defRPr></a:pPr><a:endParaRPr lang="en-GB"/></a:p></c:txPr>`;

const font = (points: number, isBold: boolean): string =>
  `sz="${points * 100}" b="${isBold ? 1 : 0}"><a:solidFill><a:srgbClr val="${isBold ? colours.navy : colours.grey}"/></a:solidFill>`;
