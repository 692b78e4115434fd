/**
 * Brings labels into order on the page, each group of rows in itself, since a screen reader reads the
 * page in the order of its nodes and vis-timeline appends what comes into the window. What has focus
 * stays where it is, and everything else is moved around it: a node that is moved loses focus. Of the
 * others, only those that came last are moved as long as the rest stood in order.
 * @param labels in the order that they are to have; each in its item, on the page
 */
export function putInOrder(labels: readonly Element[]): void {
  const rows = new Map<Element, Element[]>();
  for (const label of labels) {
    const item = label.closest('.vis-item');
    const row = item?.parentElement;
    if (item && row) rows.set(row, [...(rows.get(row) ?? []), item]);
  }
  for (const [row, items] of rows) orderChildren(row, items);
}

function orderChildren(row: Element, items: readonly Element[]): void {
  const own = new Set(items);
  const fixed =
    items.find((item) => item.contains(document.activeElement)) ??
    [...row.children].find((child) => own.has(child));
  const place = fixed ? items.indexOf(fixed) : -1;
  for (let index = place - 1; index >= 0; index -= 1) {
    const [item, next] = [items[index], items[index + 1]];
    if (item && next?.previousElementSibling !== item) next?.before(item);
  }
  for (let index = place + 1; index < items.length; index += 1) {
    const [item, previous] = [items[index], items[index - 1]];
    if (item && previous?.nextElementSibling !== item) previous?.after(item);
  }
}
