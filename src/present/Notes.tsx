import { useEffect, useState } from 'react';
import { textLanguage } from '../dataset/aboutWords.ts';
import { numeral } from '../dataset/counted.ts';
import type { Dataset } from '../dataset/dataset.ts';
import { PROMPT_WORDS } from '../dataset/eventName.ts';
import { isolate } from '../dataset/isolate.ts';
import { documentById } from '../dataset/lookup.ts';
import { type Deck, type DeckSlide, eventOf, indexOf, type Position } from './deck.ts';
import type { Keys } from './keyCommand.ts';
import { type SlidesLink, useSlidesLink } from './notesChannel.ts';
import { useKeys } from './useKeys.ts';
import './notes.css';

interface NotesProps {
  readonly dataset: Dataset;
  readonly deck: Deck;
  readonly keys: Keys;
  /** The position of the slides when this window was opened. */
  readonly position: Position;
}

/** The window for the teacher only: notes, the next slide and the time, in step with the slides. */
export function Notes({ dataset, deck, keys, position }: NotesProps) {
  const link = useSlidesLink();
  const { state, send } = link;
  useKeys(keys, send);
  const index = indexOf(deck, dataset, state ?? position);
  const slide = deck.slides[index];
  const next = deck.slides[index + 1];
  return (
    <main className="notes">
      <NotesHead deck={deck} slide={slide} link={link} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: keys must be able to scroll it */}
      <section aria-label="Now" className="notes-now" data-scrolls="" tabIndex={0}>
        <h1>{slide && slideTitle(dataset, deck, slide)}</h1>
        {slide && <SlideNotes dataset={dataset} slide={slide} />}
      </section>
      <section aria-label="Next" className="notes-next">
        <h2>Next</h2>
        <p>{next ? slideTitle(dataset, deck, next) : 'That was the last slide.'}</p>
      </section>
      <nav aria-label="Slides" className="notes-steps">
        <button onClick={() => send('previous')} type="button">
          ← Previous
        </button>
        <button onClick={() => send('next')} type="button">
          Next →
        </button>
      </nav>
    </main>
  );
}

interface NotesHeadProps {
  readonly deck: Deck;
  readonly slide: DeckSlide | undefined;
  readonly link: SlidesLink;
}

function NotesHead({ deck, slide, link }: NotesHeadProps) {
  const now = useNow();
  const { state, isConnected } = link;
  return (
    <header className="notes-head">
      <p>
        {slide && 'place' in slide
          ? `${numeral(slide.place)} / ${numeral(deck.events.length)}`
          : deck.title}
      </p>
      <p role="status">
        {isConnected
          ? state?.blank && `The screen is ${state.blank}.`
          : 'No slides to follow: open this window from them, with T.'}
      </p>
      <p>
        <span className="visually-hidden">Elapsed: </span>
        <span>{state ? elapsed(now - state.started) : '0:00'}</span>
      </p>
      <p>
        <span className="visually-hidden">Time: </span>
        <span>{new Date(now).toLocaleTimeString([], { hour: '2-digit', minute: '2-digit' })}</span>
      </p>
    </header>
  );
}

function SlideNotes({ dataset, slide }: { readonly dataset: Dataset; readonly slide: DeckSlide }) {
  const event = eventOf(slide);
  if (!event) return null;
  return (
    <>
      <p className="notes-date">{event.when.label}</p>
      {slide.kind === 'excerpt' && (
        <blockquote>
          <span {...textLanguage(documentById(dataset, slide.excerpt.document))}>
            {slide.excerpt.exact}
          </span>
          <footer>{documentById(dataset, slide.excerpt.document).title}</footer>
        </blockquote>
      )}
      <h2>Notes</h2>
      <p>{event.notes ?? 'None were written for this event.'}</p>
      {event.note && <p>{event.note}</p>}
      {event.prompts.length > 0 && (
        <>
          <h2>Questions</h2>
          <dl>
            {event.prompts.map(({ head, question }) => (
              <div key={head}>
                <dt>{PROMPT_WORDS[head]}</dt>
                <dd>{question}</dd>
              </div>
            ))}
          </dl>
        </>
      )}
    </>
  );
}

/** The name of a step in the notes. */
function slideTitle(dataset: Dataset, deck: Deck, slide: DeckSlide): string {
  switch (slide.kind) {
    case 'title':
      return deck.title;
    case 'event':
      return slide.event.title;
    case 'excerpt':
      return `${isolate(slide.event.title)}, as told in “${isolate(documentById(dataset, slide.excerpt.document).title)}”`;
    case 'questions':
      return `Questions: ${isolate(slide.event.title)}`;
    case 'documents':
      return 'The documents';
  }
}

/** The current time in milliseconds, updated every second. */
function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const timer = window.setInterval(() => setNow(Date.now()), 1000);
    return () => window.clearInterval(timer);
  }, []);
  return now;
}

/** `1:02:03` */
function elapsed(ms: number): string {
  const seconds = Math.max(Math.floor(ms / 1000), 0);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [first = 0, ...rest] = parts[0] ? parts : parts.slice(1);
  return [first, ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
}
