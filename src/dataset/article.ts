import type { FullDocument, Omission } from './dataset.ts';
import { type Passage, type Segment, type Stretch, segmentsOf } from './passages.ts';

/** What an article is made from. */
type ReadDocument = Pick<FullDocument, 'text' | 'omissions'>;

/** A piece of a document that is read as an article. */
export type ArticlePiece = ArticleText | ArticleOmission;

/** Text, and the passages that lie over all of it. */
export interface ArticleText {
  readonly kind: 'text';
  readonly start: number;
  readonly text: string;
  readonly passages: readonly Passage[];
  /** Those of them of which nothing follows: their numbers stand behind this piece. */
  readonly ending: readonly Passage[];
}

export interface ArticleOmission {
  readonly kind: 'omission';
  readonly start: number;
  readonly reason: string;
}

type Layer =
  | (Stretch & { readonly kind: 'passage'; readonly passage: Passage })
  | (Stretch & { readonly kind: 'omission'; readonly omission: Omission })
  | (Stretch & { readonly kind: 'break' });

/** A document in paragraphs, cut wherever a passage begins or ends; passages may overlap in any way. */
export function articleOf(
  document: ReadDocument,
  passages: readonly Passage[],
): readonly (readonly ArticlePiece[])[] {
  const paragraphs: Unfinished[][] = [[]];
  for (const segment of segmentsOf(document.text, layersOf(document, passages))) {
    const piece = pieceOf(segment);
    if (piece === 'break') paragraphs.push([]);
    else if (piece) paragraphs.at(-1)?.push(piece);
  }
  const shown = paragraphs.filter((pieces) => pieces.some(isShown));
  return withEndings(shown);
}

/** A piece before it is known which passages end with it. */
type Unfinished = Omit<ArticleText, 'ending'> | ArticleOmission;

function layersOf({ text, omissions }: ReadDocument, passages: readonly Passage[]): Layer[] {
  const breaks = [...text.matchAll(/[\r\n]+/g)];
  return [
    ...passages.map((passage) => ({ ...spanOf(passage), kind: 'passage' as const, passage })),
    ...omissions.map((omission) => ({ ...spanOf(omission), kind: 'omission' as const, omission })),
    ...breaks.map(({ 0: { length }, index }) => ({
      kind: 'break' as const,
      start: index,
      end: index + length,
    })),
  ];
}

function spanOf({ start, end }: Stretch): Stretch {
  return { start, end };
}

/** What is left out becomes one piece, where it begins; its line breaks part nothing. */
function pieceOf({ start, text, covering }: Segment<Layer>): Unfinished | 'break' | null {
  const left = covering.find((layer) => layer.kind === 'omission');
  if (left) return left.start === start ? omitted(left.omission) : null;
  if (covering.some(({ kind }) => kind === 'break')) return 'break';
  const passages = covering.flatMap((layer) => (layer.kind === 'passage' ? [layer.passage] : []));
  return { kind: 'text', start, text, passages };
}

function omitted({ start, reason }: Omission): ArticleOmission {
  return { kind: 'omission', start, reason };
}

function isShown(piece: Unfinished): boolean {
  return piece.kind === 'omission' || piece.text.trim() !== '';
}

/** Gives each passage to the last piece that shows some of it, also when it goes on into a line break. */
function withEndings(paragraphs: readonly (readonly Unfinished[])[]) {
  const last = new Map<Passage, Unfinished>();
  for (const piece of paragraphs.flat()) {
    if (piece.kind === 'text') for (const passage of piece.passages) last.set(passage, piece);
  }
  return paragraphs.map((pieces) =>
    pieces.map((piece): ArticlePiece => {
      if (piece.kind === 'omission') return piece;
      return { ...piece, ending: piece.passages.filter((passage) => last.get(passage) === piece) };
    }),
  );
}
