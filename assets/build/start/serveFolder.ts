import { readFile } from "node:fs/promises";
import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

/** A folder on a web server of this machine's own. */
export interface ServedFolder {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Serves a folder at a free port of this machine, each file with the content type that a web server gives it. */
export const serveFolder = async (folder: string): Promise<ServedFolder> => {
  const server = createServer((request, response) => void answer(folder, request.url ?? "/", response));
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
};

const contentTypes: Readonly<Record<string, string>> = {
  ".css": "text/css; charset=utf-8",
  ".csv": "text/csv; charset=utf-8",
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".md": "text/markdown; charset=utf-8",
  ".png": "image/png",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".wasm": "application/wasm",
  ".woff2": "font/woff2",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  ".xml": "application/xml; charset=utf-8",
};

const answer = async (folder: string, url: string, response: ServerResponse): Promise<void> => {
  const path = normalize(decodeURIComponent(new URL(url, "http://pane").pathname));
  const type = contentTypes[extname(path)];
  const inside = !path.split(sep).includes("..");
  const content = type !== undefined && inside ? await readFile(join(folder, path)).catch(() => null) : null;
  // As strict as a careful web server: a file under a wrong type does not run.
  response.setHeader("X-Content-Type-Options", "nosniff");
  if (content === null || type === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "Content-Type": type }).end(content);
};
