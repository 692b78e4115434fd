import type { Bound } from '../expression.ts';
import type { Clauses, Context, Words } from '../language.ts';
import { CAPITALISED } from './lexicon.ts';

function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/));
}

const CUES = `in of by since until till from to through during last this next early late mid
  before after for between and or the every each on around about into throughout beginning starting a an its his her their`;

export const BOUNDS: Words<Bound> = {
  by: 'by',
  before: 'before',
  until: 'until',
  till: 'until',
  since: 'since',
  after: 'after',
  'pre -': 'before',
  'post -': 'after',
  'not before': 'since',
  'not until': 'since',
  'not till': 'since',
  'prior to': 'before',
  'previous to': 'before',
  'up to': 'until',
  'up until': 'until',
  'no later than': 'by',
  'not later than': 'by',
};

export const UP_TO: ReadonlySet<string> = new Set([
  'already',
  'before',
  'before now',
  'by now',
  'earlier',
  'formerly',
  'in the past',
  'once',
  'previously',
  'recently',
  'since',
  'since then',
  'so far',
  'until now',
]);

export const CONTEXT: Context = {
  capitalised: CAPITALISED,
  ambiguous: words('may march april june august spring fall'),
  cues: words(CUES),
  articles: words('the a an its his her their'),
  indefinite: words('a an any some'),
  notBeforeNouns: words('to and or'),
  attributes: words(`offensive offensives campaign campaigns fighting session term elections harvest
    rains vacation holidays break semester`),
  genitive: words('of'),
  owners: words('his her their its my your our'),
  feastNouns:
    words(`week weeks weekend season holiday holidays vacation break tree trees shopping sales
    present presents gift gifts card cards party dinner lights carol carols message rush egg eggs rising
    offensive uprising term market agreement accord parade bonus truce`),
  whole: words('for during throughout'),
  dayCues: words('on by until since'),
  yearCues: words('in of by since until till from between after before during early late circa c'),
  lowYearCues: words('in'),
  afterYear: words(`the a an and or to by with when while after before as at on in for from his her
    their its he she it they was were had did until through under but where which who that`),
  amounts:
    words(`men women people soldiers troops tons tonnes pounds miles feet km kilometers kilometres
    meters metres yards acres points shares dollars cents percent per cent degrees votes times killed dead
    prisoners casualties victims civilians inhabitants villagers settlers sailors wounded refugees horses ships aircraft tanks guns families houses homes workers members students
    francs marks pesos pesetas rubles hours minutes jobs units copies words pages`),
  numbered:
    words(`section sections article no number nos page pages paragraph chapter line lines flight
    resolution route room highway volume vol part plus minus over than nearly
    at box suite room apartment apt lot model type patent tel
    phone fax ext extension class`),
  pairWords: words('- to through and or & /'),
  rangeWords: words('- to through until till'),
  sharedWords: words('and or to - , / through until till &'),
  betweenWords: { between: 'and', from: 'to' },
  leadIns: words('in on at during of the throughout from'),
  denials: words('not never t nobody none'),
  endsWith: words('ended ending'),
  countedFrom: { after: 1, following: 1, before: -1 },
};

export const CLAUSES: Clauses = {
  ahead:
    words(`will shall 'll ll due scheduled expected expects expect slated planned plans plan planning
    likely hopes intends ready payable effective upcoming tentatively invited supposed deadline expires
    expire matures agreement agrees record extended extends begins starts opens`),
  aheadBefore: words('would could can may might must should'),
  aheadWith: words('set about going agreed ready is are'),
  infinitive: words('to for'),
  past: words(`said told was were had did met began won lost fell rose came went took gave made held sent
    left led ran shot found brought thought saw knew kept became broke spoke wrote drove struck fought
    bought sold paid got felt heard stood understood sank sunk threw flew grew drew chose put cut hit quit
    has have been born dead set tore wore swore beat bent blew bore bred built burned caught clung crept dealt
    dug drank ate fed flung forgave forgot froze hung knelt laid lent lit meant overcame overtook rode rang
    sang sat shone shook shot shrank slept slid slipped spent spun sprang stole stuck stung strode strung swam
    swept swung taught woke withdrew undertook`),
  pluperfect: words('had'),
  pastEndings: ['ed'],
  notPast: words('succeed proceed exceed need indeed feed speed hundred'),
  afterVerb:
    words(`a an the his her their its our my in on at to from by for with of into over under
    after before until about against that this these those and or but as when while who which it him
    them early late late last next more up down out off back again some any no all`),
  be: words('be'),
  progressive: { be: words('is are am s re'), ending: 'ing' },
  ends: words('. ! ? ;'),
  abbreviations:
    words(`mr mrs ms dr gen sen rep gov corp inc co ltd st no vs lt col sgt capt maj prof rev
    jr sr jan feb mar apr jun jul aug sep sept oct nov dec fla calif mass conn pa va cal ill tex ind mo`),
  copula: words('is are'),
  wasBehind: words('was were had did'),
  determiners:
    words(`a an the its his her their our my this these those that some any no of still yet newly recently
    previously`),
  leadWithInfinitive: words('by'),
  prepositions: words('in for by during until of'),
  leadAhead: words('until till through'),
  leadBack: words('since'),
  possessive: "'",
};
