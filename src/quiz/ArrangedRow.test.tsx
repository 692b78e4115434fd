import { renderToStaticMarkup } from 'react-dom/server';
import { expect, test } from 'vitest';
import type { TimelineEvent } from '../dataset/dataset.ts';
import { ArrangedRow } from './ArrangedRow.tsx';

test('a row says its position in words; the handle and its number are visual only', () => {
  const event = { id: 'talks', title: 'Talks', category: 'sport' } as TimelineEvent;
  const row = renderToStaticMarkup(
    <ArrangedRow
      event={event}
      isDragged={false}
      onGrip={() => {}}
      onStep={() => {}}
      onWhy={() => {}}
      place={2}
      total={4}
      why=""
    />,
  );
  const spoken = row.replace(/<span aria-hidden="true">[^<]*<\/span>/g, '');
  expect(spoken).toContain('Place 2 of 4');
  expect(spoken).not.toContain('⠿');
});
