import { type DatedPhrase, datedPhrase } from './datedPhrase.ts';
import { pick, type Random } from './random.ts';

export interface Told {
  readonly sentence: string;
  readonly label: string;
  readonly title: string;
  readonly category: string;
  readonly date: DatedPhrase;
}

export const CATEGORIES = [
  ['aid', 'Aid'],
  ['arms', 'Arms'],
  ['sport', 'Sport'],
  ['talks', 'Talks'],
  ['trade', 'Trade'],
] as const;
const ACTORS = [
  'Aldania',
  'Borovia',
  'Cassara',
  'Dorland',
  'Estavia',
  'Fennmark',
  'Galdor',
  'Hestia',
  'Ilvania',
  'Jorvik',
  'Karelin',
  'Lusara',
];
const ACTIONS = [
  ['signs', 'signed'],
  ['rejects', 'rejected'],
  ['proposes', 'proposed'],
  ['welcomes', 'welcomed'],
  ['ends', 'ended'],
  ['renews', 'renewed'],
] as const;
const MATTERS: readonly (readonly [string, (typeof CATEGORIES)[number][0]])[] = [
  ['food aid', 'aid'],
  ['medical aid', 'aid'],
  ['a flood fund', 'aid'],
  ['an arms pact', 'arms'],
  ['missile tests', 'arms'],
  ['a troop cut', 'arms'],
  ['joint games', 'sport'],
  ['a cup final', 'sport'],
  ['a ski event', 'sport'],
  ['border talks', 'talks'],
  ['a hotline', 'talks'],
  ['a summit', 'talks'],
  ['a grain deal', 'trade'],
  ['a rail link', 'trade'],
  ['oil sales', 'trade'],
];
export const PLACES = [
  'Arden',
  'Belmont',
  'Corvo',
  'Delft',
  'Elgin',
  'Faro',
  'Gaeta',
  'Harrow',
  'Imola',
  'Jena',
  'Kotor',
  'Lund',
  'Mostar',
  'Narva',
  'Oulu',
  'Pisek',
];

/** Sentences for one document, no two of them alike. */
export function sentences(published: number, random: Random): () => Told {
  const used = new Set<string>();
  return () => {
    for (;;) {
      const actor = pick(ACTORS, random);
      const [present, past] = pick(ACTIONS, random);
      const [matter, category] = pick(MATTERS, random);
      const [place, host] = [pick(PLACES, random), pick(ACTORS, random)];
      const news = `${matter} in ${place} with ${host}`;
      if (host === actor || used.has(actor + past + news)) continue;
      used.add(actor + past + news);
      const date = datedPhrase(published, random);
      const verb = date.status === 'planned' ? `will discuss` : past;
      return {
        sentence: `${date.lead} ${actor} ${verb} ${news}.`,
        label: `${actor}: ${matter}, ${place}`,
        title: `${actor} ${date.status === 'planned' ? 'plans to discuss' : present} ${news}`,
        category,
        date,
      };
    }
  };
}

const REMARKS = [
  (who: string, matter: string) => `Officials of ${who} gave no further details about ${matter}.`,
  (who: string, matter: string) => `A delegation from ${who} called ${matter} long overdue.`,
  (who: string, matter: string) => `Newspapers in ${who} doubted that ${matter} would change much.`,
  (who: string, matter: string) =>
    `Opinion in ${who} was divided over ${matter}, and the vote was close.`,
] as const;

/** What news says besides its events: most of a document is quoted by none. */
export function remark(random: Random): string {
  const [matter] = pick(MATTERS, random);
  return pick(REMARKS, random)(pick(ACTORS, random), matter);
}
