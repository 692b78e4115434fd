import { useState } from 'react';
import type { Dataset } from '../dataset/dataset.ts';
import { parsePartialDay } from '../dataset/partialDay.ts';
import { embedSnippet, embedTitle, framedAddress, RESIZER } from '../export/embedSnippet.ts';
import type { Explored } from '../view/askedUse.ts';
import { addressOf } from '../view/useView.ts';
import type { Theme, ViewState } from '../view/viewState.ts';
import { Copyable } from '../widgets/Copyable.tsx';
import { Select } from '../widgets/Select.tsx';
import { EmbedPreview } from './EmbedPreview.tsx';
import './embedBuilder.css';

interface EmbedBuilderProps {
  readonly dataset: Dataset;
  readonly view: Explored;
  readonly onOutcome: (words: string) => void;
}

/** The kinds of page for a frame, each of which needs another form. */
const HOSTS = [
  ['course', 'Learning platform'],
  ['website', 'Website'],
  ['wordpress', 'WordPress'],
  ['notion', 'Notion, Google Sites'],
] as const;
type Host = (typeof HOSTS)[number][0];

/** A fixed width is narrow enough for a phone, as no attribute can say “at most”. */
const SIZES = [
  ['full', 'As wide as the text, 640 high', null, 640],
  ['low', 'As wide as the text, 500 high', null, 500],
  ['high', 'As wide as the text, 800 high', null, 800],
  ['small', '320 by 480', 320, 480],
] as const;
type Size = (typeof SIZES)[number][0];

const THEMES: readonly (readonly [Theme, string])[] = [
  ['auto', 'As each reader’s system'],
  ['light', 'Light'],
  ['dark', 'Dark'],
  ['contrast', 'High contrast'],
];

/** Makes the snippet to paste into a course page, for the current view or a change of it. */
export function EmbedBuilder({ dataset, view: seen, onOutcome }: EmbedBuilderProps) {
  const [host, setHost] = useState<Host>('course');
  const [size, setSize] = useState<Size>('full');
  const [changes, setChanges] = useState<Partial<ViewState>>({});
  const view = { ...seen, ...changes };
  const address = addressOf(view);
  if (address === null) return null;
  const [, , width, height] = SIZES.find(([id]) => id === size) ?? SIZES[0];
  const frame = { address, title: embedTitle(dataset), width, height };
  return (
    <>
      <HostChoice onHost={setHost} host={host} />
      <Take frame={frame} onOutcome={onOutcome} host={host} />
      <div className="embed-options">
        <Select
          label="Size"
          onChoose={setSize}
          options={SIZES.map(([id, label]) => [id, label])}
          value={size}
        />
        <ContentOptions
          dataset={dataset}
          onChange={(part) => setChanges({ ...changes, ...part })}
          seen={seen}
          view={view}
        />
      </div>
      <EmbedPreview address={framedAddress(frame.address)} height={height} width={width} />
    </>
  );
}

interface HostChoiceProps {
  readonly host: Host;
  readonly onHost: (host: Host) => void;
}

function HostChoice({ host, onHost }: HostChoiceProps) {
  return (
    <fieldset className="places">
      <legend className="visually-hidden">Where it goes</legend>
      {HOSTS.map(([id, label]) => (
        <label key={id}>
          <input checked={id === host} name="place" onChange={() => onHost(id)} type="radio" />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
}

interface ContentOptionsProps {
  readonly dataset: Dataset;
  /** The view on screen, and the one in the frame. */
  readonly seen: Explored;
  readonly view: Explored;
  readonly onChange: (part: Partial<ViewState>) => void;
}

/** What the frame opens with, what it shows and how it looks. */
function ContentOptions({ dataset, seen, view, onChange }: ContentOptionsProps) {
  const chapter = dataset.chapters.find(
    ({ start, end }) => view.from?.iso === start && view.to?.iso === end,
  );
  return (
    <>
      <Select
        label="Opens with"
        onChoose={(event) => onChange({ event: event || null, document: null })}
        options={[['', 'No event'], ...dataset.events.map(({ id, label }) => [id, label] as const)]}
        value={view.event ?? ''}
      />
      <Select
        label="Shows"
        onChoose={(id) => onChange(id === AS_SEEN ? stretchOf(seen) : chapterStretch(dataset, id))}
        options={[
          ['', 'The whole period'],
          ...(isStretch(seen) ? [[AS_SEEN, 'The stretch seen here'] as const] : []),
          ...dataset.chapters.map(({ id, title, label }) => [id, `${title}, ${label}`] as const),
        ]}
        value={chapter?.id ?? (isStretch(view) ? AS_SEEN : '')}
      />
      <Select
        label="Colours"
        onChoose={(theme) => onChange({ theme })}
        options={THEMES}
        value={view.theme}
      />
    </>
  );
}

/** Stands for a stretch of time that is no chapter; no chapter can have this id. */
const AS_SEEN = '(seen)';

type TimeStretch = Pick<ViewState, 'from' | 'to'>;

function stretchOf({ from, to }: TimeStretch): TimeStretch {
  return { from, to };
}

/** The stretch of a chapter; the whole period if none has the id. */
function chapterStretch({ chapters }: Dataset, id: string): TimeStretch {
  const chapter = chapters.find((one) => one.id === id);
  if (!chapter) return { from: null, to: null };
  return { from: parsePartialDay(chapter.start), to: parsePartialDay(chapter.end) };
}

function isStretch({ from, to }: TimeStretch): boolean {
  return from !== null || to !== null;
}

interface TakeProps {
  readonly host: Host;
  readonly frame: Parameters<typeof embedSnippet>[0];
  readonly onOutcome: (words: string) => void;
}

/** The snippet to paste, and instructions. */
function Take({ host, frame, onOutcome }: TakeProps) {
  const snippet = (words: string) => (
    <Copyable lines={6} name="snippet" onOutcome={onOutcome} text={embedSnippet(frame)}>
      {words}
    </Copyable>
  );
  const address = framedAddress(frame.address);
  if (host === 'course')
    return snippet(
      'In the editor of Moodle, Canvas or Brightspace, go to the HTML view (“</>” or “Source code”) and paste this. Where frames are taken out, its link stays.',
    );
  if (host === 'website')
    return (
      <>
        {snippet('Paste this into the page.')}
        <Copyable lines={4} name="script for the height" onOutcome={onOutcome} text={RESIZER}>
          If you like, add this once: the frame then gets the height that it asks for.
        </Copyable>
      </>
    );
  if (host === 'notion')
    return (
      <Copyable lines={2} name="address for a frame" onOutcome={onOutcome} text={address}>
        In Notion type “/embed”, in Google Sites choose “Insert, Embed, By URL”, and paste this.
      </Copyable>
    );
  if (!isDiscoverable())
    return snippet(
      'Add a block “Custom HTML” and paste this. WordPress keeps the frame when an administrator or editor saves; when an author does, the link stays.',
    );
  return (
    <Copyable lines={2} name="address for WordPress" onOutcome={onOutcome} text={address}>
      Paste this on a line of its own. It shows the timeline from its start; to open it with an
      event, add a block “Custom HTML” with the snippet for a website.
    </Copyable>
  );
}

/** Whether the page describes how it is embedded, which needs a build for a known address. */
function isDiscoverable(): boolean {
  return document.querySelector('link[type="application/json+oembed"]') !== null;
}
