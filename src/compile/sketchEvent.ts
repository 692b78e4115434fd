import type { DateRange, FullEvent, QuotedExcerpt, When } from '../dataset/dataset.ts';
import { anchorDay } from '../dataset/order.ts';
import { authoredEvents } from './authored.ts';
import { soundFields } from './checkShape.ts';
import { isOutside } from './compileEvent.ts';
import type { WrittenEvent } from './compileEvents.ts';
import { compileWhen } from './compileWhen.ts';
import type { EventContext } from './eventContext.ts';
import { placesBelow } from './eventContext.ts';
import { excerptOf } from './loadedDocument.ts';
import { shown, topOf } from './problem.ts';
import { readDate } from './readDate.ts';
import { textWidths } from './textWidth.ts';
import { fieldOf } from './yamlFile.ts';

/** Stands before the label of an event that is not sound yet. */
export const UNSOUND_MARK = '⚠ ';

/** How much of a quote stands in for a label, in characters. */
const WORDS = 24;

/**
 * What can be shown of an event that is not sound: its date, if it has one that can be read, and as much of the rest as is
 * there. Its problems have been reported.
 */
export function sketchEvent(
  { written, index }: WrittenEvent,
  id: string,
  context: EventContext,
): FullEvent | null {
  const fields = soundFields(authoredEvents.element, written) ?? {};
  const { label, title, category, status = 'happened', note = '', sources = [] } = fields;
  const excerpts = sources.flatMap((source): readonly QuotedExcerpt[] => {
    const document = source && context.documents.get(source.document);
    const found = document && excerptOf(document, source, topOf(context.file.name)).value;
    return found ? [found] : [];
  });
  const checked = fields.when && compileWhen(fields.when, sources, index, excerpts, context).value;
  const range = checked ? null : writtenDate(written, index, context);
  const when = checked ?? (range && assumed(range, sources[0]?.document ?? ''));
  if (!when) return null;
  const words = label ?? firstWords(written, sources[0]?.quote) ?? id;
  const named = { label: UNSOUND_MARK + words, title: UNSOUND_MARK + (title ?? words) };
  const known = context.categoryIds ?? [];
  return {
    id,
    ...named,
    widths: textWidths({ ...named, date: when.label }),
    category: category !== undefined && known.includes(category) ? category : (known[0] ?? ''),
    status,
    background: context.scope !== null && isOutside(context.scope, anchorDay({ when })),
    note,
    when,
    excerpts,
    prompts: [],
    notes: null,
  };
}

function writtenDate(written: unknown, index: number, context: EventContext): DateRange | null {
  const date = fieldOf(fieldOf(written, 'when'), 'date');
  const place = placesBelow(context.file, [index, 'when'])('date');
  return typeof date === 'string' ? readDate(date, context.language, place).value : null;
}

function assumed(range: DateRange, document: string): When {
  const evidence = { document, phrase: '', basis: 'context', rule: '', anchor: null } as const;
  return { ...range, ...evidence, note: '', also: [] };
}

/** A label that is too long, or else the beginning of the quote. */
function firstWords(written: unknown, quote: string | undefined): string | null {
  const label = fieldOf(written, 'label');
  const words = typeof label === 'string' && label.trim() !== '' ? label : quote;
  return words === undefined ? null : shown(words, WORDS).slice(1, -1);
}
