import { useEffect, useRef } from 'react';
import { numeral } from '../dataset/counted.ts';
import { chapterOf } from '../dataset/lookup.ts';
import { Controls } from './Controls.tsx';
import { eventOf, positionOf } from './deck.ts';
import { deckWords, frameWords } from './frameWords.ts';
import { HelpLayer } from './HelpLayer.tsx';
import type { Keys } from './keyCommand.ts';
import { useNotesWindow } from './notesChannel.ts';
import { PointerSpot } from './PointerSpot.tsx';
import { Slide } from './Slide.tsx';
import { SourceLayer } from './SourceLayer.tsx';
import { Strip, type StripProps } from './Strip.tsx';
import { useKeys } from './useKeys.ts';
import { usePointer } from './usePointer.ts';
import { type PresenterOptions, usePresenter } from './usePresenter.ts';
import { useIdle, useWakeLock } from './useStage.ts';
import './present.css';

export interface SlidesProps extends PresenterOptions {
  readonly keys: Keys;
  /** Switches single characters as commands on or off. */
  readonly onKeys: (isOn: boolean) => void;
  /** All events of the timeline, as they stand on the strip. */
  readonly strip: StripProps['dates'];
  /** Said on the first slide that is shown. */
  readonly notice: string;
}

/** The id of what describes the slides as a whole. */
const ABOUT = 'about-the-slides';

/** The lesson on a projector: one step at a time, above a strip of the timeline. */
export function Slides(props: SlidesProps) {
  const { dataset, deck, keys, onKeys, onLeave, strip, notice } = props;
  const presenter = usePresenter(props);
  const { index, page, frame, blank, layer, isPointing, run } = presenter;
  const stage = useRef<HTMLElement>(null);
  const isIdle = useIdle();
  useKeys(keys, run);
  usePointer(stage, run, isPointing);
  useWakeLock();
  useNotesWindow({ ...positionOf(frame), page: Number.isFinite(page) ? page : 0, blank }, run);
  useEffect(() => {
    // In a frame the page around it may have the focus, and keeps it; keys are heard all the same.
    if (document.hasFocus()) stage.current?.focus({ preventScroll: true });
  }, []);
  const event = eventOf(frame);
  const place = 'place' in frame ? `${numeral(frame.place)} / ${numeral(deck.events.length)}` : '';
  const isCovered = layer !== null || blank !== null;
  return (
    <main
      aria-describedby={ABOUT}
      aria-label="Slides"
      className="present"
      data-blank={blank ?? undefined}
      data-idle={isIdle ? '' : undefined}
      data-pointing={isPointing ? '' : undefined}
      ref={stage}
      tabIndex={-1}
    >
      <div className="present-slide" inert={isCovered}>
        <Slide
          dataset={dataset}
          deck={deck}
          frame={frame}
          key={index}
          onPages={presenter.onPages}
          page={page}
        />
        {frame.kind !== 'documents' && (
          <Strip
            chapter={event ? (chapterOf(dataset, event)?.title ?? 'Before and after') : ''}
            current={event}
            dates={strip}
            place={place}
            presented={deck.events}
          />
        )}
      </div>
      <p hidden id={ABOUT}>
        {deckWords(deck)}
      </p>
      {/* A screen reader would speak its percentages; the place is said in words. */}
      <progress aria-hidden="true" max={deck.frames.length - 1} value={index} />
      {layer === 'source' && event && (
        <SourceLayer
          dataset={dataset}
          excerpt={frame.kind === 'excerpt' ? frame.excerpt : event.excerpts[0]}
          onPages={presenter.onSourcePages}
          page={presenter.sourcePage}
        />
      )}
      <Controls
        canGoFullScreen={presenter.fullScreen.isOffered}
        canLeave={onLeave !== null}
        isFullScreen={presenter.fullScreen.isOn}
        isPointing={isPointing}
        onCommand={run}
        stage={stage}
      />
      {layer === 'help' && <HelpLayer keys={keys} onClose={() => run('help')} onKeys={onKeys} />}
      <PointerSpot isShown={isPointing} stage={stage} />
      {blank && <div className="blank" />}
      <p className="present-message" hidden={!(presenter.typed || presenter.message || notice)}>
        {presenter.typed ? `Go to ${presenter.typed}, Enter` : presenter.message || notice}
      </p>
      <p className="visually-hidden" role="status">
        {blank
          ? `The screen is ${blank}.`
          : presenter.message || presenter.spoken || frameWords(dataset, deck, frame)}
      </p>
    </main>
  );
}
