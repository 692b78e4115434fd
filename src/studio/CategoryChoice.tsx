import { useState } from 'react';
import { Select } from '../widgets/Select.tsx';
import { eventTitle } from './eventFromText.ts';
import type { EventPartProps } from './eventPart.ts';
import { Problems } from './Field.tsx';
import { problemsAt } from './problemsAt.ts';
import { addCategory, setEvent } from './work/edits.ts';
import type { Folder } from './work/folder.ts';

/** Stands for a category that is still to be named; none can have this id. */
const NEW = '(new)';

/** The category of an event, or a new one, which is named in place. */
export function CategoryChoice({ room, event }: EventPartProps) {
  const { work, problems } = room;
  const { categories } = work.timeline;
  const [name, setName] = useState<string | null>(null);
  const choose = (category: string) => {
    if (category === NEW) {
      setName('');
      room.focusOn('new category');
    } else {
      setName(null);
      work.edit((folder) => setEvent(folder, event.key, ['category'], category), {
        says: `category of ${eventTitle(event)}`,
      });
    }
  };
  const make = () => {
    if (name === null || name.trim() === '') return;
    work.edit(
      (folder: Folder) => {
        const added = addCategory(folder, name.trim());
        return setEvent(added.folder, event.key, ['category'], added.id);
      },
      { says: `category ${name.trim()}` },
    );
    setName(null);
  };
  const isKnown = categories.some(({ id }) => id === event.category);
  return (
    <div className="field">
      <Select
        label="Category"
        onChoose={choose}
        options={[
          ...(isKnown ? [] : [[event.category, event.category || 'None'] as const]),
          ...categories.map(({ id, label }) => [id, label || id] as const),
          [NEW, 'New category …'],
        ]}
        value={name === null ? event.category : NEW}
      />
      {name !== null && <NewCategory name={name} onMake={make} onName={setName} />}
      <Problems problems={problemsAt(problems, 'event', event.key, ['category'])} />
    </div>
  );
}

interface NewCategoryProps {
  readonly name: string;
  readonly onName: (name: string) => void;
  readonly onMake: () => void;
}

function NewCategory({ name, onName, onMake }: NewCategoryProps) {
  return (
    <form
      className="new-category"
      onSubmit={(submitted) => {
        submitted.preventDefault();
        onMake();
      }}
    >
      <input
        aria-label="Name of the new category"
        autoComplete="off"
        data-field="new category"
        data-own-history=""
        onChange={({ target }) => onName(target.value)}
        value={name}
      />
      <button className="quiet" disabled={name.trim() === ''} type="submit">
        Add
      </button>
    </form>
  );
}
