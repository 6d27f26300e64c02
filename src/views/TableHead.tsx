import type { Order } from "./address.ts";
import { Button } from "./Button.tsx";
import { useWords } from "./contexts.ts";

interface TableHeadProps<C extends string> {
  readonly headers: readonly {
    readonly id: string;
    readonly label: string;
    readonly className?: string;
    readonly shownUnit?: string;
  }[];
  readonly orders: readonly C[];
  readonly order: Order<C> | null;
  readonly onOrder: (order: Order<C>) => void;
}

/** The headings of a table; choosing one sorts by it, choosing it again turns the order round. */
export function TableHead<C extends string>(props: TableHeadProps<C>) {
  const { headers, orders, order, onOrder } = props;
  const words = useWords();
  return (
    // biome-ignore-start lint/a11y/noRedundantRoles: a phone's layout takes the table's meaning away
    <tr role="row">
      {headers.map(({ id, label, className, shownUnit }) => {
        const column = orders.find((each) => each === id);
        const isSorted = order !== null && column === order.column;
        const direction = order?.descending ? "descending" : "ascending";
        return (
          <th
            key={id}
            scope="col"
            role="columnheader"
            className={className}
            aria-sort={column && isSorted ? direction : undefined}
          >
            {column ? (
              <Button
                className={`sort-button ${isSorted ? `is-${direction}` : ""}`}
                aria-label={words.checking.sortBy(label)}
                onPress={() =>
                  onOrder({
                    column,
                    descending: isSorted && !order.descending,
                  })
                }
              >
                {label}
              </Button>
            ) : (
              label
            )}
            {shownUnit !== undefined && (
              <span className="heading-unit"> {shownUnit}</span>
            )}
          </th>
        );
      })}
    </tr>
    // biome-ignore-end lint/a11y/noRedundantRoles: see above
  );
}
