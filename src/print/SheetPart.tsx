import { Children, isValidElement, type ReactElement } from 'react';

/** An element, or nothing: a sheet holds no bare text. */
export type SheetItem = ReactElement | false | undefined;

interface SheetPartProps {
  readonly title: string;
  readonly label?: string;
  /** The content below the heading; never empty. */
  readonly children: SheetItem | readonly (SheetItem | readonly SheetItem[])[];
  /** Kept on one page with the end of the content. */
  readonly foot?: SheetItem;
}

/**
 * A part of a sheet of paper. Its heading is wrapped together with the beginning of its content,
 * and its foot with the end, since only Chromium supports `break-after: avoid`.
 */
export function SheetPart({ title, label = '', children, foot }: SheetPartProps) {
  const items = Children.toArray(children).filter(isValidElement);
  const heading = (
    <h3 className="sheet-chapter">
      <span>{title}</span>
      {label && <small>{` ${label}`}</small>}
    </h3>
  );
  if (items.length < 2) {
    return (
      <section className="sheet-keep">
        {heading}
        {items}
        {foot}
      </section>
    );
  }
  return (
    <section>
      <div className="sheet-keep">
        {heading}
        {items[0]}
      </div>
      {items.slice(1, -1)}
      <div className="sheet-keep">
        {items.at(-1)}
        {foot}
      </div>
    </section>
  );
}
