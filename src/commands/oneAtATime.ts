import { noticeOfFault, type Notice } from "./notice";

/** What a command does; what it has to say when it could not. */
export type Work = () => Promise<Notice | null>;

/** As Excel calls a command of the ribbon: it must be told in every case that the command is over. */
export type Command = (event: Pick<Office.AddinCommands.Event, "completed">) => Promise<void>;

/** Makes commands of which only one runs at a time: one that comes while another runs does nothing, as the second click of a double click. */
export const oneAtATime = (tell: (notice: Notice) => Promise<void>): ((work: Work) => Command) => {
  let isRunning = false;
  return (work) => async (event) => {
    if (isRunning) return event.completed();
    isRunning = true;
    try {
      const notice = await work().catch(noticeOfFault);
      if (notice) await tell(notice);
    } finally {
      isRunning = false;
      event.completed();
    }
  };
};
