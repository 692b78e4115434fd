import type { HandoutKind } from '../view/viewState.ts';
import { answersOf, type HandoutEntry } from './handoutEntry.ts';

interface AnswerPageProps {
  readonly title: string;
  readonly kind: HandoutKind;
  readonly entries: readonly HandoutEntry[];
}

/** The answers to a handout, on a page that the teacher can keep back. */
export function AnswerPage({ title, kind, entries }: AnswerPageProps) {
  const isShuffled = kind === 'shuffled';
  return (
    <section className="sheet-answers">
      <h3 className="sheet-chapter">
        <span>Answers</span> <small>{title}</small>
      </h3>
      <table>
        <thead>
          <tr>
            {isShuffled && <th scope="col">Place</th>}
            <th scope="col">{isShuffled ? 'Letter' : 'No.'}</th>
            <th scope="col">Date</th>
            <th scope="col">Event</th>
          </tr>
        </thead>
        <tbody>
          {answersOf(entries, kind).map(({ event, mark, place }) => (
            <tr key={event.id}>
              {isShuffled && <td>{place}</td>}
              <td>{mark}</td>
              <td>{event.when.label}</td>
              <td>{event.title}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {isShuffled && (
        <p className="sheet-how">
          A date that is wide or open allows other places too, given a good reason.
        </p>
      )}
    </section>
  );
}
