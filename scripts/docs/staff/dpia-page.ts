import { personalDataTable } from '../../../src/core/personal-data.ts';
import { table } from '../table.ts';
import { personalLists } from './personal-lists.ts';

/**
 * `docs/konsekvens.md`: does the product need an impact assessment? The nine signs are those of the European data
 * protection authorities (WP 248 rev. 01, endorsed by the EDPB); two of them normally mean yes (GDPR art. 35).
 */
export function dpiaPage(): string {
  const known = personalLists();
  const kept = Math.max(...known.map(({ months = 0 }) => months));
  const managersMeet = Object.values(personalDataTable).filter((roles) => roles.includes('lineManager')).length;
  const signs: readonly (readonly [sign: string, answer: 'Ja' | 'Delvis' | 'Nej', why: string])[] = [
    [
      'Vurdering eller pointgivning',
      'Nej',
      'Ingen får karakter. *Klar*, *i gang*, *efter fristen* og *på pause* vises kun som antal.',
    ],
    ['Automatiske afgørelser', 'Nej', 'Rettesnor afgør intet. Den tager ingen adgang fra nogen.'],
    [
      'Systematisk overvågning',
      'Delvis',
      'Det kan ses, at en regel er bekræftet. Læsetid, åbning og aktivitet bliver ikke gemt.',
    ],
    ['Følsomme oplysninger', 'Nej', 'Ingen er tiltænkt; fritekst går gennem et filter for CPR-numre.'],
    [
      'Stort omfang',
      'Delvis',
      `Alle ansatte, ${known.length} lister, højst ${kept} måneder efter, at en række er aktuel, når kommunen sletter efter fristerne.`,
    ],
    ['Sammenstilling af datasæt', 'Nej', 'Kun HR-systemets ansættelser og Microsoft 365’s navne.'],
    [
      'Sårbare personer',
      'Ja',
      `Ansatte kan ikke frit sige nej. Ledere må møde ${managersMeet} slags oplysninger, og først fra den dag kommunen har sat.`,
    ],
    [
      'Ny teknologi',
      'Delvis',
      'Lister i SharePoint og en fane i Teams. Botten siger, at den er en maskine. En lille trænet model foreslår, hvad en besked eller en melding handler om; den har lært af opdigtede eksempler og kører på kommunens egen server. Vælger kommunen det, lærer den også af tekster uden CPR-numre fra sager, hvis art databeskyttelsesrådgiveren har rettet. Har kommunen tilsluttet sin egen sprogmodel, læser den uden CPR-numre de meldinger, hvis art er usikker, og kan kun ændre, hvilket af to forslag der står først. Den, der skriver, bekræfter forslaget, og et menneske afgør sagen.',
    ],
    ['Forhindrer brug af en ret eller tjeneste', 'Nej', 'At være sent på den spærrer ikke for mere end før.'],
  ];
  const yes = signs.filter(([, answer]) => answer === 'Ja').length;
  const partly = signs.filter(([, answer]) => answer === 'Delvis').length;
  return `# Screening: skal der laves en konsekvensanalyse?

*Databeskyttelsesforordningens art. 35. Lavet af listernes egen beskrivelse med \`npm run docs\`. DBR’s råd og kommunens beslutning skrives nederst.*

${table(['tegn på høj risiko', 'svar', 'fordi'], signs)}

${yes} ja og ${partly} delvis. To tegn betyder normalt, at der skal laves en konsekvensanalyse. Med de delvise er det tæt på, og medarbejdere er berørt: vi anbefaler en kort analyse og en drøftelse i MED (se [med.md](med.md)), før Rettesnor tages i brug.

## Det, der holder risikoen nede

- Kun det nødvendige: dato og version, ikke adfærd.
- Ledere ser antal, indtil kommunen har sat dagen; små grupper vises aldrig i Rettesnor. DBR og revisionen kan se de præcise tal i SharePoint.
- Den enkelte ser alt om sig selv og hvem der ser det.
- Et spørgsmål til DBR møder aldrig lederen.
- Slettefrister pr. liste (kommunen sletter, indtil Rettesnor gør det); listerne er lukkede for andre end DBR, revisionen og, for nogle, redaktørerne.

## Beslutning

| DBR’s råd | dato | kommunens beslutning | dato |
|---|---|---|---|
| ‹…› | ‹…› | ‹…› | ‹…› |
`;
}
