import { flag, lines, moment, number, text, words } from '../../../core/column.ts';
import { defaultView, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

/** `<5`, `5+` or the number itself. */
const figure = '(0|[1-9]\\d{0,5}|<5|5\\+)';
const count = (name: string, da: string, ...formerly: string[]) => text(name, da, { pattern: figure, formerly });

/**
 * The running report on breaches of one quarter as it was published: small counts were covered before, and nothing in
 * it is reckoned again (S111).
 */
export const BreachReport = record('breachReport', {
  site: 'dbr',
  name: 'BreachReports',
  da: 'Rapporter om brud',
  purpose: 'Hvad udvalget løbende får at vide om brud: antal uden navne og uden små tal.',
  purposeEn: 'What the committee is told about breaches on a running basis: counts without names and small numbers.',
  priority: 'decision',
  readers: ['dpo'],
  retention: { months: 60, da: 'Fem år.', en: 'Five years.' },
  columns: {
    quarter: text('Quarter', 'Kvartal', { indexed: true, pattern: '\\d{4}-[1-4]' }),
    total: count('Total', 'I alt'),
    sent: count('KindSent', 'Sendt eller lagt forkert'),
    lost: count('KindLost', 'Tabt, stjålet eller ødelagt'),
    attacked: count('KindAttacked', 'Angreb eller nedbrud'),
    seen: count('KindSeen', 'Set, hørt eller gjort anderledes'),
    unharmed: count('KindUnharmed', 'Nærved-hændelse, risiko eller andet', 'Det gik lige, risiko eller andet'),
    undecided: count('OutcomeUndecided', 'Ikke besluttet', 'Ikke afgjort'),
    noBreach: count('OutcomeNoBreach', 'Ikke et brud'),
    logged: count('OutcomeLogged', 'Brud, registreret'),
    inTime: count('OutcomeInTime', 'Anmeldt inden fristen', 'Anmeldt inden 72 timer'),
    late: count('OutcomeLate', 'Anmeldt efter fristen', 'Anmeldt efter 72 timer'),
    informed: count('Informed', 'Berørte underrettet'),
    notInformed: count('NotInformed', 'Berørte ikke underrettet'),
    /** What the DBR says about it, without names: of the figures, of what caused it, and of what has been done. */
    comment: lines('Comment', 'DBR skriver', { optional: true }),
    causes: lines('Causes', 'Årsager', { optional: true }),
    measures: lines('Measures', 'Tiltag', { optional: true }),
    /** A correction is a row of its own with the next number; the first edition has none. */
    edition: number('Edition', 'Udgave', { optional: true }),
    why: lines('CorrectedWhy', 'Rettet fordi', { optional: true }),
    /** Day and name of each who fetched the closed annex to it. */
    annexTaken: words('AnnexTaken', 'Lukket bilag hentet', { optional: true }),
    publishedBy: text('PublishedBy', 'Låst af', { formerly: ['Offentliggjort af'] }),
    publishedAt: moment('PublishedAt', 'Låst', { formerly: ['Offentliggjort'] }),
    /** Taken back; published again it is the same, since two versions could be subtracted. */
    withdrawn: flag('Withdrawn', 'Taget tilbage'),
  },
  views: [
    defaultView(
      'Alle',
      'quarter edition total undecided noBreach logged inTime late publishedAt withdrawn annexTaken',
      '-quarter',
    ),
    listView('Slags', 'quarter edition total sent lost attacked seen unharmed comment', '-quarter'),
    listView('Årsager og tiltag', 'quarter edition causes measures comment why', '-quarter'),
    // What may be given out. The rows of Hændelser may not, by whatever month and centre: a row of its own kind is one
    // case, and a finer table beside this one could be subtracted from it.
    listView(
      'Aktindsigt',
      'quarter edition total sent lost attacked seen unharmed undecided noBreach logged inTime late informed notInformed',
      '-quarter',
    ),
  ],
});
export type BreachReport = RecordOf<typeof BreachReport>;
