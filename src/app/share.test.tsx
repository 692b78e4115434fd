// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, expect, test, vi } from 'vitest';
import { dataset, openApp } from './fixtures/openApp.tsx';

afterEach(() => vi.restoreAllMocks());

async function openPanel(query: string) {
  const user = userEvent.setup();
  openApp(query);
  await user.click(screen.getByRole('button', { name: 'Share and save' }));
  return { user, panel: screen.getByRole('region', { name: 'Share and save' }) };
}

const citations = (panel: HTMLElement) =>
  [...panel.querySelectorAll('.citation')].map(({ textContent }) => textContent);

test('the timeline and each document are cited in three styles, and what is copied is what is read', async () => {
  const { user, panel } = await openPanel('?view=list');
  const titled = (title: string) =>
    [title, title, title].map((one) => expect.stringContaining(one));
  expect(citations(panel)).toEqual(titled(dataset.title));
  for (const { id, title } of dataset.documents) {
    await user.selectOptions(within(panel).getByRole('combobox', { name: 'What to cite' }), id);
    expect(citations(panel)).toEqual(titled(title));
  }
  await user.click(within(panel).getByRole('button', { name: 'Copy citation in APA 7' }));
  await within(panel).findByText('Copied: citation in APA 7');
  expect(await navigator.clipboard.readText()).toBe(citations(panel)[1]);
});

test('with an event open, its document is the one to cite', async () => {
  const { panel } = await openPanel('?view=list&event=leak-warned-of');
  expect(within(panel).getByRole('combobox', { name: 'What to cite' })).toHaveProperty(
    'value',
    '1935-06-bulletin',
  );
});

test('where the clipboard is refused, the text is there and selected', async () => {
  const { user, panel } = await openPanel('?view=list');
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('no'));
  document.execCommand = () => false;
  await user.click(within(panel).getByRole('button', { name: 'Copy citation in MLA 9' }));
  const field = await within(panel).findByRole('textbox', { name: 'Text of citation in MLA 9' });
  await within(panel).findByText(/^Copying is refused here/);
  expect(document.activeElement).toBe(field);
  expect(field).toHaveProperty('value', citations(panel)[0]);
  expect(field).toHaveProperty('selectionEnd', citations(panel)[0]?.length);
});

test('the files are offered under their names, each as text, too', async () => {
  const { user, panel } = await openPanel('?view=list');
  const names = within(panel)
    .getAllByRole('button', { name: /^Save / })
    .map((button) => button.getAttribute('aria-label'));
  expect(names).toEqual(
    ['events.csv', 'timelinejs.csv', 'timelinejs.json', 'dataset.json', 'annotations.jsonld'].map(
      (name) => `Save ${name}`,
    ),
  );
  await user.click(within(panel).getByRole('button', { name: 'Text of events.csv' }));
  const field = await within(panel).findByRole('textbox', { name: 'Text of events.csv' });
  for (const { id } of dataset.events)
    expect(field).toHaveProperty('value', expect.stringContaining(id));
});
