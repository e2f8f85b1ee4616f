import type { SettingName } from '../setting.ts';

/** *Indstillinger*: what the choices are grouped by, how one finds one, and why a default is what it is. */
export const text = {
  search: 'Find et valg',
  hits: (count: number) => `${count} valg passer.`,
  noHits: 'Ingen valg passer. Prøv et andet ord.',
  missing: 'Mangler',
  fillIn: (count: number) => `Udfyld de ${count}, der mangler`,
  fillInNamed: (count: number, group: string) => `Udfyld de ${count}, der mangler: ${group}`,
  /** Beside what the municipality has chosen: what counts without it. */
  fallback: (value: string) => `Standard: ${value}`,
  groups: {
    municipality: { name: 'Kommunen', lead: 'Navne og numre, der står på siderne og i teksterne.' },
    links: { name: 'Links', lead: 'Hvor botten og siderne sender folk hen. Uden et link er der ingen knap.' },
    reading: { name: 'Beskeder og læsning', lead: 'Hvor tit og hvornår Rettesnor må skrive til folk.' },
    newcomers: {
      name: 'Nye og erklæringer',
      lead: 'Politikken kræver de erklæringer, der er nødvendige. Hvem der skriver under, vælger I.',
    },
    managers: { name: 'Ledere og Hoved-MED', lead: 'Hvad ledere ser, og hvor længe de har til at fortælle nyt.' },
    partners: { name: 'Partnere og dispensationer', lead: 'Hvor længe en aftale eller en undtagelse gælder.' },
    council: { name: 'Byrådet', lead: 'Det, byrådet selv beslutter, og hvem der skriver til det.' },
    planner: { name: 'Planner', lead: 'Ledernes opgaver kan også stå i Planner.' },
    people: { name: 'Personer og filer', lead: 'Hvem der er med, og hvad der læses ind.' },
    cases: { name: 'Sager', lead: 'Frister og svar, når nogen har meldt noget.' },
  },
  /** Only where the help does not say it already. */
  reasons: {
    dpoPhone: 'Uden nummer er der ingen at ringe til.',
    serviceDeskPhone: 'Uden nummer er der ingen at ringe til.',
    secretariatName: 'Et forslag med et tomt navn kan ikke udgives.',
    handbookUnitName: 'Et forslag med et tomt navn kan ikke udgives.',
    cardsPerWeek: 'Standarden er lav, så hver enkelt bliver læst.',
    tellFromHour: 'Standarden er en almindelig arbejdsdag, så ingen forstyrres i fritiden.',
    weeksOfNotice: 'Standarden følger aftalen om kontrolforanstaltninger. Tjek, hvad der gælder hos jer.',
    monthsBetweenEvaluations: 'Standarden er fire år: en valgperiode.',
    hoursToOpen: 'Standarden er kort, for et brud bliver værre af at vente.',
    hoursToAssess: 'Standarden er et døgn, så to tredjedele af lovens 72 timer er tilbage.',
    hoursToDecide: 'Standarden er to døgn, så et døgn er tilbage til at anmelde.',
    declarationFromEmployees: 'Fra som standard, for ansatte har tavshedspligt også uden underskrift.',
    declarationYearsStaff: 'Det er standarden, for tavshedspligten varer ved.',
    monthsUntilDemanded: 'Standarden er et halvt år, så læsning og meldinger kommer først.',
    closeOutGroups: 'Fra som standard, så antallet kan ses først.',
    onlyWithEmployment: 'Fra som standard, for uden hentede ansættelser ville næsten alle stå udenfor.',
  } satisfies Partial<Record<SettingName, string>>,
};
