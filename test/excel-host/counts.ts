/** What went over the bridge so far; bytes are UTF-8. Requests that only release references are not syncs of the add-in's own. */
export interface Counts {
  requests: number;
  actions: number;
  bytesSent: number;
  bytesReceived: number;
  largestRequest: number;
  largestResponse: number;
  cellsRead: number;
  releases: number;
}

export const noCounts = (): Counts => ({
  requests: 0,
  actions: 0,
  bytesSent: 0,
  bytesReceived: 0,
  largestRequest: 0,
  largestResponse: 0,
  cellsRead: 0,
  releases: 0,
});
