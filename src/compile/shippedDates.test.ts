import { join } from 'node:path';
import { expect, it } from 'vitest';
import { readCorpus } from '../disk/readCorpus.ts';
import { compileCorpus } from './compileCorpus.ts';
import { printProblems } from './problem.ts';

/** Every event of the five documents: its date as EDTF, and in words. */
const DATES = [
  ['korean-states-established', '1948', '1948'],
  ['korean-war', '1950/1953', '1950–1953'],
  ['armistice-signed', '1953-07-27', 'Monday 27 July 1953'],
  ['seoul-moscow-ties', '1990', '1990'],
  ['asian-winter-games-march', '2007', '2007'],
  ['hotline-cut', '2016-02', 'February 2016'],
  ['missile-and-nuclear-tests', '2017~', 'about 2017'],
  ['moscow-contact-declined', '2017-10', 'October 2017'],
  ['new-year-message', '2018-01-01~', 'about 1 January 2018'],
  ['january-contacts', '2018-01', 'January 2018'],
  ['relations-thaw', '2018-01~/2018-02~', 'about January–February 2018'],
  ['oil-tanker-seized', '[2018-01-05..2018-01-09]', 'between 5 and 9 January 2018'],
  ['panmunjom-talks', '2018-01-09', 'Tuesday 9 January 2018'],
  ['olympic-delegation-agreed', '2018-01-09', 'Tuesday 9 January 2018'],
  ['sanctions-may-be-lifted', '2018-01-09', 'Tuesday 9 January 2018'],
  ['family-reunions-proposed', '2018-01-09', 'Tuesday 9 January 2018'],
  ['joint-march-proposed', '2018-01-09', 'Tuesday 9 January 2018'],
  ['hotline-work-finished', '2018-01-09', 'Tuesday 9 January 2018'],
  ['willing-to-hold-military-talks', '2018-01-09', 'Tuesday 9 January 2018'],
  ['talks-on-tensions-agreed', '2018-01-09', 'Tuesday 9 January 2018'],
  ['kremlin-welcomes-contact', '[2018-01-09,2018-01-10]', 'about 9 or 10 January 2018'],
  ['russia-urges-talks', '../2018-01-10', 'by Wednesday 10 January 2018'],
  ['military-hotline-reopened', '2018-01-10', 'Wednesday 10 January 2018'],
  ['security-council-welcomes-talks', '2018-01-10', 'Wednesday 10 January 2018'],
  ['communication-hotline-reopened', '../2018-01-11', 'by Thursday 11 January 2018'],
  ['moon-hopes', '../2018-01-11', 'by Thursday 11 January 2018'],
  ['un-sanctions', '../2018-01-11', 'by Thursday 11 January 2018'],
  ['timonin-speech', '2018-02-06', 'Tuesday 6 February 2018'],
  ['russia-china-road-map', '../2018-02-06', 'by Tuesday 6 February 2018'],
  ['winter-olympics', '2018-02-09/2018-02-25', '9–25 February 2018'],
  ['diplomats-day', '2018-02-10', 'Saturday 10 February 2018'],
  ['liaison-office-opened', '2018-09', 'September 2018'],
  ['meetings-twice-a-day', '2018-09~', 'about September 2018'],
  ['switch-to-telephone', '2020~', 'about 2020'],
  ['leaflets-condemned', '../2020-06-16', 'by Tuesday 16 June 2020'],
  ['kim-yo-jong-warns', '../2020-06-16', 'by Tuesday 16 June 2020'],
  ['liaison-office-blown-up', '2020-06-16', 'Tuesday 16 June 2020'],
  ['lavrov-borrell-call', '2020-06-16', 'Tuesday 16 June 2020'],
  ['russia-china-initiatives', '../2020-06-16', 'by Tuesday 16 June 2020'],
  ['end-of-war-declaration', '../2021-10-27', 'by Wednesday 27 October 2021'],
  ['incentives-discussed', '../2021-10-27', 'by Wednesday 27 October 2021'],
  ['moscow-talks', '2021-10-27', 'Wednesday 27 October 2021'],
  ['moscow-press-conference', '2021-10-27', 'Wednesday 27 October 2021'],
  ['anniversary-ceremony', '2021-10-27', 'Wednesday 27 October 2021'],
  ['chung-leaves-for-rome', '2021-10-28', 'Thursday 28 October 2021'],
  ['rome-summit', '2021-10-30/2021-10-31', '30–31 October 2021'],
] as const;

it('the five documents keep every date they have', async () => {
  const { dataset, problems } = compileCorpus(
    await readCorpus(join(import.meta.dirname, '../corpus')),
  );
  if (!dataset) throw new Error(printProblems(problems));
  const dates = dataset.events.map(({ id, when }) => [id, when.edtf, when.label]);
  expect(dates).toEqual(DATES);
});
