import { COMPARE, type Dataset, type Prompt, type TimelineEvent } from '../dataset/dataset.ts';
import { categoryById, documentById, documentsOf, eventsInScope } from '../dataset/lookup.ts';
import { versionsOf } from '../dataset/matter.ts';
import { Reader, type ReaderHrefs } from '../reader/Reader.tsx';
import type { TextStore } from '../texts/textStore.ts';
import { useText } from '../texts/useText.ts';

interface OpenEventProps {
  readonly dataset: Dataset;
  readonly texts: TextStore;
  readonly event: TimelineEvent;
  /** The document asked for, or the word for all; otherwise the first that tells the event. */
  readonly document: string | null;
  /** The questions for the class, if they are shown. */
  readonly prompts: readonly Prompt[];
  readonly onOpen: (id: string) => void;
  readonly onDocument: (id: string) => void;
  readonly onRead: (document: string) => void;
  readonly onClose: () => void;
  readonly hrefs: ReaderHrefs;
}

/** The reader for one event: its documents, its number in the order and its neighbours. */
export function OpenEvent({ dataset, texts, event, document, ...actions }: OpenEventProps) {
  const documents = documentsOf(dataset, event);
  const [first] = event.excerpts;
  const shown =
    documents.find(({ id }) => id === document) ?? documentById(dataset, first?.document ?? '');
  const scope = eventsInScope(dataset);
  const index = scope.indexOf(event);
  return (
    <Reader
      {...actions}
      categoryLabel={categoryById(dataset, event.category).label}
      dateDocument={documentById(dataset, event.when.document)}
      documents={documents}
      event={event}
      isCompared={document === COMPARE && documents.length > 1}
      language={dataset.language}
      next={index < 0 ? undefined : scope[index + 1]}
      place={index < 0 ? null : index + 1}
      previous={scope[index - 1]}
      shown={shown}
      text={useText(texts, shown.id)}
      texts={texts}
      versions={versionsOf(dataset, shown)}
      total={scope.length}
    />
  );
}
