import { useState } from 'react';
import type { FieldPath } from '../compile/yamlFile.ts';
import { Select } from '../widgets/Select.tsx';
import { Chapters } from './Chapters.tsx';
import { Dialog } from './Dialog.tsx';
import { Field, Problems } from './Field.tsx';
import { problemsAt } from './problemsAt.ts';
import type { Room } from './useRoom.ts';
import { addCategory, removeCategory, setCategory, setTimeline } from './work/edits.ts';
import type { CategoryFields } from './work/fields.ts';
import './timelineDetails.css';

interface TimelineDetailsProps {
  readonly room: Room;
  readonly onClose: () => void;
}

const LANGUAGES = [
  ['en', 'English: 9 January 2018'],
  ['en-GB', 'English, where 6/12/2018 is in December'],
  ['en-US', 'American English: January 9, 2018, where 6/12/2018 is in June'],
] as const;

/** What the timeline is about as a whole. All of it has sensible values from the start. */
export function TimelineDetails({ room, onClose }: TimelineDetailsProps) {
  const { work, problems } = room;
  const { timeline } = work;
  const at = (path: FieldPath) => problemsAt(problems, 'timeline', '', path);
  const set = (name: string, value: string, says: string) =>
    work.edit((folder) => setTimeline(folder, [name], value), { says, key: `timeline ${name}` });
  const others = problems.filter(
    ({ field }) =>
      field.kind === 'file' ||
      (field.kind === 'timeline' && !SHOWN.includes(String(field.path[0]))),
  );
  return (
    <Dialog onClose={onClose} title="Details of the timeline">
      <Field
        hint="A line below the title"
        label="Summary"
        onChange={(typed) => set('summary', typed, 'summary')}
        problems={at(['summary'])}
        value={timeline.summary}
      />
      <Field
        hint="From the first to the last year or day that counts: 1931/2021. What lies outside is told as background."
        label="Period"
        onChange={(typed) => set('scope', typed, 'period')}
        problems={at(['scope'])}
        value={timeline.scope}
      />
      <div className="field">
        <Select
          label="Dates are written in"
          onChoose={(language) => set('language', language, 'language')}
          options={LANGUAGES}
          value={LANGUAGES.find(([tag]) => tag === timeline.language)?.[0] ?? 'en'}
        />
        <Problems problems={at(['language'])} />
      </div>
      <Chapters room={room} />
      <h3>Categories</h3>
      <ul className="categories">
        {timeline.categories.map((category, index) => (
          <CategoryRow category={category} index={index} key={category.id} room={room} />
        ))}
      </ul>
      <NewCategory room={room} />
      <Problems problems={others.map(({ words }) => words)} />
    </Dialog>
  );
}

/** The fields that show their own problems. */
const SHOWN = ['title', 'summary', 'scope', 'language', 'categories', 'chapters'];

interface CategoryRowProps {
  readonly room: Room;
  readonly category: CategoryFields;
  readonly index: number;
}

/** A category: its name, and its colour on paper, whose counterpart in the dark is chosen for it. */
function CategoryRow({ room, category, index }: CategoryRowProps) {
  const { work, problems, compiled } = room;
  const { id, label } = category;
  const shown = compiled?.preview?.categories.find((one) => one.id === id)?.colour;
  const instead = work.timeline.categories.find((one) => one.id !== id)?.id;
  return (
    <li>
      <Field
        label={`Name of category ${index + 1}`}
        onChange={(typed) =>
          work.edit((folder) => setCategory(folder, id, ['label'], typed), {
            says: `category ${label}`,
            key: `category ${id}`,
          })
        }
        value={label}
      />
      <label className="category-colour">
        <span className="visually-hidden">{`Colour of ${label}`}</span>
        <input
          onChange={({ target }) =>
            work.edit(
              (folder) =>
                setCategory(folder, id, ['colour'], {
                  light: target.value,
                  dark: category.colour.dark || (shown?.dark ?? target.value),
                }),
              { says: `colour of ${label}`, key: `colour ${id}` },
            )
          }
          type="color"
          value={category.colour.light || (shown?.light ?? '#1f5f99')}
        />
      </label>
      {instead !== undefined && (
        <button
          aria-label={`Remove category ${label}`}
          className="quiet"
          onClick={() =>
            work.edit((folder) => removeCategory(folder, id, instead), {
              says: `removal of category ${label}`,
            })
          }
          type="button"
        >
          Remove
        </button>
      )}
      <Problems problems={problemsAt(problems, 'timeline', '', ['categories', index])} />
    </li>
  );
}

function NewCategory({ room }: Pick<TimelineDetailsProps, 'room'>) {
  const [name, setName] = useState('');
  return (
    <form
      className="category-add"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        if (name.trim() === '') return;
        room.work.edit((folder) => addCategory(folder, name.trim()).folder, {
          says: `category ${name.trim()}`,
        });
        setName('');
        // The button that had focus cannot be pressed now.
        submitted.currentTarget.querySelector('input')?.focus({ preventScroll: true });
      }}
    >
      <Field label="New category" onChange={setName} value={name} />
      <button className="quiet" disabled={name.trim() === ''} type="submit">
        Add
      </button>
    </form>
  );
}
