import { Fragment } from 'react';
import { originalWords, outsideFacts } from '../dataset/aboutWords.ts';
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
  const { recording } = document;
  return (
    <div className="matter">
      <OutsideFacts document={document} />
      <OriginalFile document={document} />
      {recording && <Player recording={recording} />}
    </div>
  );
}

/** In square brackets, since it is not in the text. */
function OutsideFacts({ document }: MatterProps) {
  const facts = outsideFacts(document);
  if (facts.length === 0) return null;
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

function OriginalFile({ document: { original } }: MatterProps) {
  if (!original) return null;
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
