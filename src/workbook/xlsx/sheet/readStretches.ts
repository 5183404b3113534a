import { utf8Chunks } from "./utf8Chunks";
import type { XmlBytes } from "./xmlBytes";

/** Gives the chunks of a part to its tokenizer, and has it read as far as they go each time. */
export const readStretches = async (
  chunks: AsyncIterable<Uint8Array>,
  xml: XmlBytes,
  readOn: () => void,
): Promise<void> => {
  // A token longer than the bytes so far is tried again only when there are twice as many, or a huge one would be read over and over.
  let enough = 0;
  for await (const chunk of utf8Chunks(chunks, xml.part)) {
    xml.push(chunk);
    if (xml.end < enough) continue;
    readOn();
    enough = 2 * (xml.end - xml.at);
  }
  readOn();
};
