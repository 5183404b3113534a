/** Does something once the page has drawn its first screen and has nothing else to do. */
export const whenIdle = (job: () => void): void => {
  requestAnimationFrame(() => {
    // Safari, and so Excel for Mac, has no idle callback.
    if ("requestIdleCallback" in window) requestIdleCallback(job, { timeout: 2000 });
    else setTimeout(job, 200);
  });
};
