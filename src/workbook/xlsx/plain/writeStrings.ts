import { escapedControls, escapedText, needsSpace } from "../xml/escape";
import { spreadsheet } from "../xml/namespaces";
import { declaration } from "./fixedParts";
import type { PartBytes } from "./partBytes";

/** Writes the shared strings part: each text at its place. */
export const writeStrings = (texts: readonly string[], part: PartBytes): void => {
  part.text(`${declaration}<sst xmlns="${spreadsheet.transitional}" uniqueCount="${texts.length}">`);
  for (const text of texts) {
    const space = needsSpace(text) ? ' xml:space="preserve"' : "";
    part.text(`<si><t${space}>${plain.test(text) ? text : escapedText(escapedControls(text))}</t></si>`);
  }
  part.ascii("</sst>");
};

/** Characters that need no escape, which is most texts. */
const plain = /^[ !"#$%'()*+,\-./0-9:;=?@A-Za-z]*$/u;
