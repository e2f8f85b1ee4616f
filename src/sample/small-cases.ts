import type { Category } from '../domain/breaches/category.ts';
import type { Answers } from '../domain/breaches/report.ts';
import {
  assess,
  both,
  close,
  decide,
  dpo,
  harmless,
  inform,
  logged,
  read,
  type SampleCase,
  take,
} from './case-story.ts';

type Row = readonly [daysAgo: number, by: string, category: Category, words: string, cause: string];

/** What happens in any week: stopped, looked at, registered and closed. */
const table: readonly Row[] = [
  [330, 'birthe', 'unsafeTransmission', 'Et afbud med diagnose kom i en almindelig mail.', 'Gammel vane'],
  [323, 'hanne', 'paper', 'En mappe med navne på vagter lå på en byggeplads.', 'Lagt fra sig'],
  [316, 'lars', 'wrongContent', 'En indkaldelse viste alle modtagernes adresser.', 'Felterne Til og Bcc'],
  [309, 'bodil', 'lostDevice', 'En tablet blev glemt hos en borger og hentet samme dag.', 'Travlhed'],
  [302, 'kurt', 'nearMiss', 'En kuvert var skrevet til den forrige beboer. Den blev ikke sendt.', 'Gammel adresse'],
  [295, 'stine', 'published', 'En vejledning med et rigtigt brugernavn lå åbent.', 'Skærmbillede uden overstregning'],
  [288, 'jytte', 'paper', 'Et notat lå i kopimaskinen på gangen.', 'Glemt i kopimaskinen'],
  [281, 'bente', 'wrongRecipient', 'En kontrakt kom til en, der har søgt et andet job.', 'To ens fornavne'],
  [274, 'brian', 'physical', 'Der var indbrud i skuret. En liste med telefonnumre var væk.', 'Listen lå fremme'],
  [267, 'simon', 'unsafeTransmission', 'Et billede af en tegning med navn blev sendt privat.', 'Hurtigere end Aula'],
  [260, 'kurt', 'lostDevice', 'En nøgle til kontoret blev væk og er fundet igen.', 'Nøglen hang i døren'],
  [253, 'emil', 'wrongContent', 'Et referat gik ud med et punkt, der var lukket.', 'Gammel skabelon'],
  [246, 'carsten', 'paper', 'En seddel med en alarmkode lå i en bil.', 'Sedlen lå i bilen'],
  [239, 'gitte', 'wrongRecipient', 'En lønoversigt gik til den forrige leder.', 'Listen var ikke rettet'],
  [232, 'oliver', 'threat', 'Døren til serverrummet lukker ikke, hvis man ikke skubber.', 'Slidt lås'],
  [225, 'susanne', 'paper', 'En medicinliste lå i en indkøbskurv.', 'Listen var på papir'],
  [218, 'anne', 'published', 'Et klassebillede med navne lå på den åbne side.', 'Forkert mappe'],
  [211, 'flemming', 'lostDevice', 'En telefon faldt i havnen. Den var låst.', 'Uheld'],
  [204, 'marianne', 'wrongContent', 'Et svar havde et bilag for meget. Det er hentet tilbage.', 'Bilag uden kontrol'],
  [190, 'pia', 'paper', 'En byggesag lå i et mødelokale natten over.', 'Ingen ryddede op'],
  [183, 'torben', 'wrongRecipient', 'En udtalelse gik til den forkerte skole.', 'To skoler med ens navn'],
  [176, 'thi', 'unsafeTransmission', 'En vagtplan med sygdom blev delt i en privat gruppe.', 'Gammel vane'],
  [169, 'oliver', 'lostDevice', 'En usb-nøgle blev væk. Den var krypteret.', 'Travlhed'],
  [162, 'tove', 'overheard', 'En samtale om en borger kunne høres i et ventende rum.', 'Tynde vægge'],
  [155, 'bente', 'wrongRecipient', 'Et brev om ferie kom til en med det samme efternavn.', 'To ens efternavne'],
  [148, 'kurt', 'paper', 'En liste over kost lå i spisestuen.', 'Listen var på papir'],
  [141, 'zofia', 'lostDevice', 'En arbejdstelefon blev glemt på en bænk og fundet.', 'Uheld'],
  [134, 'emil', 'published', 'En dagsorden lå åbent med et navn i et filnavn.', 'Navn i filnavnet'],
  [120, 'omar', 'physical', 'Vand i kælderen. Fire mapper blev våde, ingen er væk.', 'Rør sprunget'],
  [113, 'jakob', 'wrongContent', 'Et svar til en ansøger havde en andens ansøgning med.', 'Forkert fil valgt'],
  [106, 'bodil', 'paper', 'En kalender blev glemt i et venteværelse.', 'Lagt fra sig'],
  [99, 'pia', 'wrongRecipient', 'Et høringsbrev gik til en nabo uden for kredsen.', 'Gammel adresse'],
  [92, 'stine', 'nearMiss', 'En mappe var åben for alle i en time. Ingen nåede at se i den.', 'Forkert rettighed'],
  [84, 'nadia', 'wrongRecipient', 'En ugeplan med støttetimer gik til en anden klasse.', 'Aula foreslog en gruppe'],
  [78, 'hanne', 'lostDevice', 'En tablet lå i et cykelskur natten over.', 'Travlhed'],
  [71, 'susanne', 'paper', 'En håndskreven seddel hang på et køleskab.', 'Listen var på papir'],
  [64, 'gitte', 'unsafeTransmission', 'Et skema om sygdom kom i en almindelig mail.', 'Gammel vane'],
  [55, 'anne', 'wrongRecipient', 'En besked om en elev gik til hele årgangen.', 'Aula foreslog en gruppe'],
  [48, 'flemming', 'lostDevice', 'En telefon blev stjålet fra en bil. Den er slettet på afstand.', 'Lå fremme i bilen'],
  [41, 'pia', 'wrongContent', 'Et notat gik ud med rettelser, alle kunne se.', 'Skjulte rettelser'],
  [34, 'gitte', 'nearMiss', 'En lønliste var vedhæftet. Afsenderen så det, før mailen gik.', 'Forkert fil valgt'],
  [25, 'lars', 'wrongRecipient', 'En indkaldelse til forældre gik til en anden elevs hjem.', 'Aula foreslog en gruppe'],
  [13, 'birthe', 'paper', 'En fremmødeliste lå i garderoben.', 'Listen var på papir'],
];

/** What is usually said of a kind. */
const usual: Readonly<Partial<Record<Category, Omit<Answers, 'discovered' | 'contained'>>>> = {
  wrongRecipient: { data: ['name'], persons: '1', seenBy: 'knownCitizen' },
  wrongContent: { data: ['name', 'social'], persons: '2-10', seenBy: 'authority' },
  published: { data: ['name'], persons: '11-100', seenBy: 'colleague' },
  unsafeTransmission: { data: ['health'], persons: '1', seenBy: 'colleague' },
  paper: { data: ['name'], persons: '2-10', seenBy: 'nobody' },
  lostDevice: { data: ['name'], persons: '11-100', seenBy: 'nobody' },
  physical: { data: ['name'], persons: '11-100', seenBy: 'nobody' },
  overheard: { data: ['health'], persons: '1', seenBy: 'knownCitizen' },
};

/** The small cases of the year, and nothing in them that the table does not say. */
export const smallCases: readonly SampleCase[] = table.map(([daysAgo, by, category, words, cause]) => {
  const said = usual[category];
  const journalNumber = `26/${String(4_000 - daysAgo * 10).padStart(4, '0')}`;
  return {
    daysAgo,
    clock: clockOn(daysAgo),
    by,
    category,
    words,
    found: 20,
    isBrief: true,
    ...(said && { said: { ...said, contained: 'yes' } }),
    told: said ? both : [dpo],
    steps: [
      read(0.5),
      take(0.6),
      assess(5, said ? logged : harmless),
      ...(said ? [decide(23)] : []),
      inform(48),
      close(49, journalNumber, cause),
    ],
  };
});

/** Some time in the working day, another one each day. */
function clockOn(day: number): string {
  const [hour, minute] = [7 + (day % 7), (day % 11) * 5];
  return [hour, minute].map((part) => String(part).padStart(2, '0')).join(':');
}
