import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState, type ReactElement, type ReactNode } from "react";
import { partWords } from "../../../text/pane/parts";

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyleType: "none", display: "flex", flexDirection: "column" },
  apart: { gap: tokens.spacingVerticalM },
  turn: { display: "flex", alignItems: "center", justifyContent: "space-between", marginTop: tokens.spacingVerticalS },
});

interface PagesProps<Item> {
  /** What the list is of, in words: "the gaps". */
  readonly of: string;
  readonly items: readonly Item[];
  readonly size: number;
  readonly children: (item: Item) => ReactNode;
  /** Leaves room between the items. */
  readonly apart?: boolean;
}

/** A list, a page at a time when it is long. */
export function Pages<Item>({ of, items, size, children, apart = false }: PagesProps<Item>): ReactElement {
  const styles = useStyles();
  const [page, turnTo] = useState(0);
  const pages = Math.max(1, Math.ceil(items.length / size));
  // The list may have become shorter than the page that was open.
  const at = Math.min(page, pages - 1);
  const from = at * size;
  return (
    <div>
      <ul className={apart ? `${styles.list} ${styles.apart}` : styles.list}>
        {items.slice(from, from + size).map((item, index) => (
          <li key={from + index}>{children(item)}</li>
        ))}
      </ul>
      {pages > 1 && (
        <nav className={styles.turn} aria-label={partWords.pagesOf(of)}>
          <Button size="small" disabledFocusable={at === 0} onClick={() => turnTo(at - 1)}>
            {partWords.previous}
          </Button>
          <Caption1 role="status">
            {partWords.range(from + 1, Math.min(from + size, items.length), items.length)}
          </Caption1>
          <Button size="small" disabledFocusable={at === pages - 1} onClick={() => turnTo(at + 1)}>
            {partWords.next}
          </Button>
        </nav>
      )}
    </div>
  );
}
