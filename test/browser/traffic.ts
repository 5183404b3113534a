import type { BrowserContext } from "playwright-core";
import { officeClientOrigin } from "./officeClient";

/** All that a page has asked for or been refused since it was opened. */
export interface Traffic {
  /** The address of every request, in order, workers' and web sockets' among them. */
  readonly requests: readonly string[];
  /** Requests to anywhere but the page's own origin and Microsoft's client. */
  readonly elsewhere: () => readonly string[];
  /** Errors that the page threw or the browser complained of; what Microsoft's own client does wrong is left out. */
  readonly complaints: readonly string[];
}

/** Listens to all pages and workers of a context from now on. */
export const watchTraffic = (context: BrowserContext, origin: string): Traffic => {
  const requests: string[] = [];
  const complaints: string[] = [];
  context.on("request", (request) => requests.push(request.url()));
  context.on("page", (page) => page.on("websocket", (socket) => requests.push(socket.url())));
  context.on("weberror", (error) => complaints.push(String(error.error())));
  context.on("console", (message) => {
    if (message.type() === "error" && !message.location().url.startsWith(officeClientOrigin))
      complaints.push(message.text());
  });
  return {
    requests,
    complaints,
    elsewhere: () => requests.filter((url) => ![origin, officeClientOrigin].includes(new URL(url).origin)),
  };
};
