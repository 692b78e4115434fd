import { useState } from 'react';
import type { FieldPath } from '../compile/yamlFile.ts';
import { isPartialDay, partialDayLabel } from '../dataset/partialDay.ts';
import { DateField } from './DateField.tsx';
import { documentTitle } from './documentTitle.ts';
import { Field, Problems } from './Field.tsx';
import { problemsAt } from './problemsAt.ts';
import type { Room } from './useRoom.ts';
import { removeDocument, setDocument } from './work/edits.ts';
import { type DocumentFields, readDocuments } from './work/fields.ts';
import './documentFacts.css';

interface DocumentFactsProps {
  readonly room: Room;
  readonly document: DocumentFields;
}

/** What a document is and when it was published, to be seen at a glance and opened to be filled in. */
export function DocumentFacts({ room, document }: DocumentFactsProps) {
  const { problems } = room;
  const isAmiss = problems.some(
    ({ field, isError }) => isError && field.kind === 'document' && field.id === document.id,
  );
  const dated = publishedOf(room, document);
  // The day decides what words such as “on Friday” come to, so it is asked for first.
  const [isOpen, setOpen] = useState(dated === '');
  return (
    <details
      className="document-facts"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      open={isOpen}
    >
      <summary>
        <span className="facts-title">{documentTitle(document)}</span>
        <span> </span>
        <small>{dated === '' ? 'When was it published? Fill it in' : dated}</small>
        {isAmiss && dated !== '' && <small className="facts-amiss">⚠ something to mend</small>}
      </summary>
      {isOpen && <FactsForm document={document} room={room} />}
    </details>
  );
}

function publishedOf({ compiled, work }: Room, { id, published, about }: DocumentFields): string {
  const known = compiled?.preview?.documents.find((one) => one.id === id)?.published.label;
  const written = published.date || about.published.date;
  if (known !== undefined) return known;
  if (written !== '' && !isPartialDay(written)) return compiled ? written : '…';
  if (written === '') return '';
  return partialDayLabel(written, work.timeline.language === 'en-US' ? 'en-US' : 'en');
}

function FactsForm({ room, document }: DocumentFactsProps) {
  const { work, problems } = room;
  const { id, about, title } = document;
  const name = documentTitle(document);
  const field = (label: string, path: readonly string[], value: string, hint?: string) => (
    <Field
      label={label}
      onChange={(typed) =>
        work.edit((folder) => setDocument(folder, id, path, typed), {
          says: `${label.toLowerCase()} of ${name}`,
          key: `document ${id} ${path.join(' ')}`,
        })
      }
      problems={problemsAt(problems, 'document', id, path)}
      value={value}
      {...(hint !== undefined && { hint })}
    />
  );
  const shown = [
    ['title'],
    ['about', 'title'],
    ['about', 'author'],
    ['about', 'publisher'],
    ['about', 'url'],
    ['about', 'published'],
  ];
  const others = problems.filter(
    ({ field: at }) =>
      at.kind === 'document' &&
      at.id === id &&
      !(document.published.date === '' && isAboutDay(at.path)) &&
      !shown.some((path) => path.every((part, index) => at.path[index] === part)),
  );
  return (
    <div className="facts-form">
      {document.published.date === '' && <Published document={document} room={room} />}
      {title === '' && field('Title', ['about', 'title'], about.title)}
      {field('Author', ['about', 'author'], about.author)}
      {field('Published by', ['about', 'publisher'], about.publisher)}
      {field('Web address', ['about', 'url'], about.url)}
      <Problems problems={others.map(({ words }) => words)} />
      <button
        className="quiet facts-remove"
        onClick={() => {
          work.edit((folder) => removeDocument(folder, id), { says: `removal of ${name}` });
          room.openDocument(null);
          room.say(`Removed: ${name}. Undo brings it back.`);
        }}
        type="button"
      >
        Remove this document
      </button>
    </div>
  );
}

/** Whether a problem of a document is that its day is missing, or half of it. */
function isAboutDay(path: FieldPath): boolean {
  return ['', 'published', 'about,published'].includes(path.join());
}

/** The day of publication, as it is known from outside the text, and from where. */
function Published({ room, document }: DocumentFactsProps) {
  const { work, problems } = room;
  const { id, about } = document;
  const name = documentTitle(document);
  const at = (part: 'date' | 'outside') =>
    problemsAt(problems, 'document', id, ['about', 'published', part]);
  const whole = problems.filter(
    ({ field }) => field.kind === 'document' && field.id === id && isAboutDay(field.path),
  );
  const set = (part: 'date' | 'outside', typed: string) =>
    work.edit(
      (folder) => {
        // As it is by now: a day in words is read while the next field is written.
        const now = readDocuments(folder).find((one) => one.id === id)?.about.published;
        const date = part === 'date' ? typed : (now?.date ?? '');
        const outside = part === 'outside' ? typed : (now?.outside ?? '');
        return setDocument(
          folder,
          id,
          ['about', 'published'],
          date || outside ? { date, outside } : null,
        );
      },
      { says: `publication of ${name}`, key: `document ${id} published ${part}` },
    );
  return (
    <>
      <DateField
        hint="As far as you know it: 9 January 2018, January 2018 or 2018. Words like “yesterday” are counted from it."
        label="Published on"
        name="published"
        onChange={(typed) => set('date', typed)}
        problems={[...at('date'), ...whole.map(({ words }) => words)]}
        room={room}
        value={about.published.date}
      />
      {about.published.date !== '' && (
        <Field
          hint="Such as “the head of the page” or “the library catalogue”"
          label="How do you know that?"
          onChange={(typed) => set('outside', typed)}
          problems={at('outside')}
          value={about.published.outside}
        />
      )}
    </>
  );
}
