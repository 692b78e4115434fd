import type { CorpusLanguage, DateRange, IsoDay } from '../dataset/dataset.ts';
import { failure, type Outcome, outcome } from './outcome.ts';
import { dateRange } from './parseEdtf.ts';
import { type Place, shown } from './problem.ts';

/** Reads a date; anything but EDTF becomes a problem. */
export function readDate(
  edtf: string,
  language: CorpusLanguage,
  place: Place,
): Outcome<DateRange | null> {
  const range = dateRange(edtf, language);
  if (range) return outcome(range);
  return failure({
    ...place,
    code: 'DATE_NOT_EDTF',
    message: `${shown(edtf)} is not a date that can be used. Write EDTF: 2018-01-09, 2016-02, 1990, 2018-02-09/2018-02-25, 2020~ (about), ../2020-06-16 (by), [2018-01-09,2018-01-10] (one of two), 1947-22 (summer), 192X (the 1920s), -0479 (480 BC).`,
  });
}

/** A date of which both ends are known. */
export interface ClosedRange extends DateRange {
  readonly earliest: IsoDay;
  readonly latest: IsoDay;
}

/** As {@link readDate}, for a stretch of time that must have both its ends. */
export function readClosedDate(
  edtf: string,
  language: CorpusLanguage,
  place: Place,
): Outcome<ClosedRange | null> {
  const { value: range, problems } = readDate(edtf, language, place);
  if (!range) return outcome(null, problems);
  const { earliest, latest } = range;
  if (earliest !== null && latest !== null) return outcome({ ...range, earliest, latest });
  return failure({
    ...place,
    code: 'FIELD_INVALID',
    message: `${shown(edtf)} is open at one end. Write both ends, as in 1953/2021.`,
  });
}
