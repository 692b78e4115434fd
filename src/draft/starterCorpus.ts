import { sha256 } from '../compile/sha256.ts';
import { schemaHead } from './deskFiles.ts';

/**
 * A small corpus to begin with, by path: news of a town that is not there. It compiles without a
 * problem, and its comments name every field once.
 */
export function starterCorpus(): ReadonlyMap<string, string> {
  return new Map([
    ['corpus.yml', CORPUS],
    ['events.yml', EVENTS],
    ['lessons.yml', LESSONS],
    ['documents/2019-03-bridge-to-close.txt', CLOSING],
    ['documents/2019-03-bridge-to-close.yml', CLOSING_NOTES],
    ['documents/2019-11-bridge-open-again.txt', OPENING],
    ['documents/2019-11-bridge-open-again.yml', OPENING_NOTES],
  ]);
}

const CLOSING = `Mill Bridge to close for repairs

ALDER FORD, March 14, 2019 (Alder Valley Courier) – The town council decided on Tuesday to close the Mill Bridge for repairs. Work is to begin next month.

The bridge was built in 1931 and carries the only road to the station.
`;

const OPENING = `Mill Bridge open again

ALDER FORD, November 4, 2019 (Alder Valley Courier) – The Mill Bridge was opened to traffic on Saturday. The repairs had begun in April 2019 and took longer than planned.

A footpath beside the bridge may follow in 2021, Mayor Ada Lind said on Monday.

More from the Courier: Choir looks for tenors
`;

const CORPUS = `${schemaHead('corpus')}# What the whole timeline is about. All values are plain text; put in quotation marks what begins
# with a sign such as # or ".

title: The Mill Bridge
summary: A town closes its bridge and opens it
# The language of the documents: en, en-GB, or en-US, which writes the month first.
language: en
# From the first to the last day that counts. What lies outside is told as background.
scope: 1931/2021
# How much of each document is accounted for: "all" asks for every date in it to be an event or under
# "ignored", "quotes" for those in quotes. A document may say "mentions: all" for itself.
mentions: quotes
# The format of these files.
format: 1

# Kinds of events. An id is words joined by hyphens; it stands in links and is kept for ever.
categories:
  - id: works
    label: Building works
    # May be left out: then a colour is chosen. Both are checked for contrast.
    colour:
      light: "#1f5f99"
      dark: "#7db4ea"
  - id: council
    label: Town council

# Named stretches of time, in order. Every event within the scope lies in one.
chapters:
  - id: built
    title: Built
    when: "1931"
  - id: repaired
    title: Closed and repaired
    when: "2019"
  - id: footpath
    title: A footpath
    when: "2021"

# A story told through a choice of events, one after the other. May be left out.
tours:
  - id: from-closing-to-opening
    title: From closing to opening
    events:
      - event: council-decides-to-close-bridge
        line: The council decides to close the bridge.
      - event: bridge-open-again
        line: More than seven months later, cars cross it again.

# When an id has to change, its former one is named here, so that old links still work:
# redirects:
#   events:
#     former-id: id-in-use
`;

const EVENTS = `${schemaHead('events')}# One entry for each event, in any order: they are sorted by date.

# A date that the document prints in full: basis "stated".
- id: bridge-built
  # For the chart, up to 34 characters.
  label: Bridge built
  # For the reader, up to 80 characters. It claims nothing beyond the quotes.
  title: The Mill Bridge is built
  # An id from corpus.yml.
  category: works
  # happened, stated (somebody said it), planned or proposed
  status: happened
  when:
    # EDTF: 2019-03-12, 2019-03, 2019, 2019-03/2019-11, 2019~ (about), ../2019-03-14 (by then)
    date: "1931"
    # The words of the document that give the date.
    phrase: in 1931
    basis: stated
  # Where it is told: quotes copied word for word, each found exactly once in its document.
  sources:
    - document: 2019-03-bridge-to-close
      quote: The bridge was built in 1931 and carries the only road to the station.

# A weekday alone is the latest one on or before publication: basis "weekday".
- id: council-decides-to-close-bridge
  label: Council decides to close bridge
  title: The town council decides to close the Mill Bridge for repairs
  category: council
  status: happened
  when:
    date: 2019-03-12
    phrase: on Tuesday
    basis: weekday
  sources:
    - document: 2019-03-bridge-to-close
      quote: The town council decided on Tuesday to close the Mill Bridge for repairs.

# Two documents tell it. The date comes from one; "also" checks that the other agrees.
- id: repairs-begin
  label: Repairs begin
  title: The repairs of the Mill Bridge begin
  category: works
  status: happened
  # One sentence where documents disagree, or where the reader should know more.
  note: The first document announces the work; the second says when it began.
  when:
    date: 2019-04
    # The document of the phrase; without it, the first of the sources.
    document: 2019-11-bridge-open-again
    phrase: in April 2019
    basis: stated
    also:
      - document: 2019-03-bridge-to-close
        date: 2019-04
        phrase: next month
        basis: relative
  sources:
    - document: 2019-11-bridge-open-again
      quote: The repairs had begun in April 2019
    - document: 2019-03-bridge-to-close
      quote: Work is to begin next month.

- id: bridge-open-again
  label: Bridge open again
  title: The Mill Bridge is opened to traffic again
  category: works
  status: happened
  when:
    date: 2019-11-02
    phrase: on Saturday
    basis: weekday
  sources:
    - document: 2019-11-bridge-open-again
      quote: The Mill Bridge was opened to traffic on Saturday.

# What may come, as of its document: status "proposed". Then the date may lie after publication.
- id: footpath-proposed
  label: A footpath may follow
  title: A footpath beside the bridge may follow
  category: council
  status: proposed
  when:
    date: "2021"
    phrase: in 2021
    basis: stated
  sources:
    - document: 2019-11-bridge-open-again
      quote: A footpath beside the bridge may follow in 2021, Mayor Ada Lind said on Monday.
`;

const LESSONS = `${schemaHead('lessons')}# Questions for a class and notes for its teacher, by the id of an event. The file may be left out.
# Nothing in it is secret: it is part of the public dataset.

bridge-open-again:
  prompts:
    # Also: sourcing, context, corroboration.
    closeReading: “Took longer than planned”, says the report. What would you need to know to check that?
  notes: Neither document says how long the works were planned to take.
`;

const CLOSING_NOTES = `${schemaHead('document')}# What is known about the document beside this file. The words come from the document itself.

# The headline, if the text prints one; else leave it out.
title: Mill Bridge to close for repairs
# Checksum of the .txt file, so that no byte changes unseen. "npm run check" says what to write.
sha256: ${sha256(CLOSING)}
# Who published it, and where; each with the words that say so. Leave out what is not printed.
publisher:
  name: Alder Valley Courier
  quote: Alder Valley Courier
place:
  name: Alder Ford
  quote: ALDER FORD
published:
  date: 2019-03-14
  # stated, partial (no year), weekday, relative, or editor: known from elsewhere, with "outside"
  basis: stated
  # What the day rests on. With phrase, basis and date it is checked like the date of an event.
  evidence:
    - quote: March 14, 2019
      phrase: March 14, 2019
      basis: stated
      date: 2019-03-14
  # The reasoning, in a sentence or two.
  note: The day is printed.
`;

const OPENING_NOTES = `${schemaHead('document')}title: Mill Bridge open again
sha256: ${sha256(OPENING)}
publisher:
  name: Alder Valley Courier
  quote: (Alder Valley Courier)
place:
  name: Alder Ford
  quote: ALDER FORD
published:
  date: 2019-11-04
  basis: stated
  evidence:
    - quote: November 4, 2019
      phrase: November 4, 2019
      basis: stated
      date: 2019-11-04
  note: The day is printed.
# Stretches that are not the article. Nothing can be quoted from them.
notArticle:
  - quote: "More from the Courier: Choir looks for tenors"
    reason: A headline of another story
# Date expressions that give no event a date. Every one in the text is used or explained.
ignored:
  - quote: said on Monday
    reason: Says when the mayor spoke, on the day of publication; the event is the footpath.
`;
