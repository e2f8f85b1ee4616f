import { toldCount } from '../../../core/small-groups/told-range.ts';
import { type AnnualFigure, annualFigures, type Told, type ToldFigures } from './figure.ts';

/** What each figure is called in the list, one a line: never changed, since kept years are read by it. */
const storedWords: Readonly<Record<AnnualFigure, string>> = {
  total: 'Hændelser i alt',
  sent: 'Sendt eller lagt forkert',
  lost: 'Tabt, stjålet eller ødelagt',
  attacked: 'Angreb eller nedbrud',
  seen: 'Set, hørt eller gjort anderledes',
  unharmed: 'Nærved-hændelse, risiko eller andet',
  undecided: 'Ikke besluttet',
  noBreach: 'Ikke et brud',
  logged: 'Brud, registreret',
  inTime: 'Anmeldt inden fristen',
  late: 'Anmeldt efter fristen',
  informed: 'Berørte underrettet',
  notInformed: 'Berørte ikke underrettet',
  asked: 'Dispensationer søgt',
  granted: 'Dispensationer givet',
  refused: 'Dispensationer afslået',
  inForce: 'Dispensationer i kraft',
  inOrder: 'Kontroller i orden',
  findings: 'Kontroller med noget at rette',
  notDone: 'Kontroller ikke udført',
  toFollow: 'Opfølgninger åbne',
  lateControls: 'Kontroller efter fristen',
  audits: 'Revisioner afsluttet',
  auditFindings: 'Fund ved revision',
  openFindings: 'Åbne fund',
  presented: 'It-revision forelagt Byrådet',
  ready: 'Har læst alt',
  underWay: 'Læser, inden for fristen',
  behind: 'Læser, efter fristen',
  paused: 'Læsning på pause',
  both: 'Ledere med begge gennemgange',
  one: 'Ledere med én gennemgang',
  none: 'Ledere uden gennemgang',
  coursesTaken: 'Kurser taget',
  managementCourse: 'Ledelsens kursus taget',
  aiCourse: 'Kursus i AI taget',
  wheelDone: 'Årshjul udført',
  wheelNotDone: 'Årshjul ikke udført',
  wheelLeft: 'Årshjul mangler',
  systems: 'Systemer i drift',
  owned: 'Systemer med ejer',
  classified: 'Systemer klassificeret',
  agreements: 'Databehandleraftaler i orden',
  complete: 'Systemer uden mangler',
  highRisks: 'Høje risici',
  mediumRisks: 'Mellemrisici',
  lowRisks: 'Lave risici',
  undecidedRisks: 'Risici uden beslutning',
};

const figureOf = new Map(annualFigures.map((figure) => [storedWords[figure], figure]));

/** `Kontroller i orden: 12 af 14`, one a line. */
export function storedFigures(figures: ToldFigures): string {
  return annualFigures
    .flatMap((figure) => {
      const one = figures[figure];
      return one ? `${storedWords[figure]}: ${one.told}${one.of === undefined ? '' : ` af ${one.of}`}` : [];
    })
    .join('\n');
}

/** The figures back from their lines; nothing of a line somebody has written by hand. */
export function figuresStored(lines: string): ToldFigures {
  return Object.fromEntries(
    lines.split('\n').flatMap((line): (readonly [AnnualFigure, Told])[] => {
      const [, words = '', told = '', of] = /^(.+): (\S+)(?: af (\S+))?$/.exec(line.trim()) ?? [];
      const figure = figureOf.get(words);
      if (!figure || !toldCount.test(told) || (of !== undefined && !toldCount.test(of))) return [];
      return [[figure, { told, ...(of !== undefined && { of }) }]];
    }),
  );
}
