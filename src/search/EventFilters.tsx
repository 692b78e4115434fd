import { type ReactNode, useMemo } from 'react';
import { numeral } from '../dataset/counted.ts';
import type { Dataset, Status, TimelineEvent } from '../dataset/dataset.ts';
import {
  countsOf,
  type Filter,
  type FilterField,
  filterEvents,
  NO_FILTER,
  toggled,
} from './filterEvents.ts';
import { stretchLabel } from './stretchLabel.ts';
import './filters.css';

interface EventFiltersProps {
  readonly dataset: Dataset;
  /** The events that match the search, on which the counts are based. */
  readonly events: readonly TimelineEvent[];
  readonly filter: Filter;
  readonly onFilter: (filter: Partial<Filter>) => void;
  /** Renders a menu of the page: a button with a panel below it. */
  readonly renderMenu: (label: string, panel: ReactNode) => ReactNode;
}

const STATUS_LABELS: readonly (readonly [Status, string])[] = [
  ['happened', 'Happened'],
  ['stated', 'Stated'],
  ['planned', 'Planned'],
  ['proposed', 'Proposed'],
];

/** What a ring instead of a dot means. */
const PLANS: readonly Status[] = ['planned', 'proposed'];

/**
 * The key of the chart, which is also its filter: categories at once, documents and statuses one
 * click away.
 */
export function EventFilters(props: EventFiltersProps) {
  const { dataset, events, filter, onFilter, renderMenu } = props;
  const more = filter.source.length + filter.status.length;
  const stretch = stretchLabel(filter, dataset.language);
  const isFiltered = more + filter.category.length > 0 || stretch !== null;
  return (
    <section aria-label="Filters" className="filters">
      {stretch !== null && (
        <Chip
          count={filterEvents(events, { ...NO_FILTER, from: filter.from, to: filter.to }).length}
          isOn
          label={stretch}
          onToggle={() => onFilter({ from: null, to: null })}
        />
      )}
      <Chips {...props} field="category" values={dataset.categories} />
      <div className="filters-more">
        {renderMenu(
          more > 0 ? `More filters (${more})` : 'More filters',
          <>
            <fieldset>
              <legend>Told by</legend>
              <Chips
                {...props}
                field="source"
                values={dataset.documents.map(({ id, title }) => ({ id, label: title }))}
              />
            </fieldset>
            <fieldset>
              <legend>Status</legend>
              <Chips
                {...props}
                field="status"
                values={STATUS_LABELS.map(([id, label]) => ({ id, label }))}
              />
            </fieldset>
          </>,
        )}
      </div>
      {!isFiltered && dataset.events.some(({ status }) => PLANS.includes(status)) && (
        <span className="key-status">
          <span className="key-ring" /> planned or proposed
        </span>
      )}
      {isFiltered && (
        <button className="filters-clear" onClick={() => onFilter(NO_FILTER)} type="button">
          Show all
        </button>
      )}
    </section>
  );
}

interface ChipsProps extends EventFiltersProps {
  readonly field: FilterField;
  readonly values: readonly { readonly id: string; readonly label: string }[];
}

/** The values of one field; counts are computed only when shown. */
function Chips({ events, filter, field, values, onFilter }: ChipsProps) {
  const counts = useMemo(() => countsOf(events, filter, field), [events, filter, field]);
  return values.map(({ id, label }) => (
    <Chip
      count={counts.get(id) ?? 0}
      isOn={filter[field].includes(id)}
      key={id}
      label={label}
      onToggle={() => onFilter({ [field]: toggled(filter[field], id) })}
      {...(field === 'category' ? { category: id } : {})}
    />
  ));
}

interface ChipProps {
  readonly label: string;
  readonly count: number;
  readonly isOn: boolean;
  readonly category?: string;
  readonly onToggle: () => void;
}

function Chip({ label, count, isOn, category, onToggle }: ChipProps) {
  return (
    <button aria-pressed={isOn} className="chip" onClick={onToggle} type="button">
      {category && <span className="key-colour" data-category={category} />}
      <span className="chip-label">{`${label} `}</span>
      <span className="chip-count">
        <span>{numeral(count)}</span>
        <span className="visually-hidden">{count === 1 ? ' event' : ' events'}</span>
      </span>
    </button>
  );
}
