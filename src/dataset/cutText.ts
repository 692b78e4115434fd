import type { FullDocument, Omission } from './dataset.ts';
import { type Segment, type Stretch, segmentsOf } from './passages.ts';

/** What is cut. */
type ReadDocument = Pick<FullDocument, 'text' | 'omissions'>;

/** A piece of a document as it is shown. */
export type Piece<Mark extends Stretch> = TextPiece<Mark> | OmissionPiece;

/** Text, and the marks that lie over all of it. */
export interface TextPiece<Mark extends Stretch> {
  readonly kind: 'text';
  readonly start: number;
  readonly text: string;
  readonly marks: readonly Mark[];
  /** The marks of which this is the last piece. */
  readonly ending: readonly Mark[];
}

export interface OmissionPiece {
  readonly kind: 'omission';
  readonly start: number;
  readonly reason: string;
}

/** The pieces of one paragraph, in order. */
export type Paragraph<Mark extends Stretch> = readonly Piece<Mark>[];

/** Whether line breaks part paragraphs everywhere, or only outside marks, which then stay whole. */
type Breaks = 'everywhere' | 'outside marks';

type Layer<Mark extends Stretch> =
  | (Stretch & { readonly kind: 'mark'; readonly mark: Mark })
  | (Stretch & { readonly kind: 'omission'; readonly omission: Omission })
  | (Stretch & { readonly kind: 'break' });

/**
 * A document in paragraphs, cut wherever a mark begins or ends. Marks may overlap in any way: each is
 * the union of the pieces that name it. What is left out becomes one piece, where it begins.
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

/** Pieces that are marked as one, or a single one that is not. */
export type Run<Mark extends Stretch> = readonly [Piece<Mark>, ...Piece<Mark>[]];

/** Marks that overlap or touch are one run: a screen reader says once where it begins and ends. */
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

/** A piece before it is known which marks end with it. */
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

/** Whether a stretch goes on before and behind another. */
function holds(outer: Stretch, inner: Stretch): boolean {
  return outer.start < inner.start && inner.end < outer.end;
}

/** The line breaks in what is left out part nothing. */
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

/** Gives each mark to the last piece that shows some of it, also when it goes on into a line break. */
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
