import { useId } from 'react';
import { documentTitle } from './documentTitle.ts';
import { eventTitle } from './eventFromText.ts';
import type { EventPartProps } from './eventPart.ts';
import { Problems } from './Field.tsx';
import { problemsAt } from './problemsAt.ts';
import { removeSource } from './work/edits.ts';

/** Where an event is told: the words, and their documents. */
export function EventSources({ room, event }: EventPartProps) {
  const { work, problems } = room;
  const id = useId();
  return (
    <div className="field event-sources">
      <h3 className="field-name" id={id}>
        Told here
      </h3>
      <ul aria-labelledby={id}>
        {event.sources.map(({ document, quote }, index) => {
          const own = work.documents.find(({ id }) => id === document);
          const title = own ? documentTitle(own) : document;
          return (
            // biome-ignore lint/suspicious/noArrayIndexKey: a source is known by its place
            <li key={`${index} ${document}`}>
              <blockquote id={`${id}-${index}`}>{quote}</blockquote>
              <div className="source-foot">
                <button
                  aria-describedby={`${id}-${index}`}
                  className="source-document"
                  disabled={!own}
                  onClick={() => {
                    room.openDocument(document);
                    room.say(`Open: ${title}.`);
                  }}
                  type="button"
                >
                  {title}
                </button>
                {event.sources.length > 1 && (
                  <button
                    aria-label={`Take out the words from ${title}`}
                    className="source-remove"
                    onClick={() =>
                      work.edit((folder) => removeSource(folder, event.key, index), {
                        says: `source of ${eventTitle(event)}`,
                      })
                    }
                    type="button"
                  >
                    Take out
                  </button>
                )}
              </div>
              <Problems problems={problemsAt(problems, 'event', event.key, ['sources', index])} />
            </li>
          );
        })}
      </ul>
      {event.sources.length === 0 && (
        <p className="field-hint">Nowhere yet. Select words in the text, and add them here.</p>
      )}
    </div>
  );
}
