/** A text in lines of a terminal, at most as wide as `width`, the first after `head`, the others under it. A word longer than a line stays whole, and so does a percentage. */
export const wrapped = (head: string, text: string, width = 100): readonly string[] => {
  const indent = " ".repeat(head.length);
  const lines: string[] = [];
  let line = head;
  let isFresh = true;
  for (const word of text.split(/\s+(?!%)/u)) {
    if (!isFresh && line.length + 1 + word.length > width) {
      lines.push(line);
      [line, isFresh] = [indent, true];
    }
    line += isFresh ? word : ` ${word}`;
    isFresh = false;
  }
  return [...lines, line];
};
