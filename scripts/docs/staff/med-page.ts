import { type PersonalClass, personalDataTable, readersOf } from '../../../src/core/personal-data.ts';
import { table } from '../table.ts';
import { classWords, periodsNote, personalLists, roleWords } from './personal-lists.ts';

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

${periodsNote}

Ud over det, tabellen nævner:

- En bekræftelse har både dag og klokkeslæt, og hvilken tekst og hvilket sprog der blev læst.
- Hver række i hver liste har også id på den, der lavede den, og hvornår. Det gælder også kommunens indstillinger og håndbogen.
- Det, et byrådsmedlem læser som medlem af byrådet, står uden navn i *Bekræftelser*, kun med et id.
- Serverens tekniske log skriver handling, tid og svarkode, ikke hvem. Går noget galt, kan et id komme med. Kommunens IT bestemmer, hvor længe loggen gemmes.
- Melder du med dine egne ord, i chatten eller i formularen, foreslår et program på kommunens egen server, hvad det handler om, og hvilke svar der allerede står i dine ord. Du ser forslaget med det samme og kan rette det.
- Skriver du noget til botten, der kan være en hændelse, uden at det er sikkert, bliver det ikke en sag. Serveren gemmer ordene krypteret, uden CPR-numre, i højst 30 dage. De første 30 minutter kan ingen læse dem; du kan selv melde dem eller slette dem med én knap. Derefter kan DBR og DBR’s stedfortræder læse dem som *ikke bekræftet*, uden dit navn, og først hvis de gør dem til en sag, står det, hvem der skrev. Botten siger det, når det sker. Ordene står i din egen chat, og ikke under *Om mig*.
- Serveren tæller i ét minut, hvor tit den enkelte henter noget, så ingen kan overbelaste den. Tallet bliver ikke gemt.

Alt ligger i kommunens egne SharePoint-lister. Rettesnor har ingen anden database end en kopi på serveren, som kan slettes når som helst. Listerne er lukkede, men kommunens SharePoint-administratorer kan teknisk give sig selv adgang.

## Hvad der aldrig bliver gemt

- Hvor længe nogen læser, og hvornår en side er åbnet.
- Hvorfor nogen er på orlov. Kun *på pause*, fra og til.
- Hvilken telefon, pc eller adresse på nettet der er brugt.
- Om nogen er aktiv i Teams.
- Hvorfor nogen ikke skal læse en regel længere, ud over en kode: stoppet, på pause, andre opgaver, taget fra af lederen.

## Hvem der ser hvad i Rettesnor

Du ser altid alt om dig selv under *Om mig*. Andre ser dette:

${table(['oplysning', 'altid', 'lederne, når kommunen har sat dagen'], seen)}

Et spørgsmål, man selv stiller til sin leder, ser lederen altid, med navn.

Ledere ser ellers kun antal, indtil kommunen har sat dagen i indstillingen *Ledere ser navne fra* (\`personalViewsFrom\`). Før den dag kan ingen leder se, hvem der har læst hvad. Den kan først vælges, når de to dage er skrevet i *Hoved-MED drøftede det* og *Medarbejderne fik besked*, og tidligst *Varslets længde i uger* efter den sidste.

Fra den dag ser en leder på *Mit team* hver enkelt, som lederen selv leder: navn, om vedkommende er klar, i gang eller ikke i mål, hvor mange regler der mangler, og den nærmeste frist. Aldrig klokkeslæt eller læsetid, og ingen tal regel for regel, som man kan regne navne ud af. Hvilke regler der mangler, ser lederen kun, når de skal gås igennem sammen: hos den, der ikke er nået i 60 dage efter en frist eller ikke har en åben konto, og i *Gør klar* hos den, der skal være klar, før en adgang bliver åbnet. Lederen kan også se, at nogen mangler én regel mindre end i går. Er der kun én regel at vælge imellem, ved lederen, hvilken det er.

Det, ledere, centerchefer, direktører og sekretariatet ser om andres læsning, er altid, som det var, da dagen begyndte. Det, du læser i dag, kan de først se i morgen, og det samme gælder, hvis du fortryder. Det gælder også lister over, hvad der venter på lederen, beskeder til lederen og svaret, når lederen sender en påmindelse. Kun det, lederen selv gør, ses med det samme: en gennemgang, et møde, en påmindelse, en underskrift på papir. Der er én undtagelse: at en ny (eller den, der skal have særlig adgang) er klar, vises med det samme på lederens Start, i *Gør klar* og på IT-Servicedesks liste, fordi adgangen venter på det. Indtil da viser *Gør klar* de regler, der manglede, da dagen begyndte, og derefter ingen. Den enkeltes egne sider viser altid det nyeste.

Siden *Læsestatus* i Rettesnor er kun antal pr. enhed, uden navne. Antal under fem vises ikke, og heller ikke tal, som man kan regne dem ud af. Ledere, centerchefer, direktører, redaktører og sekretariatet ser enhedernes tal flytte sig højst én gang om ugen, og intet tal med færre end fem ad gangen. Der er to undtagelser: at alle i en enhed er klar, kan siges næste morgen, og når en ny udgave eller en ny runde begynder, vises alle tal på ny. Den, der selv følger med i, hvem der læser, kan ved de to lejligheder stadig gætte. DBR, DBR's stedfortræder og revisionen ser hver nats tal, og i SharePoint ser DBR og revisionen de præcise tal, også for små enheder. Byrådets medlemmer er ikke med; dem følger kun sekretariatet op på, og kun som et samlet tal, for eksempel 21 af 25, medmindre byrådet selv har besluttet, at sekretariatet ser navne.

## Beskeder

Rettesnor skriver højst så mange gange om ugen, som kommunen har valgt (to, hvis intet er valgt), i de timer og på de dage, den enkelte har valgt, og kun på helligdage, hvis man selv har valgt det. Fire slags tæller ikke med i tallet: velkomsten til en ny, *Mind mig om det i morgen*, spørgsmål og svar, og en regel, der haster. Det, der haster, kan komme alle dage, men kun i de valgte timer. Ingen får besked, mens de er på pause. Alt, der er skrevet, står på en liste, som den enkelte kan se.

En besked om en sag viser et nummer og ikke, hvad sagen handler om. Til DBR og IT-Servicedesk kan den sige én af tre ting: at udstyr er væk, at nogen er angrebet, eller at et system er nede. Den siger aldrig noget om en person.

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
