import { choice, day, lines, number, text } from '../../../core/column.ts';
import { defaultView, equal, listView } from '../../../core/list-view.ts';
import { type RecordOf, record } from '../../../kernel/record.ts';

const likelihoodWords = {
  unlikely: 'Usandsynligt',
  possible: 'Mindre sandsynligt',
  likely: 'Sandsynligt',
  expected: 'Forventet',
} as const;
const consequenceWords = {
  negligible: 'Ubetydelig',
  minor: 'Mindre alvorlig',
  serious: 'Meget alvorlig',
  grave: 'Graverende',
} as const;

/**
 * One look at one threat to a system or another asset (S29, S30, S57–S59, S65). A row is assessed once, advised on once and
 * decided once; the next look is the next row, so that the picture of any day can be drawn again.
 */
export const SystemRisk = record('systemRisk', {
  site: 'main',
  name: 'Risks',
  da: 'Risici',
  purpose: 'Viser, hvilke risici der er vurderet, hvad der gøres ved dem, og hvad systemejeren har besluttet.',
  purposeEn: 'Shows which risks have been assessed, what is done about them and what the system owner has decided.',
  priority: 'decision',
  readers: ['dpo', 'auditor'],
  retention: { months: 60, da: 'Fem år efter vurderingen.', en: 'Five years after the assessment.' },
  columns: {
    system: text('System', 'System (kode)', { indexed: true }),
    threat: choice(
      'Threat',
      'Trussel',
      {
        intrusion: 'Uvedkommende får adgang',
        curiosity: 'Medarbejdere ser mere, end de skal',
        attack: 'Hackerangreb eller ransomware',
        misdirection: 'Oplysninger havner hos den forkerte',
        outage: 'Det er ude af drift',
        loss: 'Data går tabt',
        falseData: 'Data er forkerte',
        supplier: 'Leverandøren svigter',
        thirdCountry: 'Data ender uden for EU',
        premises: 'Brand, vand eller indbrud',
        lostDevice: 'Udstyr bliver væk eller stjålet',
        overcollection: 'Der er flere oplysninger end nødvendigt',
        other: 'Andet',
      },
      { indexed: true },
    ),
    /** The first look at this threat to this system is 1. */
    round: number('Round', 'Vurdering nr.'),
    assessedOn: day('AssessedOn', 'Vurderet den', { indexed: true }),
    assessedByName: text('AssessedByName', 'Vurderet af', { personal: 'identity' }),
    scenario: lines('Scenario', 'Det kan ske', { optional: true }),
    likelihood: choice('Likelihood', 'Sandsynlighed', likelihoodWords),
    citizens: choice('Citizens', 'Konsekvens for borgere', consequenceWords),
    municipality: choice('Municipality', 'Konsekvens for kommunen', consequenceWords),
    level: choice('RiskLevel', 'Risiko', { low: 'Lav', medium: 'Mellem', high: 'Høj' }, { indexed: true }),
    measures: lines('Measures', 'Det gør vi', { optional: true }),
    leftLikelihood: choice('LeftLikelihood', 'Sandsynlighed bagefter', likelihoodWords, { optional: true }),
    leftConsequence: choice('LeftConsequence', 'Konsekvens bagefter', consequenceWords, { optional: true }),
    advice: choice(
      'Advice',
      'DBR’s udtalelse',
      { enough: 'Det, vi gør, er nok', notEnough: 'Det, vi gør, er ikke nok' },
      { optional: true },
    ),
    adviceReason: lines('AdviceReason', 'DBR’s begrundelse', { optional: true }),
    advisedByName: text('AdvisedByName', 'Udtalt af', { optional: true, personal: 'identity' }),
    advisedOn: day('AdvisedOn', 'Udtalt den', { optional: true }),
    decision: choice(
      'Decision',
      'Systemejerens beslutning',
      { accept: 'Vi accepterer den', reduce: 'Vi mindsker den', avoid: 'Vi undgår den' },
      { indexed: true, optional: true },
    ),
    tradeOff: lines('TradeOffNote', 'Afvejning', { optional: true }),
    decidedByName: text('DecidedByName', 'Besluttet af', { optional: true, personal: 'identity' }),
    decidedOn: day('DecidedOn', 'Besluttet den', { indexed: true, optional: true }),
    nextLook: day('NextLook', 'Ses på igen', { indexed: true, optional: true }),
  },
  views: [
    defaultView(
      'Alle',
      'system threat assessedOn likelihood citizens municipality level decision nextLook',
      '-assessedOn',
    ),
    listView(
      'Høje',
      'system threat assessedOn measures advice decision nextLook',
      '-assessedOn',
      equal('level', 'Høj'),
    ),
    listView('Ses på igen', 'nextLook system threat level decision decidedByName', 'nextLook'),
  ],
});
export type SystemRisk = RecordOf<typeof SystemRisk>;
