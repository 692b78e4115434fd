import { Fragment } from 'react';
import type { Original } from '../dataset/about.ts';
import { type OutsideFact, originalWords, outsideFacts } from '../dataset/aboutWords.ts';
import type { SourceDocument } from '../dataset/dataset.ts';
import { mediaAddress } from '../dataset/mediaInPage.ts';
import { Player } from './Player.tsx';
import { sizeWords } from './sizeWords.ts';
import './matter.css';

export { OtherVersion } from './OtherVersion.tsx';
export { Pictures } from './Pictures.tsx';

interface MatterProps {
  readonly document: SourceDocument;
}

/** What is known of a document from outside, where its text comes from, and its recording. */
export function Matter({ document }: MatterProps) {
  const { original, recording } = document;
  const facts = outsideFacts(document);
  if (facts.length === 0 && !original && !recording) return null;
  return (
    <div className="matter">
      {facts.length > 0 && <OutsideFacts facts={facts} />}
      {original && <OriginalFile original={original} />}
      {recording && <Player recording={recording} />}
    </div>
  );
}

/** In square brackets, since it is not in the text. */
function OutsideFacts({ facts }: { readonly facts: readonly OutsideFact[] }) {
  return (
    <p className="matter-line">
      <span aria-hidden="true">[</span>
      <span className="visually-hidden">Known from outside the text: </span>
      {facts.map(({ words, href }, index) => (
        <Fragment key={words}>
          {index > 0 && <span> · </span>}
          {href ? (
            <a href={href} rel="noreferrer" target="_blank">
              {words}
            </a>
          ) : (
            <bdi>{words}</bdi>
          )}
        </Fragment>
      ))}
      <span aria-hidden="true">]</span>
    </p>
  );
}

function OriginalFile({ original }: { readonly original: Original }) {
  const address = mediaAddress(original.address);
  return (
    <p className="matter-line">
      <span>{`${originalWords(original)} `}</span>
      {address && (
        <a download={original.file} href={address}>
          {`Save the original (${sizeWords(original.size)})`}
        </a>
      )}
    </p>
  );
}
