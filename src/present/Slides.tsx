import { type RefObject, useEffect, useRef } from 'react';
import { numeral } from '../dataset/counted.ts';
import { chapterOf } from '../dataset/lookup.ts';
import { Controls } from './Controls.tsx';
import { type DeckSlide, eventOf, positionOf } from './deck.ts';
import { HelpLayer } from './HelpLayer.tsx';
import type { Keys } from './keyCommand.ts';
import { useNotesWindow } from './notesChannel.ts';
import { PointerSpot } from './PointerSpot.tsx';
import { Slide } from './Slide.tsx';
import { SourceLayer } from './SourceLayer.tsx';
import { Strip, type StripProps } from './Strip.tsx';
import { deckWords, slideWords } from './slideWords.ts';
import { useKeys } from './useKeys.ts';
import { usePointer } from './usePointer.ts';
import { type Presenter, type PresenterOptions, usePresenter } from './usePresenter.ts';
import { useIdle, useWakeLock } from './useStage.ts';
import './present.css';

export interface SlidesProps extends PresenterOptions {
  readonly keys: Keys;
  /** Switches single characters as commands on or off. */
  readonly onKeys: (isOn: boolean) => void;
  /** All events of the timeline, as laid out on the strip. */
  readonly strip: StripProps['dates'];
  /** Announced on the first slide shown. */
  readonly notice: string;
}

/** The id of the description of the slides as a whole. */
const DESCRIPTION_ID = 'about-the-slides';

/** The lesson on a projector: one step at a time above a strip of the timeline. */
export function Slides(props: SlidesProps) {
  const { dataset, deck, keys, onLeave, notice } = props;
  const presenter = usePresenter(props);
  const { index, page, slide, blank, layer, isPointing, run } = presenter;
  const stage = useRef<HTMLElement>(null);
  const isIdle = useIdle();
  useKeys(keys, run);
  usePointer(stage, run, isPointing);
  useWakeLock();
  useNotesWindow({ ...positionOf(slide), page: Number.isFinite(page) ? page : 0, blank }, run);
  useFocusOnStage(stage);
  return (
    <main
      aria-describedby={DESCRIPTION_ID}
      aria-label="Slides"
      className="present"
      data-blank={blank ?? undefined}
      data-idle={isIdle ? '' : undefined}
      data-pointing={isPointing ? '' : undefined}
      ref={stage}
      tabIndex={-1}
    >
      <div className="present-slide" inert={layer !== null || blank !== null}>
        <Slide
          dataset={dataset}
          deck={deck}
          slide={slide}
          key={index}
          onPages={presenter.onPages}
          page={page}
        />
        {slide.kind !== 'documents' && <PlaceOnStrip {...props} slide={slide} />}
      </div>
      <p hidden id={DESCRIPTION_ID}>
        {deckWords(deck)}
      </p>
      {/* A screen reader would announce percentages; the position is given in words instead. */}
      <progress aria-hidden="true" max={deck.slides.length - 1} value={index} />
      <SourceOver {...props} presenter={presenter} />
      <Controls
        canGoFullScreen={presenter.fullScreen.isOffered}
        canLeave={onLeave !== null}
        isFullScreen={presenter.fullScreen.isOn}
        isPointing={isPointing}
        onCommand={run}
        stage={stage}
      />
      {layer === 'help' && (
        <HelpLayer keys={keys} onClose={() => run('help')} onKeys={props.onKeys} />
      )}
      <PointerSpot isShown={isPointing} stage={stage} />
      {blank && <div className="blank" />}
      <Messages notice={notice} presenter={presenter}>
        {slideWords(dataset, deck, slide)}
      </Messages>
    </main>
  );
}

/** Focuses the stage, unless focus is in the page around a frame: keys work there all the same. */
function useFocusOnStage(stage: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    if (document.hasFocus()) stage.current?.focus({ preventScroll: true });
  }, [stage]);
}

/** The position of the slides among all events of the timeline. */
function PlaceOnStrip({
  dataset,
  deck,
  strip,
  slide,
}: SlidesProps & { readonly slide: DeckSlide }) {
  const event = eventOf(slide);
  const place = 'place' in slide ? `${numeral(slide.place)} / ${numeral(deck.events.length)}` : '';
  return (
    <Strip
      chapter={event ? (chapterOf(dataset, event)?.title ?? 'Before and after') : ''}
      current={event}
      dates={strip}
      place={place}
      presented={deck.events}
    />
  );
}

/** The source of the slide in large type, when it is asked for. */
function SourceOver({ dataset, presenter }: SlidesProps & { readonly presenter: Presenter }) {
  const { slide, layer, sourcePage, onSourcePages } = presenter;
  const event = eventOf(slide);
  if (layer !== 'source' || !event) return null;
  const excerpt = slide.kind === 'excerpt' ? slide.excerpt : event.excerpts[0];
  return (
    <SourceLayer dataset={dataset} excerpt={excerpt} onPages={onSourcePages} page={sourcePage} />
  );
}

interface MessagesProps {
  readonly presenter: Presenter;
  readonly notice: string;
  /** The text of the slide for a screen reader. */
  readonly children: string;
}

/** The message shown for a moment, and the announcement of each step. */
function Messages({ presenter, notice, children }: MessagesProps) {
  const { typed, message, spoken, blank } = presenter;
  return (
    <>
      <p className="present-message" hidden={!(typed || message || notice)}>
        {typed ? `Go to ${typed}, Enter` : message || notice}
      </p>
      <p className="visually-hidden" role="status">
        {blank ? `The screen is ${blank}.` : message || spoken || children}
      </p>
    </>
  );
}
