import { Children, isValidElement, type ReactElement } from 'react';

/** An element, or nothing: bare text has no place on a sheet. */
export type SheetItem = ReactElement | false | undefined;

interface SheetPartProps {
  readonly title: string;
  readonly label?: string;
  /** What stands below the heading; there is some. */
  readonly children: SheetItem | readonly (SheetItem | readonly SheetItem[])[];
  /** What must not stand alone on a page either, below the last of it. */
  readonly foot?: SheetItem;
}

/**
 * A part of a sheet of paper. Its heading forms one piece with what comes first below it, and its foot with
 * what comes last: no engine but Chromium keeps `break-after: avoid`.
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
