import { choice, day, lines, moment, patterns, personId, text, words } from '../../core/column.ts';
import { defaultView, equal, listView, notBefore } from '../../core/list-view.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * An exemption from one rule of the handbook, with its whole story from the request to the day it is over (S67, S30,
 * INV12).
 */
export const Exemption = record('exemption', {
  site: 'main',
  name: 'Exemptions',
  da: 'Dispensationer',
  first: 4,
  purpose:
    'Viser, hvilke regler nogen har lov at fravige, hvorfor, hvad de gør i stedet, hvem der har afgjort det, og til hvornår.',
  purposeEn: 'Shows which rules somebody may depart from, why, what is done instead, who decided it and until when.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 60, da: 'Fem år efter at den er slut.', en: 'Five years after it has ended.' },
  columns: {
    rule: text('Rule', 'Regel', { indexed: true, pattern: patterns.rule }),
    ruleTitle: text('RuleTitle', 'Reglens titel'),
    state: choice(
      'State',
      'Status',
      {
        asked: 'Ansøgt',
        assessed: 'Vurderet',
        granted: 'Givet',
        refused: 'Afslået',
        withdrawn: 'Trukket tilbage',
        ended: 'Afsluttet før tid',
        expired: 'Udløbet',
      },
      { indexed: true },
    ),
    scopeName: text('ScopeName', 'Gælder for'),
    /** The first and the last day, as wished until it is decided; there is always a last one (INV12). */
    from: day('ValidFrom', 'Fra', { indexed: true }),
    expiresOn: day('ExpiresOn', 'Udløber', { indexed: true }),
    /** Does it expire within thirty days, or has it? */
    expiry: choice(
      'Expiry',
      'Udløb',
      { none: 'Gælder ikke', later: 'Senere', soon: 'Udløber snart', past: 'Udløbet' },
      { indexed: true },
    ),
    /** The last day it is in force; absent where it was never granted or was ended. */
    inForceUntil: day('InForceUntil', 'I kraft til og med', { indexed: true, optional: true }),
    askedByName: text('AskedByName', 'Ansøgt af', { personal: 'identity' }),
    reason: lines('Reason', 'Begrundelse'),
    risk: lines('Risk', 'Risiko'),
    tradeOffNote: lines('TradeOffNote', 'Afvejning'),
    compensatingMeasures: lines('CompensatingMeasures', 'Kompenserende tiltag'),
    advice: choice(
      'Advice',
      'DBR’s vurdering',
      { recommends: 'Anbefaler', withConditions: 'Anbefaler på vilkår', against: 'Fraråder' },
      { optional: true, formerly: ['DBRs vurdering'] },
    ),
    adviceReason: lines('AdviceReason', 'DBR’s begrundelse', { optional: true, formerly: ['DBRs begrundelse'] }),
    adviceConditions: lines('AdviceConditions', 'DBR’s vilkår', { optional: true, formerly: ['DBRs vilkår'] }),
    assessedByName: text('AssessedByName', 'Vurderet af', { optional: true, personal: 'identity' }),
    assessedAt: moment('AssessedAt', 'Vurderet', { optional: true }),
    /** Did the director decide as the DBR advised? */
    followed: choice(
      'Followed',
      'Besluttet i forhold til DBR',
      { asAdvised: 'Som DBR vurderede', againstDpo: 'Imod DBRs vurdering' },
      { indexed: true, optional: true, formerly: ['Afgjort i forhold til DBR'] },
    ),
    decisionReason: lines('DecisionReason', 'Direktørens begrundelse', { optional: true }),
    /** The director's own conditions. */
    conditions: lines('Conditions', 'Direktørens vilkår', { optional: true }),
    /** Do the DBR's conditions hold too? Absent where there are none. */
    dpoConditions: choice(
      'DpoConditions',
      'DBR’s vilkår gælder',
      { kept: 'Ja', dropped: 'Nej' },
      { optional: true, formerly: ['DBRs vilkår gælder'] },
    ),
    decidedByName: text('DecidedByName', 'Besluttet af', {
      optional: true,
      personal: 'identity',
      formerly: ['Afgjort af'],
    }),
    decidedAt: moment('DecidedAt', 'Besluttet', { optional: true, formerly: ['Afgjort'] }),
    endedOn: day('EndedOn', 'Afsluttet den', { optional: true }),
    endedByName: text('EndedByName', 'Afsluttet af', { optional: true, personal: 'identity' }),
    endReason: lines('EndReason', 'Afsluttet fordi', { optional: true }),
    version: text('RuleVersion', 'Reglens version', { pattern: patterns.version }),
    scope: choice('Scope', 'Slags', { units: 'Enheder', team: 'Et team', workflow: 'System eller arbejdsgang' }),
    units: words('Units', 'Enheder (koder)', { optional: true }),
    /** The system of the register, where it is for one. */
    system: text('System', 'System (kode)', { indexed: true, hidden: true, optional: true }),
    wishedFrom: day('WishedFrom', 'Ønsket fra'),
    wishedUntil: day('WishedUntil', 'Ønsket til og med'),
    askedAt: moment('AskedAt', 'Ansøgt'),
    renews: text('Renews', 'Fornyer (nøgle)', { hidden: true, optional: true }),
    deed: choice(
      'Deed',
      'Sidst gjort',
      {
        asked: 'Ansøgt',
        assessed: 'Vurderet',
        decided: 'Afgjort',
        withdrawn: 'Trukket tilbage',
        ended: 'Afsluttet',
        undone: 'Fortrudt',
        imported: 'Hentet ind',
      },
      { hidden: true },
    ),
    askedBy: personId('AskedBy', 'Ansøgt af (id)', 'identity'),
    assessedBy: text('AssessedBy', 'Vurderet af (id)', { hidden: true, optional: true, personal: 'identity' }),
    decidedBy: text('DecidedBy', 'Besluttet af (id)', {
      hidden: true,
      optional: true,
      personal: 'identity',
      formerly: ['Afgjort af (id)'],
    }),
    endedBy: text('EndedBy', 'Afsluttet af (id)', { hidden: true, optional: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'state rule ruleTitle scopeName from expiresOn askedByName advice followed', '-at'),
    // By the date alone: nothing that has run out stands here, whether or not the product has been on.
    listView(
      'I kraft',
      'rule ruleTitle scopeName from inForceUntil followed decidedByName assessedByName',
      'inForceUntil',
      notBefore('inForceUntil'),
    ),
    listView(
      'Udløber snart',
      'inForceUntil rule ruleTitle scopeName askedByName decidedByName',
      'inForceUntil',
      equal('expiry', 'Udløber snart'),
    ),
    listView(
      'Imod DBR',
      'rule scopeName state advice adviceReason decisionReason decidedByName decidedAt',
      'expiresOn',
      equal('followed', 'Imod DBRs vurdering'),
    ),
  ],
});
export type Exemption = RecordOf<typeof Exemption>;
