import { Field, type FieldProps } from './Field.tsx';
import type { Room } from './useRoom.ts';

interface DateFieldProps extends Omit<FieldProps, 'onLeave'> {
  readonly room: Room;
}

/** A field for a date. One that is written in words, such as “3 May 1911”, is put into figures when it is left. */
export function DateField({ room, ...field }: DateFieldProps) {
  const read = async (typed: string) => {
    if (!/[a-z]{3}/i.test(typed)) return;
    const date = await room.compiling.dateIn(typed);
    if (date !== null) field.onChange(date);
  };
  // What cannot be read stays as it is, with its problem.
  return <Field {...field} onLeave={(typed) => void read(typed).catch(() => undefined)} />;
}
