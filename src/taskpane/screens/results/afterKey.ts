/** Where a key takes one in a list of so many, from `at`; null for a key that means nothing there. */
export const afterKey = (key: string, at: number, length: number): number | null => {
  switch (key) {
    case "ArrowRight":
    case "ArrowUp":
      return Math.min(length - 1, at + 1);
    case "ArrowLeft":
    case "ArrowDown":
      return Math.max(0, at - 1);
    case "PageUp":
      return Math.min(length - 1, at + page);
    case "PageDown":
      return Math.max(0, at - page);
    case "Home":
      return 0;
    case "End":
      return length - 1;
    default:
      return null;
  }
};

const page = 10;
