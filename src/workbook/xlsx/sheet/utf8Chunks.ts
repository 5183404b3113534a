import { joinedBytes } from "../archive/joinedBytes";
import { BrokenPart } from "../archive/brokenPart";

/**
 * The chunks of an XML part as UTF-8 without byte order mark: UTF-16 is recoded, UTF-8 goes through as it is. A declared encoding other than these
 * throws BrokenPart, for a text guessed wrong is worse than none.
 */
export async function* utf8Chunks(chunks: AsyncIterable<Uint8Array>, part: string): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | undefined = new Uint8Array();
  let recode: ((chunk: Uint8Array) => Uint8Array) | undefined;
  for await (const chunk of chunks) {
    if (!head) {
      yield recode ? recode(chunk) : chunk;
      continue;
    }
    head = joinedBytes([head, chunk]);
    if (!isEnough(head)) continue;
    recode = recoding(head, part);
    yield* started(head, recode, part);
    head = undefined;
  }
  if (head) yield* started(head, recoding(head, part), part);
}

/** The declaration has to be seen whole; a part without one is known by its first bytes. */
const isEnough = (head: Uint8Array): boolean => {
  const text = new TextDecoder("latin1").decode(head.subarray(0, longestDeclaration)).replaceAll("\0", "");
  return head.length >= longestDeclaration || (head.length >= 8 && (!/^\W{0,3}<\?/u.test(text) || text.includes("?>")));
};

const longestDeclaration = 1024;

const started = function* (
  head: Uint8Array,
  recode: ((chunk: Uint8Array) => Uint8Array) | undefined,
  part: string,
): Generator<Uint8Array> {
  const hasMark = head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf;
  const bytes = recode ? recode(head) : hasMark ? head.subarray(3) : head;
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, longestDeclaration));
  const declared = /^<\?xml[^>]*?\sencoding\s*=\s*["'](?<name>[^"']+)["']/u.exec(start)?.groups?.["name"];
  const known = recode ? /^utf-?16(?:le|be)?$/iu : /^(?:utf-?8|us-ascii|ascii)$/iu;
  if (declared !== undefined && !known.test(declared)) throw wrongEncoding(part, declared);
  yield bytes;
};

const recoding = (head: Uint8Array, part: string): ((chunk: Uint8Array) => Uint8Array) | undefined => {
  const [first, second] = head;
  const little = (first === 0xff && second === 0xfe) || (first === 0x3c && second === 0);
  const big = (first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c);
  if (!little && !big) return undefined;
  const name = little ? "utf-16le" : "utf-16be";
  const decoder = new TextDecoder(name, { fatal: true });
  const encoder = new TextEncoder();
  return (chunk) => {
    try {
      return encoder.encode(decoder.decode(chunk, { stream: true }));
    } catch {
      throw wrongEncoding(part, name);
    }
  };
};

/** What to throw for a part that is in an encoding that cannot be read, or not in the one it should be. */
export const wrongEncoding = (part: string, encoding: string): BrokenPart =>
  new BrokenPart({ code: "workbook/xml-encoding", severity: "error", facts: { part, encoding } });
