// @vitest-environment happy-dom
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { besidePart } from '../beside/besidePart.ts';
import type { DocumentMatter } from '../dataset/about.ts';
import type { FullDataset } from '../dataset/dataset.ts';
import { dataset, openApp } from './fixtures/openApp.tsx';

await besidePart.load();

const ID = '1936-06-bridge-opens';
const QUERY = '?view=list&event=mill-built';
const SIZES = [480, 1400].map((width) => ({
  address: `media/a-${width}.webp`,
  width,
  height: width,
}));
const PICTURES = [
  { file: 'a.png', alt: 'The mill, with flags', caption: 'The mill', sizes: SIZES },
];

function datasetWith(matter: DocumentMatter, text?: (text: string) => string): FullDataset {
  return {
    ...dataset,
    documents: dataset.documents.map((document) =>
      document.id === ID
        ? { ...document, ...matter, text: text ? text(document.text) : document.text }
        : document,
    ),
  };
}

const reader = () => screen.getByRole('region', { name: 'Source' });

test('a document about which nothing more is known shows no more', () => {
  openApp(QUERY);
  expect(reader().querySelector('.matter, .pictures, .versions, [data-plays]')).toBeNull();
});

test('facts from outside are named as such, and an address is a link', () => {
  const about = { kind: 'news', archive: 'County archive', url: 'https://a.example/' } as const;
  openApp(QUERY, datasetWith({ about }));
  const line = within(reader())
    .getByText(/^Known from outside the text/)
    .closest('p');
  expect(line?.textContent).toBe(
    '[Known from outside the text: News article · County archive · https://a.example/]',
  );
  const link = within(reader()).getByRole('link', { name: 'https://a.example/' });
  expect(link.getAttribute('rel')).toBe('noreferrer');
});

test('a picture comes in the sizes there are, and its large one is asked for when it opens', async () => {
  const user = userEvent.setup();
  const showModal = vi.spyOn(HTMLDialogElement.prototype, 'showModal');
  openApp(QUERY, datasetWith({ pictures: PICTURES }));
  const small = within(reader()).getByRole('img', { name: 'The mill, with flags' });
  expect(small.getAttribute('loading')).toBe('lazy');
  expect(small.getAttribute('srcset')).toBe('media/a-480.webp 480w, media/a-1400.webp 1400w');
  expect(reader().querySelector('dialog')).toBeNull();
  await user.click(within(reader()).getByRole('button', { name: /The mill, with flags/ }));
  expect(showModal).toHaveBeenCalledOnce();
  const dialog = reader().querySelector('dialog');
  expect(dialog?.getAttribute('aria-label')).toBe('The mill, with flags');
  expect(dialog?.querySelector('img')?.getAttribute('src')).toBe('media/a-1400.webp');
});

test('times in the text play the recording of their document', async () => {
  const user = userEvent.setup();
  const play = vi.spyOn(HTMLMediaElement.prototype, 'play').mockResolvedValue();
  const file = { file: 'talk.mp3', address: 'media/talk.mp3', size: 2_300_000 };
  const recording = { ...file, kind: 'audio', type: 'audio/mpeg' } as const;
  openApp(
    QUERY,
    datasetWith({ recording }, (text) => text.replace(/$/, '\n\n[00:01:12] The end.')),
  );
  const player = reader().querySelector('audio');
  expect(player?.getAttribute('preload')).toBe('none');
  expect(reader().textContent).toContain('Recording: talk.mp3 (2.3 MB).');
  await user.click(within(reader()).getByRole('button', { name: '[00:01:12] Play from here' }));
  expect(play).toHaveBeenCalledOnce();
  expect(player?.currentTime).toBe(72);
});

test('without a recording, times in the text are text', () => {
  openApp(
    QUERY,
    datasetWith({}, (text) => text.replace(/$/, '\n\n[00:01:12] The end.')),
  );
  expect(reader().textContent).toContain('[00:01:12] The end.');
  expect(within(reader()).queryByRole('button', { name: /Play/ })).toBeNull();
});

test('beside a translation stands its original', () => {
  openApp(QUERY, datasetWith({ about: { translationOf: '1935-06-bulletin' } }));
  const original = within(reader()).getByRole('region', { name: /^Original: / });
  expect(original.textContent).toContain('The old ferry sank at its landing on Tuesday.');
});
