import { type PersonalClass, personalDataTable, readersOf } from '../../../src/domain/role-table.ts';
import { table } from '../table.ts';
import { classWords, personalLists, roleWords } from './personal-lists.ts';

/** `docs/med.md`: what the works council is told before the product is used (G8, S87). In Danish, for the staff. */
export function medPage(): string {
  const known = personalLists().map(({ name, purpose, columns, inSharePoint, retention }) => [
    `**${name}**`,
    purpose,
    columns.join(', '),
    inSharePoint.join(', '),
    retention,
  ]);
  const seen = (Object.keys(personalDataTable) as PersonalClass[]).map((personal) => [
    classWords[personal],
    roleWords(readersOf(personal, false)).join(', '),
    roleWords(readersOf(personal, true).filter((role) => !readersOf(personal, false).includes(role))).join(', ') || '–',
  ]);
  return `# Rettesnor og medarbejderne

*Til MED-udvalget. Lavet af listernes egen beskrivelse og rolletabellen med \`npm run docs\`; rettes ikke her.*

Rettesnor viser den enkelte de regler, der gælder for vedkommende, og gemmer, at de er læst. Det er en kontrolforanstaltning over for medarbejdere. Derfor skal MED-udvalget kende den, drøfte den og have varsel, før den tages i brug. Kommunen tjekker selv fristen i aftalen om kontrolforanstaltninger.

## Hvad der bliver gemt, og hvorfor

${table(['liste', 'hvorfor', 'oplysninger', 'åbnes i SharePoint af', 'hvor længe'], known)}

Fristerne gælder fra den dag, en række ikke længere er aktuel. Denne udgave sletter ikke selv; indtil den gør, sletter kommunen rækkerne i listerne.

Alt ligger i kommunens egne SharePoint-lister. Rettesnor har ingen anden database end en kopi på serveren, som kan slettes når som helst.

## Hvad der aldrig bliver gemt

- Hvor længe nogen læser, og hvornår en side er åbnet.
- Hvorfor nogen er på orlov. Kun *på pause*, fra og til.
- Hvilken telefon, pc eller adresse på nettet der er brugt.
- Om nogen er aktiv i Teams.
- Hvorfor nogen ikke skal læse en regel længere, ud over en kode: stoppet, på pause, andre opgaver, taget fra af lederen.

## Hvem der ser hvad i Rettesnor

Du ser altid alt om dig selv under *Om mig*. Andre ser dette:

${table(['oplysning', 'altid', 'lederne, når kommunen har sat dagen'], seen)}

Ledere ser kun antal, indtil kommunen har sat dagen i indstillingen *Ledere ser navne fra* (\`personalViewsFrom\`). Før den dag kan ingen leder se, hvem der har læst hvad. Sæt den først, når MED-udvalget har drøftet det. Også efter den dag ser en leder kun status og dato, aldrig klokkeslæt eller læsetid.

Antal under fem vises ikke, og heller ikke tal, som man kan regne dem ud af. *Læsestatus* er kun antal pr. enhed, uden navne. Byrådets medlemmer følger kun sekretariatet op på, og kun som et samlet tal.

## Beskeder

Rettesnor skriver højst så mange gange om ugen, som kommunen har valgt (to, hvis intet er valgt), kun i de timer og på de dage, den enkelte har valgt, og ikke på helligdage. Alt, der er skrevet, står på en liste, som den enkelte kan se.

## Hvad det ikke må bruges til

Oplysningerne er til at vise, at reglerne er kendt, og til at hjælpe dem, der ikke er i mål. De er ikke til at vurdere arbejdsindsats, og en regel, der ikke er læst til tiden, er ikke i sig selv en sikkerhedshændelse.

## Til drøftelsen

1. Er formålet klart, og står det mål med, hvad der bliver gemt?
2. Hvornår må lederne se mere end antal, og hvem siger det til medarbejderne?
3. Passer fristerne for sletning?
4. Hvem svarer på spørgsmål? (Databeskyttelsesrådgiveren; nummeret står i *Om mig*.)
5. Hvornår ser vi på det igen?

Se også [oplysningsteksten](oplysning.md), [fortegnelsen](fortegnelse.md) og [screeningen](konsekvens.md).
`;
}
