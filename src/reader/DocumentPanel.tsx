import type { ReactElement } from 'react';
import { besidePart } from '../beside/besidePart.ts';
import { playFrom } from '../beside/playFrom.ts';
import { type TextLanguage, textLanguage, titleBasis } from '../dataset/aboutWords.ts';
import { byline } from '../dataset/byline.ts';
import { cutText, isMarked, type Run, runsOf } from '../dataset/cutText.ts';
import type { Excerpt, FullDocument, SourceDocument, TimelineEvent } from '../dataset/dataset.ts';
import { isolate } from '../dataset/isolate.ts';
import { hasMatter, type Version } from '../dataset/matter.ts';
import { Coming } from '../parts/Coming.tsx';
import { LatePart } from '../parts/LatePart.tsx';
import { useIsLate } from '../parts/useIsLate.ts';
import { AnchoredText } from '../texts/AnchoredText.tsx';
import type { OnTime } from '../texts/onTime.ts';
import type { TextStore } from '../texts/textStore.ts';
import type { DocumentText } from '../texts/useText.ts';
import { ReadLink } from './ReadLink.tsx';
import './document.css';

interface DocumentPanelProps {
  readonly document: SourceDocument;
  readonly text: DocumentText;
  readonly excerpts: readonly Excerpt[];
  /** The words that the date is counted from. */
  readonly anchors: readonly Excerpt[];
  /** Identifies these passages, so that the reader finds their marks. */
  readonly passages: string;
  /** Whether it is the only document: without tabs, the text is not a tab panel. */
  readonly single: boolean;
  /** Makes the element a Tab stop if it scrolls. */
  readonly stop: { readonly tabIndex?: number };
  readonly hrefOf: (document: string) => string | undefined;
  readonly onRead: (document: string) => void;
  /** The original or the translations of the document, with what they need. */
  readonly others: Omit<VersionsProps, 'children'>;
}

/** A document with marked excerpts; each mark holds its excerpt verbatim. */
export function DocumentPanel(props: DocumentPanelProps) {
  const { document, text, excerpts, anchors, passages, single, stop, hrefOf, onRead } = props;
  const isLate = useIsLate(text.state === 'coming');
  const panel = single
    ? { role: 'group', 'aria-label': `Document: ${isolate(document.title)}` }
    : { role: 'tabpanel', id: 'document-panel', 'aria-labelledby': `tab-${document.id}` };
  return (
    <div
      className="document"
      data-passages={passages}
      data-plays={document.recording && ''}
      {...panel}
      {...stop}
    >
      <SourceLine document={document} />
      <ReadLink document={document} hrefOf={hrefOf} onRead={onRead} />
      {hasMatter(document) && (
        <LatePart part={besidePart} what="What belongs to the document">
          {({ Matter, Pictures }) => (
            <>
              <Matter document={document} />
              {document.pictures && <Pictures {...document} />}
            </>
          )}
        </LatePart>
      )}
      <Versions {...props.others}>
        {text.state === 'here' ? (
          <Paragraphs
            anchors={anchors}
            document={{ ...document, text: text.text }}
            excerpts={excerpts}
          />
        ) : (
          <Quotes excerpts={excerpts} language={textLanguage(document)} />
        )}
        <Coming arrival={text} isAlone isLate={isLate} what="The whole document" />
      </Versions>
    </div>
  );
}

interface VersionsProps {
  readonly event: TimelineEvent;
  readonly versions: readonly Version[];
  readonly texts: TextStore;
  readonly children: readonly ReactElement[];
}

/** The document, and beside it its original or its translations. */
function Versions({ event, versions, texts, children }: VersionsProps) {
  if (versions.length === 0) return children;
  return (
    <div className="versions-frame">
      <div className="versions">
        <div className="version">{children}</div>
        <LatePart part={besidePart} what="The other version">
          {({ OtherVersion }) => (
            <>
              {versions.map((version) => (
                <OtherVersion
                  excerpts={event.excerpts.filter(
                    (excerpt) => excerpt.document === version.document.id,
                  )}
                  key={version.document.id}
                  texts={texts}
                  version={version}
                />
              ))}
            </>
          )}
        </LatePart>
      </div>
    </div>
  );
}

interface QuotesProps extends Pick<DocumentPanelProps, 'excerpts'> {
  readonly language: TextLanguage;
}

/** Excerpts are available before the full text. */
function Quotes({ excerpts, language }: QuotesProps) {
  return excerpts.map(({ exact, start, end }) => (
    <p className="quoted" key={`${start} ${end}`} {...language}>
      <mark>{exact}</mark>
    </p>
  ));
}

interface ParagraphsProps extends Pick<DocumentPanelProps, 'excerpts' | 'anchors'> {
  readonly document: Pick<FullDocument, 'text' | 'omissions' | 'about' | 'recording'>;
}

function Paragraphs({ document, excerpts, anchors }: ParagraphsProps) {
  return cutText(document, excerpts, 'outside marks')
    .map(runsOf)
    .map((runs) => (
      <p className={paragraphClass(runs)} key={runs[0]?.[0].start} {...textLanguage(document)}>
        {runs.map((run) => (
          <RunText
            anchors={anchors}
            key={run[0].start}
            onTime={document.recording && playFrom}
            run={run}
          />
        ))}
      </p>
    ));
}

type ExcerptRun = Run<Excerpt>;

interface RunTextProps extends Pick<ParagraphsProps, 'anchors'> {
  readonly run: ExcerptRun;
  readonly onTime: OnTime | undefined;
}

/** Excerpts that overlap or touch share one mark with all of their text. */
function RunText({ run, anchors, onTime }: RunTextProps) {
  const [first] = run;
  if (first.kind === 'omission')
    return <span className="omission">{`[Left out: ${first.reason}]`}</span>;
  const text = run.map((piece) => (piece.kind === 'text' ? piece.text : '')).join('');
  const words = <AnchoredText anchors={anchors} onTime={onTime} start={first.start} text={text} />;
  return isMarked(first) ? <mark>{words}</mark> : <span className="run">{words}</span>;
}

function paragraphClass(runs: readonly ExcerptRun[]): string {
  return runs.some(([first]) => isMarked(first)) ? 'quoted' : 'unquoted';
}

/** The publisher, place and date, and a note where no title is printed. */
function SourceLine({ document }: Pick<DocumentPanelProps, 'document'>) {
  const { published, title } = document;
  return (
    <p className="document-source">
      <span>{titleBasis(document) === 'outside' ? title : `“${isolate(title)}”`}</span>
      <span>{titleBasis(document) === 'first words' ? ' (no headline printed) · ' : ' · '}</span>
      <bdi>{byline(document)}</bdi>
      <span>{` · ${published.label}`}</span>
    </p>
  );
}
