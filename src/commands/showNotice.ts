import type { Notice } from "./notice";

/**
 * Shows a notice in a small window of Excel's, since a command has no pane and `alert` throws. Resolves when the window is closed, for with the
 * command's end Excel would close it; at once when Excel opens none.
 */
export const showNotice = (notice: Notice): Promise<void> =>
  new Promise((closed) => {
    const page = new URL("notice.html", window.location.href);
    page.search = new URLSearchParams({ ...notice }).toString();
    Office.context.ui.displayDialogAsync(page.href, { width: 30, height: 30, displayInIframe: true }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) return closed();
      opened.value.addEventHandler(Office.EventType.DialogEventReceived, () => closed());
    });
  });
