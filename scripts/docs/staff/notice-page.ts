import { table } from '../table.ts';
import { periodsNote, personalLists } from './personal-lists.ts';

/** `docs/oplysning.md`: what the law asks a controller to tell those it knows something about (GDPR art. 13 and 14). */
export function noticePage(): string {
  const rows = personalLists().map(({ name, purpose, inApp, inSharePoint, retention }) => [
    name,
    purpose,
    [...inApp, ...inSharePoint.map((reader) => `${reader} (i SharePoint)`)].join(', ') || 'kun dig',
    retention,
  ]);
  return `# Oplysning om dine data i Rettesnor

*Lavet af listernes egen beskrivelse med \`npm run docs\`. Det i ‹vinkler› udfylder kommunen. Den levende udgave med dine egne rækker står i Rettesnor under* Om mig.

**Dataansvarlig:** ‹kommunens navn, adresse, CVR-nummer›. **Databeskyttelsesrådgiver (DBR):** ‹navn, telefon, mail›.

**Hvorfor.** For at du kan finde, læse og bekræfte de regler om informationssikkerhed og data, der gælder for dig, for at du kan spørge, og for at kommunen kan vise, at reglerne er kendt.

**Lovgrundlag.** Opgaven er i samfundets interesse og led i kommunens pligt til sikker behandling (databeskyttelsesforordningen art. 6, stk. 1, litra c og e, jf. art. 24 og 32; for ansatte også databeskyttelseslovens § 12). ‹DBR bekræfter.›

**Hvor oplysningerne kommer fra.** Fra dig selv, fra kommunens HR-system (ansættelser), fra din leder og redaktørerne (valg af regler, udpegninger) og fra Microsoft 365 (navn, brugernavn, mailadresse, stilling, telefon, leder).

**Hvem ser det.** Din leder ser kun antal indtil den dag, kommunen har sat; derefter højst det, tabellen siger. Et spørgsmål til din leder ser din leder altid.

${table(['liste', 'hvorfor', 'hvem ser det', 'hvor længe'], rows)}

${periodsNote}

**Uden for listerne.** Det, du skriver til botten, og som måske er en hændelse, ligger krypteret på kommunens server, til du har svaret. Svarer du ikke inden for 30 minutter, kan DBR og DBR’s stedfortræder læse ordene, uden dit navn. Efter 30 dage er de slettet.

**Hvor de er.** I kommunens egen Microsoft 365, med Microsoft som databehandler. De gives ikke videre til andre, bruges ikke til at træne kunstig intelligens og forlader ikke det område, kommunen har aftalt med Microsoft. ‹Kommunen angiver området.›

**Ingen automatiske afgørelser.** Rettesnor afgør intet om dig. Den viser, hvad der mangler.

**Dine rettigheder.** Du kan se alt om dig selv under *Om mig*. Du kan bede DBR om indsigt, rettelse, sletning, begrænsning og gøre indsigelse. Du kan klage til Datatilsynet (datatilsynet.dk).
`;
}
