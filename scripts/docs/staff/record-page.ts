import type { PersonType } from '../../../src/core/person-type.ts';
import { personTypes } from '../../../src/core/stored-words.ts';
import { permissions } from '../../../src/m365/permissions.ts';
import { table } from '../table.ts';
import { classWords, periodsNote, personalLists } from './personal-lists.ts';

/** `docs/fortegnelse.md`: the entry for the municipality's record of processing (GDPR art. 30(1)). */
export function recordPage(): string {
  const known = personalLists();
  const classes = [...new Set(known.flatMap((list) => list.classes))].map((personal) => classWords[personal]);
  const people = (Object.keys(personTypes) as PersonType[]).map((type) => personTypes[type].toLowerCase());
  const periods = known.map(({ name, retention }) => [name, retention]);
  const rights = permissions.filter(({ need }) => need === 'required').map(({ name }) => `\`${name}\``);
  const facts = [
    ['Behandlingens navn', 'Rettesnor: regler om informationssikkerhed og data'],
    ['Dataansvarlig', '‹kommunens navn›; DBR: ‹navn og telefon›'],
    [
      'Formål',
      'At medarbejdere, byrådsmedlemmer og samarbejdspartnere kender reglerne, kan spørge, og at det kan vises',
    ],
    ['Hvem der er oplysninger om', people.join(', ')],
    ['Oplysninger', classes.join('; ')],
    ['Følsomme oplysninger', 'Ingen er tiltænkt. Fritekst går gennem et filter, der dækker CPR-numre'],
    [
      'Uden for listerne',
      'Ord fra chatten, som måske er en hændelse, og som ingen har bekræftet: krypteret på kommunens server, uden CPR-numre, i højst 30 dage; efter 30 minutter læses de af DBR og DBR’s stedfortræder, uden navn',
    ],
    ['Modtagere', 'Ingen uden for kommunen ud over Microsoft som databehandler'],
    ['Overførsel til tredjelande', '‹Som kommunens aftale med Microsoft siger›'],
    [
      'Sikkerhed',
      `To lukkede SharePoint-websteder; mindst mulige rettigheder (${rights.join(', ')}); roller i én tabel, prøvet for hver rolle; revisionsspor; aftryk af hver bekræftelse; små grupper vises ikke i Rettesnor`,
    ],
  ];
  return `# Fortegnelse over behandlingsaktiviteter: Rettesnor

*Databeskyttelsesforordningens art. 30, stk. 1. Lavet af listernes egen beskrivelse med \`npm run docs\`. Det i ‹vinkler› udfylder kommunen.*

${table(['felt', 'indhold'], facts)}

## Slettefrister

${table(['liste', 'hvor længe'], periods)}

${periodsNote}
`;
}
