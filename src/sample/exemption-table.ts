import type { Role } from '../core/role.ts';
import type { ScopeKind } from '../features/exemptions/exemption.ts';
import type { ExemptionStep } from '../features/exemptions/step.ts';

/** A step, by whom, and how many days ago. */
export type SampleDeed = ExemptionStep & { who: string; ago: number; roles: readonly Role[] };

/** An exemption of Eksempel Kommune; days are counted from today, the asking before it. */
export interface SampleExemption {
  handle: string;
  rule: string;
  asker: string;
  asked: number;
  from: number;
  until: number;
  scope: ScopeKind;
  units: readonly string[];
  workflow?: string;
  reason: string;
  risk: string;
  tradeOffNote: string;
  compensatingMeasures: string;
  renews?: string;
  deeds: readonly SampleDeed[];
}

const dpo = { who: 'ayse', roles: ['dpo'] } as const;
const anders = { who: 'anders', roles: ['divisionDirector'] } as const;
const mette = { who: 'mette', roles: ['accountableExecutive'] } as const;
const recommends = { step: 'assess', advice: 'recommends' } as const;
const onConditions = { step: 'assess', advice: 'withConditions' } as const;
const against = { step: 'assess', advice: 'against' } as const;
const grants = { step: 'decide', decision: 'granted' } as const;

export const sampleExemptions: readonly SampleExemption[] = [
  {
    ...{ handle: 'koerelister', rule: 'r10', asker: 'bodil', asked: 40, from: -30, until: 95 },
    ...{ scope: 'units', units: ['hjemmeplejen-syd'] },
    reason: 'Der er ingen mobildækning i Skovlunde. Vagterne kan ikke se dagens besøg på telefonen.',
    risk: 'En køreliste på papir med adresser og nøglebokse kan blive tabt.',
    tradeOffNote: 'Borgerne får deres besøg til tiden. Til gengæld ligger adresser på papir i bilen.',
    compensatingMeasures: 'Kun initialer og tid på listen. Den afleveres og makuleres ved vagtens slut.',
    deeds: [
      { ...dpo, ...against, ago: 36, reason: 'Lister på papir er tabt to gange i år. En offline-app kan købes nu.' },
      {
        ...{ ...anders, ...grants, ago: 30 },
        reason: 'Appen kommer først til foråret. Borgerne kan ikke undvære besøgene imens.',
        conditions: 'Bodil tæller listerne op hver fredag.',
      },
    ],
  },
  {
    ...{ handle: 'tavle', rule: 'r08', asker: 'torben', asked: 180, from: -170, until: 6 },
    ...{ scope: 'units', units: ['skolen-ved-aaen'] },
    reason: 'Skærmene i faglokalerne skal stå åbne hele timen, mens eleverne arbejder.',
    risk: 'Nogen kan bruge en åben skærm, når læreren går.',
    tradeOffNote: 'Timen bliver ikke afbrudt. Til gengæld er skærmen åben i op til 45 minutter.',
    compensatingMeasures: 'Skærmene er logget ind med en elevkonto uden adgang til andet.',
    deeds: [
      {
        ...dpo,
        ...onConditions,
        ago: 175,
        reason: 'Lav risiko på en elevkonto.',
        conditions: 'Skærmen låser selv, når timen er slut.',
      },
      { ...anders, ...grants, ago: 170, reason: 'Enig med DBR.' },
    ],
  },
  {
    ...{ handle: 'pumper-1', rule: 'r29', asker: 'stine', asked: 395, from: -385, until: -25 },
    ...{ scope: 'workflow', units: ['it-drift'], workflow: 'Pumpestyringen' },
    reason: 'Leverandøren har ingen opdatering til styringen.',
    risk: 'En kendt sårbarhed kan blive udnyttet.',
    tradeOffNote: 'Pumperne kører. Til gengæld er der en sårbarhed, vi kender og ikke kan lukke.',
    compensatingMeasures: 'Eget net uden vej til internettet. Log bliver set igennem hver uge.',
    deeds: [
      { ...dpo, ...recommends, ago: 390, reason: 'Nettet er adskilt, og risikoen er lille.' },
      { ...mette, ...grants, ago: 386, reason: 'Enig. Udskiftningen er bestilt.' },
    ],
  },
  {
    ...{ handle: 'pumper-2', rule: 'r29', asker: 'stine', asked: 45, from: -24, until: 150 },
    ...{ scope: 'workflow', units: ['it-drift'], workflow: 'Pumpestyringen', renews: 'pumper-1' },
    reason: 'Udskiftningen er forsinket til foråret.',
    risk: 'En kendt sårbarhed kan blive udnyttet.',
    tradeOffNote: 'Pumperne kører. Til gengæld er sårbarheden der et halvt år mere.',
    compensatingMeasures: 'Eget net uden vej til internettet. Log bliver set igennem hver uge.',
    deeds: [
      { ...dpo, ...recommends, ago: 40, reason: 'Som sidste år. Det må være sidste gang.' },
      { ...mette, ...grants, ago: 32, reason: 'Enig med DBR. Der gives ikke flere.' },
    ],
  },
  {
    ...{ handle: 'gaester', rule: 'r27', asker: 'hanne', asked: 12, from: 10, until: 100 },
    ...{ scope: 'units', units: ['ejendomsdrift'] },
    reason: 'Håndværkerne går ind og ud af kælderen hele dagen. De kan ikke følges hver gang.',
    risk: 'Nogen kan gå med ind i arkivet.',
    tradeOffNote: 'Byggeriet bliver færdigt til tiden. Til gengæld går gæster alene i to gange.',
    compensatingMeasures: 'Arkivet er låst for sig. Håndværkerne bærer kort med navn.',
    deeds: [{ ...dpo, ...recommends, ago: 5, reason: 'Arkivet er låst for sig, så det kan forsvares.' }],
  },
  {
    ...{ handle: 'koder', rule: 'r04', asker: 'rikke', asked: 2, from: 5, until: 180 },
    ...{ scope: 'units', units: ['plejecenter-linden'] },
    reason: 'To beboere hjælper med at bestille mad på en fælles skærm og kan ikke bruge en kode.',
    risk: 'Andre kan ændre bestillingen.',
    tradeOffNote: 'Beboerne klarer det selv. Til gengæld kan vi ikke se, hvem der har bestilt.',
    compensatingMeasures: 'Skærmen kan kun bestille mad og viser ingen navne.',
    deeds: [],
  },
  {
    ...{ handle: 'private', rule: 'r16', asker: 'gitte', asked: 70, from: -60, until: 120 },
    ...{ scope: 'units', units: ['loen-og-personale'] },
    reason: 'Nogle vil gerne læse private mails på arbejdets pc.',
    risk: 'Private mails kan have farlige filer med.',
    tradeOffNote: 'Det er nemmere i hverdagen. Til gengæld kommer filer udefra ind ad en vej, vi ikke ser.',
    compensatingMeasures: 'Kun i en pause, og ingen filer må gemmes.',
    deeds: [
      {
        ...dpo,
        ...against,
        ago: 64,
        reason: 'Telefonen kan bruges i stedet. Der er ingen grund til at løbe risikoen.',
      },
      { ...mette, step: 'decide', decision: 'refused', ago: 60, reason: 'Enig med DBR.' },
    ],
  },
];
