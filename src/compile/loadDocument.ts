import type { CorpusLanguage, Omission } from '../dataset/dataset.ts';
import { type AuthoredDocument, authoredDocument, type Mentions } from './authored.ts';
import { checkWhole } from './checkShape.ts';
import { publicationOf } from './compileAbout.ts';
import type { CorpusFile } from './corpusFiles.ts';
import { type FoldedText, foldText } from './foldedText.ts';
import { type LoadedDocument, locateStretch } from './loadedDocument.ts';
import type { Span } from './locateQuote.ts';
import { asideFrom, gather, type Outcome } from './outcome.ts';
import type { Problem } from './problem.ts';
import { fieldOf, type YamlFile } from './yamlFile.ts';

/** What the corpus says for all of its documents. */
export interface CorpusDefaults {
  readonly language: CorpusLanguage;
  readonly mentions: Mentions;
}

/**
 * Reads one document and what is written about it, up to what needs other documents. What is wrong with a draft
 * is set aside.
 */
export function loadDocument(
  id: string,
  source: CorpusFile,
  file: YamlFile,
  corpus: CorpusDefaults,
): Outcome<LoadedDocument | null> {
  const known = LOADED.get(source);
  const { language, mentions } = corpus;
  const isKnown = known?.id === id && known.file === file;
  if (isKnown && known.language === language && known.mentions === mentions) return known.loaded;
  const written = loadWritten(id, source, file, corpus);
  const loaded = isDraft(file) ? asideFrom(written) : written;
  LOADED.set(source, { id, file, language, mentions, loaded });
  return loaded;
}

/** What was loaded last of a text that stays the same object: its dates, too, are then read once. */
const LOADED = new WeakMap<
  CorpusFile,
  CorpusDefaults & {
    readonly id: string;
    readonly file: YamlFile;
    readonly loaded: Outcome<LoadedDocument | null>;
  }
>();

/** Whether a document stands on what was proposed, also where its shape is wrong. */
export function isDraft({ data }: Pick<YamlFile, 'data'>): boolean {
  return fieldOf(data, 'draft') !== undefined;
}

function loadWritten(
  id: string,
  source: CorpusFile,
  file: YamlFile,
  corpus: CorpusDefaults,
): Outcome<LoadedDocument | null> {
  const found = gather();
  const authored = found.take(checkWhole(file, authoredDocument));
  if (!authored) return found.giving(null);
  found.report(checkDraft(id, authored, file));
  found.report(checkSum(id, source, authored, file));
  const text = foldedOf(source);
  const omissions = found.take(findOmissions({ id, text, omissions: [] }, authored, file));
  const published = found.take(publicationOf(authored, corpus.language, file));
  const { timeOf, mentions = corpus.mentions } = authored;
  const { language } = corpus;
  const own = { timeOf, mentions, omissions, published };
  return found.giving({ id, text, language, file, authored, ...own });
}

const FOLDED = new WeakMap<CorpusFile, FoldedText>();

/** Folded once, so that the dates in it are read once whatever is written about it meanwhile. */
function foldedOf(source: CorpusFile): FoldedText {
  const text = FOLDED.get(source) ?? foldText(source.text);
  FOLDED.set(source, text);
  return text;
}

function checkDraft(id: string, { draft }: AuthoredDocument, file: YamlFile): readonly Problem[] {
  if (draft === undefined) return [];
  return [
    {
      ...file.placeOfField([], 'draft'),
      code: 'DRAFT_DOCUMENT',
      message: `What is written about ${id} is a draft. Check every field against the document, then take the line “draft:” out. Until then the page leaves it out, and the events that quote it.`,
    },
  ];
}

/** Checks that the text is the one that was recorded. */
function checkSum(
  id: string,
  { sha256 }: CorpusFile,
  authored: AuthoredDocument,
  file: YamlFile,
): readonly Problem[] {
  if (authored.sha256 === sha256) return [];
  return authored.sha256 === undefined
    ? [
        {
          ...file.placeOf([]),
          code: 'CHECKSUM_MISSING',
          message: `“sha256” is missing, so nobody would notice a change of the text. Write the checksum of ${id}.txt: sha256: ${sha256}`,
        },
      ]
    : [
        {
          ...file.placeOf(['sha256']),
          code: 'DOCUMENT_CHANGED',
          message: `${id}.txt is no longer the text that was recorded. Restore it, or check every quote and write its checksum ${sha256}.`,
        },
      ];
}

function findOmissions(
  document: Pick<LoadedDocument, 'id' | 'text' | 'omissions'>,
  { notArticle = [] }: AuthoredDocument,
  file: YamlFile,
): Outcome<readonly Omission[]> {
  const found = gather();
  const omissions = notArticle.flatMap((stretch, index) => {
    const placeOf = (field: string) => file.placeOf(['notArticle', index, field]);
    const span = found.take(locateStretch(document, stretch, placeOf));
    const { reason } = stretch;
    return span ? [{ ...span, reason, begins: beginning(document.text.original, span) }] : [];
  });
  return found.giving(omissions.sort((a, b) => a.start - b.start));
}

/** The first words of a stretch, cut behind a word where it is long. */
function beginning(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ').trim();
  return words.length <= 50 ? words : `${words.slice(0, 50).replace(/\s\S*$/, '')} …`;
}
