import { webcrypto } from "node:crypto";
import {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
} from "node:stream/web";
import { TextDecoder, TextEncoder } from "node:util";

/** What every browser has and jsdom has not: the core needs it to open a workbook. To be imported before anything of the core is called. */
Object.assign(globalThis, {
  CompressionStream,
  DecompressionStream,
  ReadableStream,
  TransformStream,
  WritableStream,
  TextDecoder,
  TextEncoder,
});
Object.defineProperty(globalThis, "crypto", { value: webcrypto, configurable: true });
