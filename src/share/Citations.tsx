import { useId, useState } from 'react';
import { isoDay } from '../dataset/civilDay.ts';
import type { Dataset, IsoDay } from '../dataset/dataset.ts';
import {
  type Citation,
  type CitedTimeline,
  citeDocument,
  citeTimeline,
  plainCitation,
} from '../export/cite.ts';
import { CITATION_STYLES, type CitationStyle } from '../export/citedDate.ts';
import { Copyable } from '../widgets/Copyable.tsx';
import './citations.css';

interface CitationsProps {
  readonly dataset: Dataset;
  /** The address of the timeline on the web, if it has one. */
  readonly address: string | null;
  /** The id of the document to begin with; `null` for the timeline itself. */
  readonly first: string | null;
  readonly onOutcome: (words: string) => void;
}

const STYLE_NAMES: Readonly<Record<CitationStyle, string>> = {
  mla: 'MLA 9',
  apa: 'APA 7',
  chicago: 'Chicago 17',
};

/** The timeline or one of its documents, cited in three styles. */
export function Citations({ dataset, address, first, onOutcome }: CitationsProps) {
  const [chosen, setChosen] = useState(first ?? '');
  const field = useId();
  const { title, summary, documents } = dataset;
  const timeline: CitedTimeline = { title, summary, address, accessed: today() };
  const document = documents.find(({ id }) => id === chosen);
  const cite = (style: CitationStyle): Citation =>
    document ? citeDocument(document, timeline, style) : citeTimeline(timeline, style);
  return (
    <>
      <label className="visually-hidden" htmlFor={field}>
        What to cite
      </label>
      <select id={field} onChange={({ target }) => setChosen(target.value)} value={chosen}>
        <option value="">This timeline</option>
        {documents.map(({ id, title: name, published }) => (
          <option key={id} value={id}>
            {`${name} (${published.label})`}
          </option>
        ))}
      </select>
      {CITATION_STYLES.map((style) => (
        <Copyable
          key={style}
          name={`citation in ${STYLE_NAMES[style]}`}
          onOutcome={onOutcome}
          text={plainCitation(cite(style))}
        >
          <small>{STYLE_NAMES[style]}</small>
          <CitationText citation={cite(style)} />
        </Copyable>
      ))}
    </>
  );
}

function CitationText({ citation }: { readonly citation: Citation }) {
  return (
    <p className="citation">
      {citation.map(({ text, italic }) =>
        italic ? (
          <cite key={text}>{text}</cite>
        ) : (
          <span className="run" key={text}>
            {text}
          </span>
        ),
      )}
    </p>
  );
}

/** The current day in the reader's time zone. */
function today(): IsoDay {
  const now = new Date();
  return isoDay(now.getTime() - now.getTimezoneOffset() * 60_000);
}
