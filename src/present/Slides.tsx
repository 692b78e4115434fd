import { useEffect, useRef } from 'react';
import { numeral } from '../dataset/counted.ts';
import { chapterOf } from '../dataset/lookup.ts';
import { Controls } from './Controls.tsx';
import { eventOf, positionOf } from './deck.ts';
import { frameWords } from './frameWords.ts';
import { HelpLayer } from './HelpLayer.tsx';
import { useNotesWindow } from './notesChannel.ts';
import { Slide } from './Slide.tsx';
import { SourceLayer } from './SourceLayer.tsx';
import { Strip, type StripProps } from './Strip.tsx';
import { useKeys } from './useKeys.ts';
import { usePointer } from './usePointer.ts';
import { type PresenterOptions, usePresenter } from './usePresenter.ts';
import { useIdle, useWakeLock } from './useStage.ts';

export interface SlidesProps extends PresenterOptions {
  /** Whether single characters are commands. */
  readonly keys: 'on' | 'off';
  readonly onKeys: (keys: 'on' | 'off') => void;
  /** All events of the timeline, as they stand on the strip. */
  readonly strip: StripProps['dates'];
  /** Said on the first slide that is shown. */
  readonly notice: string;
}

/** The lesson on a projector: one step at a time, above a strip of the timeline. */
export function Slides(props: SlidesProps) {
  const { dataset, deck, page, keys, onKeys, strip, notice } = props;
  const presenter = usePresenter(props);
  const { index, frame, blank, layer, run } = presenter;
  const stage = useRef<HTMLElement>(null);
  const isIdle = useIdle();
  useKeys(keys, run);
  usePointer(stage, run);
  useWakeLock();
  useNotesWindow({ ...positionOf(frame), page, blank }, run);
  useEffect(() => {
    // In a frame the page around it may have the focus, and keeps it; keys are heard all the same.
    if (document.hasFocus()) stage.current?.focus({ preventScroll: true });
  }, []);
  const event = eventOf(frame);
  const place = 'place' in frame ? `${numeral(frame.place)} / ${numeral(deck.events.length)}` : '';
  const isCovered = layer !== null || blank !== null;
  return (
    <main
      aria-label="Slides"
      className="present"
      data-blank={blank ?? undefined}
      data-idle={isIdle ? '' : undefined}
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
      <progress aria-label="Progress" max={deck.frames.length - 1} value={index} />
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
        isFullScreen={presenter.fullScreen.isOn}
        onCommand={run}
        stage={stage}
      />
      {layer === 'help' && <HelpLayer keys={keys} onClose={() => run('help')} onKeys={onKeys} />}
      {blank && <div className="blank" />}
      <p className="present-message" hidden={!(presenter.typed || presenter.message || notice)}>
        {presenter.typed ? `Go to ${presenter.typed}, Enter` : presenter.message || notice}
      </p>
      <p className="visually-hidden" role="status">
        {blank ? `The screen is ${blank}.` : presenter.message || frameWords(dataset, deck, frame)}
      </p>
    </main>
  );
}
