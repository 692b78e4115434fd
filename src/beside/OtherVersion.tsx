import { textLanguage } from '../dataset/aboutWords.ts';
import { byline } from '../dataset/byline.ts';
import { cutText, isMarked, runsOf } from '../dataset/cutText.ts';
import type { Excerpt } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import type { Version } from '../dataset/matter.ts';
import { Coming } from '../parts/Coming.tsx';
import { useIsLate } from '../parts/useIsLate.ts';
import type { TextStore } from '../texts/textStore.ts';
import { useText } from '../texts/useText.ts';

interface OtherVersionProps {
  readonly version: Version;
  readonly texts: TextStore;
  /** Its passages of the open event. */
  readonly excerpts: readonly Excerpt[];
}

/** The original of a document, or a translation of it, to be read beside it. */
export function OtherVersion({ version, texts, excerpts }: OtherVersionProps) {
  const { document, relation } = version;
  const text = useText(texts, document.id);
  const isLate = useIsLate(text.state === 'coming');
  const paragraphs =
    text.state === 'here'
      ? cutText({ ...document, text: text.text }, excerpts, 'outside marks').map(runsOf)
      : [];
  return (
    <section aria-label={`${relation}: ${isolate(document.title)}`} className="version">
      <p className="version-head">
        <strong>{`${relation}: `}</strong>
        <bdi>{document.title}</bdi>
        <span> · </span>
        <bdi>{byline(document)}</bdi>
        <span>{` · ${document.published.label}`}</span>
      </p>
      {paragraphs.map((runs) => (
        <p key={runs[0]?.[0].start} {...textLanguage(document)}>
          {runs.map((run) => {
            const [first] = run;
            if (first.kind === 'omission') {
              return (
                <span className="omission" key={first.start}>{`[Left out: ${first.reason}]`}</span>
              );
            }
            const words = run.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
            return isMarked(first) ? (
              <mark key={first.start}>{words}</mark>
            ) : (
              <span key={first.start}>{words}</span>
            );
          })}
        </p>
      ))}
      <Coming arrival={text} isAlone isLate={isLate} what={`The ${relation.toLowerCase()}`} />
    </section>
  );
}
