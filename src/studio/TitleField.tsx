import { Field } from './Field.tsx';
import { problemsAt } from './problemsAt.ts';
import type { Room } from './useRoom.ts';
import { setTimeline } from './work/edits.ts';
import { UNNAMED } from './work/newFolder.ts';

interface TitleFieldProps {
  readonly room: Room;
  readonly hint?: string;
  /** Whether the placeholder alone is seen, and no label. */
  readonly isUnnamed?: boolean;
}

/** The title of the timeline; empty as long as nobody has named it. */
export function TitleField({ room, ...look }: TitleFieldProps) {
  const { work, problems } = room;
  return (
    <Field
      isLarge
      label="Title of the timeline"
      onChange={(typed) =>
        work.edit((folder) => setTimeline(folder, ['title'], typed), {
          says: 'title',
          key: 'timeline title',
        })
      }
      placeholder="Title of your timeline"
      problems={problemsAt(problems, 'timeline', '', ['title'])}
      value={work.timeline.title === UNNAMED ? '' : work.timeline.title}
      {...look}
    />
  );
}
