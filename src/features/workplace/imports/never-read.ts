import { findCpr } from '../../../core/cpr/cpr.ts';
import { fileDay } from './file-values.ts';
import { normalHead } from './head-words.ts';

/** What Rettesnor never reads of anybody, whatever the file has. */
export type NeverRead = 'cpr' | 'birthday' | 'sickness' | 'salary' | 'union';

const heads: readonly (readonly [NeverRead, RegExp])[] = [
  ['cpr', /cpr|personnummer|personnr|personcivilregistration|socialsecurity|^ssn$/],
  ['birthday', /foedsel|foedt|birth|^alder$/],
  ['sickness', /syg(?!ehus|epl)|fravaer|sick|absence|diagnos|barsel|helbred|handicap/],
  [
    'salary',
    /^loen(?!nummer$|nr$)|loentrin|loenklasse|grundloen|maanedsloen|bruttoloen|nettoloen|salary|wage|tillaeg|pension|kontonummer|bankkonto/,
  ],
  ['union', /fagforening|fagligorg|organisationsforhold|overenskomst|akasse|union|tillidsrep/],
];

const unions =
  /^(3f|foa|hk|hk kommunal|dlf|bupl|dsr|djøf|prosa|ida|metal|dansk metal|dbio|socialpædagogerne|lederne|krifa|det faglige hus|danske fysioterapeuter|dansk sygeplejeråd|ac)$/i;
const sick =
  /^(syg|sygdom|sygemeldt|sygefravær|delvis(t)? syg|delvist sygemeldt|barn syg|barns sygedag|barsel|raskmeldt|langtidssyg)$/i;
const amount = /^-?(kr\.? ?)?\d{1,3}((\.\d{3})+|\d*),\d{2}( ?kr\.?)?$/i;
/** A column is what most of its values are: one stray value does not make it so. */
const share = 0.5;
/** Many were born before this day, and hardly anybody who works today was hired before it. */
const bornBefore = '1975-01-01';
const bornShare = 0.2;

function byHead(head: string): NeverRead | undefined {
  const normal = normalHead(head);
  return heads.find(([, pattern]) => pattern.test(normal))?.[0];
}

/** Is it what a column is called that is never read, whatever stands in it? */
export function isNeverReadHead(head: string): boolean {
  return byHead(head) !== undefined;
}

/**
 * Which kind of column nobody may read it is, by its head and by what stands in it.
 * @param values some of the column's values, the empty ones too
 */
export function neverRead(head: string, values: readonly string[]): NeverRead | undefined {
  const named = byHead(head);
  if (named) return named;
  const filled = values.map((value) => value.trim()).filter((value) => value !== '');
  const most = (is: (value: string) => boolean, above = share) => filled.filter(is).length > above * filled.length;
  if (most(readsAsCpr)) return 'cpr';
  if (most((value) => sick.test(value))) return 'sickness';
  if (most((value) => amount.test(value))) return 'salary';
  if (most((value) => unions.test(value))) return 'union';
  if (most((value) => (fileDay(value) ?? bornBefore) < bornBefore, bornShare)) return 'birthday';
  return undefined;
}

/** Is it a CPR number, the ones that stand for nobody (`000000-0000`) too? Ten figures that are a day and a time are none. */
export function readsAsCpr(value: string): boolean {
  return (
    /^\d{6}[- ]?\d{4}$/.test(value) || (/\d/.test(value) && fileDay(value) === undefined && findCpr(value).length > 0)
  );
}
