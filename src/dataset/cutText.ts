import type { FullDocument, Omission } from './dataset.ts';
import { type Segment, type Stretch, segmentsOf } from './passages.ts';

/** The parts of a document that are cut. */
type ReadDocument = Pick<FullDocument, 'text' | 'omissions'>;

/** A piece of a document as it is displayed. */
export type Piece<Mark extends Stretch> = TextPiece<Mark> | OmissionPiece;

/** A stretch of text, and the marks that cover all of it. */
export interface TextPiece<Mark extends Stretch> {
  readonly kind: 'text';
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The marks whose last piece this is. */
  readonly ending: readonly Mark[];
}

export interface OmissionPiece {
  readonly kind: 'omission';
  readonly start: number;
  readonly reason: string;
}

/** The pieces of one paragraph, in order. */
export type Paragraph<Mark extends Stretch> = readonly Piece<Mark>[];

/**
 * Whether line breaks separate paragraphs everywhere, or only outside marks, which then stay whole.
 */
type Breaks = 'everywhere' | 'outside marks';

type Layer<Mark extends Stretch> =
  | (Stretch & { readonly kind: 'mark'; readonly mark: Mark })
  | (Stretch & { readonly kind: 'omission'; readonly omission: Omission })
  | (Stretch & { readonly kind: 'break' });

/**
 * Cuts a document into paragraphs, and these at both ends of every mark. Marks may overlap in any
 * way: each is the union of the pieces that name it. An omission becomes one piece where it begins.
 */
export function cutText<Mark extends Stretch>(
  document: ReadDocument,
  marks: readonly Mark[],
  breaks: Breaks = 'everywhere',
): readonly Paragraph<Mark>[] {
  const paragraphs: Unfinished<Mark>[][] = [[]];
  for (const segment of segmentsOf(document.text, layersOf(document, marks, breaks))) {
    const piece = pieceOf(segment);
    if (piece === 'break') paragraphs.push([]);
    else if (piece) paragraphs.at(-1)?.push(piece);
  }
  const shown = paragraphs.filter((pieces) => pieces.some(isShown));
  return withEndings(shown);
}

/** Pieces marked together, or a single unmarked piece. */
export type Run<Mark extends Stretch> = readonly [Piece<Mark>, ...Piece<Mark>[]];

/**
 * Groups marks that overlap or touch into runs, so that a screen reader announces once where each
 * begins and ends.
 */
export function runsOf<Mark extends Stretch>(pieces: Paragraph<Mark>): readonly Run<Mark>[] {
  const runs: Run<Mark>[] = [];
  for (const piece of pieces) {
    const run = runs.at(-1);
    if (run && isMarked(run[0]) && isMarked(piece)) runs[runs.length - 1] = [...run, piece];
    else runs.push([piece]);
  }
  return runs;
}

export function isMarked(piece: Piece<Stretch>): boolean {
  return piece.kind === 'text' && piece.marks.length > 0;
}

/** A piece whose ending marks are not yet known. */
type Unfinished<Mark extends Stretch> = Omit<TextPiece<Mark>, 'ending'> | OmissionPiece;

function layersOf<Mark extends Stretch>(
  { text, omissions }: ReadDocument,
  marks: readonly Mark[],
  where: Breaks,
): Layer<Mark>[] {
  const breaks = [...text.matchAll(/[\r\n]+/g)]
    .map(({ 0: { length }, index }) => ({ start: index, end: index + length }))
    .filter((stretch) => where === 'everywhere' || !marks.some((mark) => holds(mark, stretch)));
  return [
    ...marks.map((mark) => ({ ...spanOf(mark), kind: 'mark' as const, mark })),
    ...omissions.map((omission) => ({ ...spanOf(omission), kind: 'omission' as const, omission })),
    ...breaks.map((stretch) => ({ ...stretch, kind: 'break' as const })),
  ];
}

function spanOf({ start, end }: Stretch): Stretch {
  return { start, end };
}

/** Whether a stretch contains another. */
function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start < inner.start && inner.end < outer.end;
}

/** Line breaks inside an omission do not separate paragraphs. */
function pieceOf<Mark extends Stretch>({
  start,
  text,
  covering,
}: Segment<Layer<Mark>>): Unfinished<Mark> | 'break' | null {
  const left = covering.find((layer) => layer.kind === 'omission');
  if (left) return left.start === start ? omitted(left.omission) : null;
  if (covering.some(({ kind }) => kind === 'break')) return 'break';
  const marks = covering.flatMap((layer) => (layer.kind === 'mark' ? [layer.mark] : []));
  return { kind: 'text', start, text, marks };
}

function omitted({ start, reason }: Omission): OmissionPiece {
  return { kind: 'omission', start, reason };
}

function isShown(piece: Unfinished<Stretch>): boolean {
  return piece.kind === 'omission' || piece.text.trim() !== '';
}

/**
 * Assigns the end of each mark to the last piece that shows part of it, even if the mark continues
 * into a line break.
 */
function withEndings<Mark extends Stretch>(
  paragraphs: readonly (readonly Unfinished<Mark>[])[],
): readonly Paragraph<Mark>[] {
  const last = new Map<Mark, Unfinished<Mark>>();
  for (const piece of paragraphs.flat()) {
    if (piece.kind === 'text') for (const mark of piece.marks) last.set(mark, piece);
  }
  return paragraphs.map((pieces) =>
    pieces.map((piece): Piece<Mark> => {
      if (piece.kind === 'omission') return piece;
      return { ...piece, ending: piece.marks.filter((mark) => last.get(mark) === piece) };
    }),
  );
}
