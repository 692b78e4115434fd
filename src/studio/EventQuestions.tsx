import { useState } from 'react';
import { PROMPT_HEADS } from '../dataset/dataset.ts';
import { PROMPT_WORDS } from '../dataset/eventName.ts';
import { eventTitle } from './eventFromText.ts';
import type { EventPartProps } from './eventPart.ts';
import { Field } from './Field.tsx';
import { problemsAt } from './problemsAt.ts';
import { setPrompt, setTeacherNotes } from './work/edits.ts';

/** What a question under each head asks for. */
const HINTS = {
  sourcing: 'Who wrote this, and why?',
  context: 'What else was going on?',
  corroboration: 'What do others say?',
  closeReading: 'What do these words do?',
} as const;

const MOST = { question: 200, notes: 400 } as const;

/** Questions for the class about an event, and notes for its teacher: folded away until they are wanted. */
export function EventQuestions({ room, event }: EventPartProps) {
  const { work, problems } = room;
  const has = event.teacherNotes !== '' || PROMPT_HEADS.some((head) => event.prompts[head] !== '');
  const [isOpen, setOpen] = useState(has);
  return (
    <details
      className="event-questions"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
      open={isOpen}
    >
      <summary>Questions for a class (optional)</summary>
      {isOpen && (
        <div className="questions-form">
          {PROMPT_HEADS.map((head) => (
            <Field
              key={head}
              label={PROMPT_WORDS[head]}
              lines={2}
              most={MOST.question}
              onChange={(typed) =>
                work.edit((folder) => setPrompt(folder, event.key, head, typed), {
                  says: `question about ${eventTitle(event)}`,
                  key: `event ${event.key} ${head}`,
                })
              }
              placeholder={HINTS[head]}
              problems={problemsAt(problems, 'lesson', event.key, [head])}
              value={event.prompts[head]}
            />
          ))}
          <Field
            label="Notes for the teacher"
            lines={2}
            most={MOST.notes}
            onChange={(typed) =>
              work.edit((folder) => setTeacherNotes(folder, event.key, typed), {
                says: `notes on ${eventTitle(event)}`,
                key: `event ${event.key} notes`,
              })
            }
            problems={problemsAt(problems, 'lesson', event.key, ['notes'])}
            value={event.teacherNotes}
          />
        </div>
      )}
    </details>
  );
}
