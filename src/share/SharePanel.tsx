import { useState } from 'react';
import type { Dataset, SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { documentsOf } from '../dataset/lookup.ts';
import { exportFiles } from '../export/exportFile.ts';
import type { Part } from '../parts/part.ts';
import { fullDataset } from '../texts/fullDataset.ts';
import type { TextStore } from '../texts/textStore.ts';
import type { Explored } from '../view/askedUse.ts';
import { addressOf, pageAddress, webAddress } from '../view/useView.ts';
import type { ViewState } from '../view/viewState.ts';
import { Copyable } from '../widgets/Copyable.tsx';
import { Citations } from './Citations.tsx';
import { Downloads } from './Downloads.tsx';
import { EmbedBuilder } from './EmbedBuilder.tsx';
import { MakeYourOwn } from './MakeYourOwn.tsx';
import { SHARE_PANEL } from './ShareMenu.tsx';
import './share.css';

interface SharePanelProps {
  readonly dataset: Dataset;
  /** The dataset with what is written for lessons. */
  readonly taught: Part<Dataset>;
  readonly texts: TextStore;
  readonly view: Explored;
  readonly event: TimelineEvent | undefined;
  readonly onClose: () => void;
}

/** Links to the current view, citations, and files. */
export function SharePanel({ dataset, taught, texts, view, event, onClose }: SharePanelProps) {
  // Counted, so that a repeated outcome is announced again.
  const [outcome, setOutcome] = useState({ words: '', count: 0 });
  const say = (words: string) => setOutcome(({ count }) => ({ words, count: count + 1 }));
  const [isBuilding, setBuilding] = useState(false);
  const documents = event ? documentsOf(dataset, event) : [];
  const shown = documents.find((document) => document.id === view.document) ?? documents[0];
  return (
    <section
      aria-label="Share and save"
      className="share-panel"
      data-wide={isBuilding ? '' : undefined}
      id={SHARE_PANEL}
      tabIndex={-1}
    >
      <div className="share-head">
        {outcome.words === '' && <p className="share-title">Share and save</p>}
        <p role="status">
          <span key={outcome.count}>{outcome.words}</span>
        </p>
        <button
          aria-label="Close share and save"
          className="share-close"
          onClick={onClose}
          type="button"
        >
          ×
        </button>
      </div>
      <h2>Put it in a page</h2>
      <FrameOffer isBuilding={isBuilding} onBuilding={setBuilding} />
      {isBuilding && <EmbedBuilder dataset={dataset} onOutcome={say} view={view} />}
      <h2>Link</h2>
      <Links event={event} onOutcome={say} shown={shown} view={view} />
      <h2>Cite</h2>
      <Citations
        address={webAddress()}
        dataset={dataset}
        first={shown?.id ?? null}
        onOutcome={say}
      />
      <h2>Save</h2>
      <Downloads
        files={exportFiles(dataset, pageAddress(), () => fullDataset(dataset, taught, texts))}
        onOutcome={say}
      />
      <MakeYourOwn />
    </section>
  );
}

interface FrameOfferProps {
  readonly isBuilding: boolean;
  readonly onBuilding: (isBuilding: boolean) => void;
}

/** Offers to make a frame, if there is an address that it can show. */
function FrameOffer({ isBuilding, onBuilding }: FrameOfferProps) {
  const isOnTheWeb = webAddress() !== null;
  return (
    <div className="copyable">
      <p className="copyable-what">
        {isOnTheWeb
          ? 'A frame for a page of a course, a website or a blog, with what is seen here'
          : 'This page has no address on the web. Put its folder there, and it can be framed.'}
      </p>
      {isOnTheWeb && (
        <button
          aria-expanded={isBuilding}
          className="quiet"
          onClick={() => onBuilding(!isBuilding)}
          type="button"
        >
          Make a frame
        </button>
      )}
    </div>
  );
}

interface LinksProps extends Pick<SharePanelProps, 'view' | 'event'> {
  /** The document shown for the open event. */
  readonly shown: SourceDocument | undefined;
  readonly onOutcome: (words: string) => void;
}

/** Links to the current view, and who can open them. */
function Links({ view, event, shown, onOutcome }: LinksProps) {
  return (
    <>
      <Link name="link to this view" onOutcome={onOutcome} view={view}>
        To this view
      </Link>
      {event && shown && (
        <Link
          name="link to this passage"
          onOutcome={onOutcome}
          view={{ event: event.id, document: shown.id }}
        >
          To this passage: “<bdi>{event.label}</bdi>”, in its document
        </Link>
      )}
      {webAddress() === null && (
        <p className="share-note">
          {addressOf(view) === null
            ? 'There is no link to it: this page was put together by another one, and has no address.'
            : 'This page was opened from a disk: its links work where the same folder lies.'}
        </p>
      )}
    </>
  );
}

interface LinkProps {
  readonly name: string;
  readonly view: Partial<ViewState>;
  readonly children: React.ReactNode;
  readonly onOutcome: (words: string) => void;
}

function Link({ view, ...rest }: LinkProps) {
  const address = addressOf(view);
  return address === null ? null : <Copyable {...rest} lines={1} text={address} />;
}
