import type { Problem } from '../../compile/problem.ts';
import type { FullDataset } from '../../dataset/dataset.ts';
import type { DateClaim, Source } from '../work/edits.ts';
import type { Folder } from '../work/folder.ts';

/** A folder, compiled. */
export interface Compiled {
  /** The folder itself, so that nothing is shown that belongs to another. */
  readonly folder: Folder;
  /** By place, errors and warnings (`severityOf`). */
  readonly problems: readonly Problem[];
  /** What would be given away: the events that are sound; `null` where the frame of the timeline has an error. */
  readonly dataset: FullDataset | null;
  /**
   * For the chart: also events that are not sound, as far as they have a date, with `⚠ ` before their labels; `null` while
   * there is nothing to draw.
   */
  readonly preview: FullDataset | null;
  /** The ids of the events of the preview that are not sound. */
  readonly unsound: readonly string[];
  /** How long it took, in milliseconds. */
  readonly times: { readonly compile: number; readonly whole: number };
}

/** A date of a text that a reader would find, with the words that name it. */
export interface FoundDate {
  readonly start: number;
  readonly end: number;
  readonly words: string;
  /** “9 January 2018”; empty where nothing decides what the words come to. */
  readonly label: string;
  /** Empty like the label. */
  readonly edtf: string;
}

/** A way to read the date of an event. */
export interface DateProposal {
  readonly claim: DateClaim;
  /** “9 January 2018” */
  readonly label: string;
  /** How it is known, in the words of “How do we know?”. */
  readonly why: string;
}

/** A passage as an event. */
export interface Proposal {
  readonly source: Source;
  /** Empty where no clause of the passage stands alone. */
  readonly label: string;
  readonly title: string;
  readonly status: 'happened' | 'planned';
  /** `null` where no date was found. */
  readonly date: DateProposal | null;
  /** Other readings that would pass the check, of the same words and of other dates of the passage. */
  readonly alternatives: readonly DateProposal[];
}

export interface Compiling {
  /** `null` where a later folder has been asked for meanwhile, or {@link end} was called. Rejects with a sentence. */
  readonly compile: (folder: Folder) => Promise<Compiled | null>;
  /** The dates in a document of the folder that was given last. */
  readonly datesIn: (document: string) => Promise<readonly FoundDate[]>;
  /**
   * What an event of a selection would be, offsets in UTF-16 units of the text; the quote is the selection without the space
   * around it, or the whole sentence where nothing is selected. `null` where there is nothing to quote.
   */
  readonly propose: (document: string, start: number, end: number) => Promise<Proposal | null>;
  readonly end: () => void;
}

/** Starts the compiler beside the page. It is started again when it dies, or takes longer than twenty seconds. */
export declare function startCompiling(): Compiling;
