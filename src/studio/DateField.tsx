import { useEffect, useState } from 'react';
import { Field, type FieldProps } from './Field.tsx';
import type { Room } from './useRoom.ts';

interface DateFieldProps extends Omit<FieldProps, 'onLeave'> {
  readonly room: Room;
}

/** A field for a date. One that is written in words, such as “3 May 1911”, is put into figures when it is left. */
export function DateField({ room, problems = [], ...field }: DateFieldProps) {
  const [isTyped, setTyped] = useState(false);
  const isInWords = isTyped && hasWords(field.value);
  const { setWording } = room;
  useEffect(
    function holdNews() {
      setWording(isInWords);
      return () => setWording(false);
    },
    [isInWords, setWording],
  );
  const read = async (typed: string) => {
    if (hasWords(typed)) {
      // What cannot be read stays as it is, with its problem.
      const date = await room.compiling.dateIn(typed).catch(() => null);
      if (date !== null) field.onChange(date);
    }
    setTyped(false);
  };
  return (
    <Field
      {...field}
      onChange={(typed) => {
        setTyped(true);
        field.onChange(typed);
      }}
      onLeave={(typed) => void read(typed)}
      problems={isInWords ? [] : problems}
    />
  );
}

function hasWords(typed: string): boolean {
  return /[a-z]{3}/i.test(typed);
}
