import { publicationBasis, textLanguage } from '../dataset/aboutWords.ts';
import type { Excerpt, SourceDocument } from '../dataset/dataset.ts';
import './article.css';

interface PublicationDateProps {
  readonly document: SourceDocument;
  /** Gives the title of another document whose words help to date this one. */
  readonly titleOf: (id: string) => string;
}

/** How the publication date of a document is known, with the words that give it. */
export function PublicationDate({ document, titleOf }: PublicationDateProps) {
  const { note, evidence } = document.published;
  return (
    <div className="publication-date">
      <p>
        <strong>How do we know the date?</strong>
        <span>{` It is ${publicationBasis(document.published)}. ${note}`}</span>
      </p>
      {evidence.length > 0 && (
        <details>
          <summary>The words that give it</summary>
          <ul>
            {evidence.map((excerpt) => (
              <li key={`${excerpt.document} ${excerpt.start}`}>
                <q {...(excerpt.document === document.id ? textLanguage(document) : {})}>
                  {excerpt.exact}
                </q>
                <Whence excerpt={excerpt} own={document} titleOf={titleOf} />
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

interface WhenceProps extends Pick<PublicationDateProps, 'titleOf'> {
  readonly excerpt: Excerpt;
  readonly own: SourceDocument;
}

function Whence({ excerpt, own, titleOf }: WhenceProps) {
  if (excerpt.document === own.id) return null;
  return <small>{` In another document: ${titleOf(excerpt.document)}`}</small>;
}
