import type { ReactNode } from 'react';
import { textLanguage, titleBasis } from '../dataset/aboutWords.ts';
import { byline, hasName } from '../dataset/byline.ts';
import { counted } from '../dataset/counted.ts';
import type { Dataset, Excerpt, TimelineEvent } from '../dataset/dataset.ts';
import { eventKind, isWorkedOut, knownBy, PROMPT_WORDS } from '../dataset/eventName.ts';
import { isolate } from '../dataset/isolate.ts';
import { categoryById, documentById, documentsOf } from '../dataset/lookup.ts';
import type { Deck, DeckSlide } from './deck.ts';
import { PagedList, PagedText } from './Paged.tsx';
import { TEXT_SIZES } from './useFit.ts';
import './slide.css';

export interface SlideProps {
  readonly dataset: Dataset;
  readonly deck: Deck;
  readonly page: number;
  readonly onPages: (count: number) => void;
}

type SlideOf<Kind extends DeckSlide['kind']> = Extract<DeckSlide, { kind: Kind }>;

/** The content above the strip at one step. */
export function Slide({ slide, ...props }: SlideProps & { readonly slide: DeckSlide }) {
  switch (slide.kind) {
    case 'title':
      return <TitleSlide {...props} />;
    case 'event':
      return <EventSlide {...props} slide={slide} />;
    case 'excerpt':
      return <ExcerptSlide {...props} slide={slide} />;
    case 'questions':
      return <QuestionsSlide {...props} slide={slide} />;
    case 'documents':
      return <DocumentsSlide {...props} />;
  }
}

function TitleSlide({ dataset, deck }: SlideProps) {
  const documents = new Set(
    deck.events.flatMap(({ excerpts }) => excerpts.map(({ document }) => document)),
  );
  return (
    <div className="slide slide-opening">
      {deck.title !== dataset.title && <p className="slide-date">{dataset.title}</p>}
      <h1>{deck.title}</h1>
      <p className="slide-line">{deck.summary}</p>
      <p className="slide-small">
        {`${counted(deck.events.length, 'event')} read from ${counted(documents.size, 'document')}`}
      </p>
    </div>
  );
}

function EventSlide({ dataset, slide }: SlideProps & { readonly slide: SlideOf<'event'> }) {
  const { event, line } = slide;
  return (
    <div className="slide slide-event" data-category={event.category}>
      <p className="slide-date">{event.when.label}</p>
      <h1>{event.title}</h1>
      {line && <p className="slide-line">{line}</p>}
      <p className="slide-small">
        <Kind dataset={dataset} event={event} />
        <br />
        <span>
          {`Date ${knownBy(event)}${isWorkedOut(event) ? `: “${event.when.phrase}”` : ''}`}
        </span>
      </p>
    </div>
  );
}

/** `Sport · told by 2 of 5 documents` */
function Kind({ dataset, event }: { readonly dataset: Dataset; readonly event: TimelineEvent }) {
  const count = documentsOf(dataset, event).length;
  return (
    <span>
      {`${eventKind(event, categoryById(dataset, event.category).label)} · told by ${count} of ${dataset.documents.length} documents`}
    </span>
  );
}

function ExcerptSlide({ slide, ...props }: SlideProps & { readonly slide: SlideOf<'excerpt'> }) {
  const { dataset, page, onPages } = props;
  return (
    <BesideEvent dataset={dataset} event={slide.event}>
      <PagedText
        language={textLanguage(documentById(dataset, slide.excerpt.document))}
        onPages={onPages}
        page={page}
        sizes={TEXT_SIZES}
        text={slide.excerpt.exact}
      >
        <SourceLine dataset={dataset} excerpt={slide.excerpt} />
      </PagedText>
    </BesideEvent>
  );
}

function QuestionsSlide({
  slide,
  ...props
}: SlideProps & { readonly slide: SlideOf<'questions'> }) {
  const { dataset, page, onPages } = props;
  const entries = slide.event.prompts.map(({ head, question }) => ({
    key: head,
    content: (
      <>
        <small>{PROMPT_WORDS[head]}</small>
        <span>{question}</span>
      </>
    ),
  }));
  return (
    <BesideEvent dataset={dataset} event={slide.event}>
      <PagedList entries={entries} onPages={onPages} page={page} sizes={TEXT_SIZES} />
    </BesideEvent>
  );
}

interface BesideEventProps {
  readonly dataset: Dataset;
  readonly event: TimelineEvent;
  readonly children: ReactNode;
}

/** Shows something beside the event it belongs to. */
function BesideEvent({ dataset, event, children }: BesideEventProps) {
  return (
    <div className="slide slide-beside" data-category={event.category}>
      <div className="slide-head">
        <p className="slide-date">{event.when.label}</p>
        <h1>{event.title}</h1>
        <p className="slide-small">
          <Kind dataset={dataset} event={event} />
        </p>
      </div>
      <div className="slide-place">{children}</div>
    </div>
  );
}

interface SourceLineProps {
  readonly dataset: Dataset;
  readonly excerpt: Excerpt;
}

/** The document of an excerpt, its publisher if one is printed, and its date. */
export function SourceLine({ dataset, excerpt }: SourceLineProps) {
  const document = documentById(dataset, excerpt.document);
  return (
    <figcaption>
      {`${titleBasis(document) === 'outside' ? isolate(document.title) : `“${isolate(document.title)}”`}, ${hasName(document) ? `${isolate(byline(document))}, ` : ''}published ${document.published.label}`}
    </figcaption>
  );
}

function DocumentsSlide({ dataset, page, onPages }: SlideProps) {
  const entries = dataset.documents.map((document) => ({
    key: document.id,
    content: (
      <>
        <span>{document.title}</span>
        <small>{`${byline(document)}, published ${document.published.label}`}</small>
      </>
    ),
  }));
  return (
    <div className="slide slide-documents">
      <h1>The documents</h1>
      <div className="slide-place">
        <PagedList entries={entries} onPages={onPages} page={page} sizes={TEXT_SIZES} />
      </div>
    </div>
  );
}
