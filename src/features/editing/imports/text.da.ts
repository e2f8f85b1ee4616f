import { many, partsText, words } from './parts-text.da.ts';

const places = (under: readonly string[]) => {
  const named = under.filter((heading) => heading !== '').map((heading) => `“${heading}”`);
  if (named.length === 0) return '';
  const shown = named.slice(0, 3).join(', ');
  return named.length > 3 ? ` Under ${shown} og ${many(named.length - 3, 'sted', 'steder')} til.` : ` Under ${shown}.`;
};

/** *Hent regler ind*: a document becomes drafts of rules. */
export const text = {
  title: 'Hent regler ind',
  back: 'Til kladder',
  lead: 'Vælg et dokument, så foreslår vi, hvilke dele der er regler. Du ser det hele igennem, før noget bliver gemt.',
  forEditors: 'Kun redaktører kan hente regler ind. Har du et dokument, så send det til Center for HR, Økonomi & IT.',
  device:
    'Dokumentet bliver læst her på din computer. Det, du beholder, bliver gemt som kladder, som ingen læser endnu.',
  choose: {
    label: 'Vælg en fil',
    hint: 'Word (.docx), Markdown (.md), tekst (.txt) eller en gemt webside (.html), mindre end 40 MB.',
    paste: 'Eller indsæt teksten',
    pasteHint: 'Overskrifter, fed skrift og lister følger med fra Word og fra nettet.',
    pasted: (count: number) => `${words(count)} er indsat med overskrifter og lister.`,
    read: 'Læs teksten',
  },
  reading: {
    title: (name: string) => (name === '' ? 'Læser teksten' : `Læser ${name}`),
    step: {
      unpacking: 'Ser filen efter og pakker den ud',
      counting: 'Tæller det, en regel ikke kan rumme',
      converting: 'Læser overskrifter, lister og tabeller',
      understanding: 'Finder reglerne',
    },
    cancel: 'Stop',
    failed: 'Læseren kunne ikke hentes. Tjek forbindelsen, og prøv igen.',
  },
  fault: {
    tooLarge:
      'Filen er for stor: Den skal fylde mindre end 40 MB. Fjern eller gør billederne mindre, eller del dokumentet i to.',
    empty: 'Filen er tom. Tjek, at det er den rigtige, og vælg den igen.',
    locked: 'Dokumentet er låst med en adgangskode. Åbn det i Word, fjern adgangskoden, gem det, og vælg det igen.',
    oldWord:
      'Det er et dokument fra et ældre Word. Åbn det i Word, vælg Gem som, Word-dokument (.docx), og vælg den nye fil.',
    macros:
      'Dokumentet har makroer, og dem åbner vi ikke. Gem det i Word som Word-dokument (.docx) uden makroer, og vælg den nye fil.',
    notWord:
      'Filen er ikke et Word-dokument, selv om den hedder sådan. Åbn den, og gem den som .docx, eller indsæt teksten.',
    broken: 'Filen er beskadiget og kan ikke læses. Åbn den i Word, gem en kopi, og vælg kopien.',
    packedTooMuch:
      'Filen folder sig ud til langt mere, end et dokument fylder, så vi åbner den ikke. Gem den på ny i Word, eller indsæt teksten.',
    tooDeep:
      'Dokumentet er bygget op på en måde, vi ikke kan følge: for mange felter ligger inde i hinanden. Indsæt teksten i stedet.',
    wrongKind:
      'Den slags fil kan vi ikke læse. Gem den som Word (.docx), Markdown eller tekst, eller indsæt teksten herunder.',
    nothingInIt: 'Der er ingen tekst i dokumentet. Er det scannet ind, så hent teksten ud først, og indsæt den her.',
  },
  found: {
    restored: (name: string) =>
      `Du var i gang${name === '' ? '' : ` med ${name}`}. Det er hentet frem igen fra denne computer.`,
    kept: 'Det, du gør her, bliver husket på denne computer i syv dage, også hvis du lukker fanen.',
    notKept: 'Dokumentet er for stort til at blive husket på computeren. Luk ikke fanen, før du har gemt.',
    startOver: 'Begynd forfra',
    title: (name: string) => (name === '' ? 'Sådan forstod vi teksten' : `Sådan forstod vi ${name}`),
    summary: (rules: number, changed: number, fresh: number, same: number, left: number) =>
      `${many(rules, 'regel', 'regler')}: ${changed} ændret, ${many(fresh, 'ny', 'nye')}, ${same} uændret. ${many(left, 'del', 'dele')} er udeladt.`,
    missing: (count: number) => `${many(count, 'gældende regel findes', 'gældende regler findes')} ikke i dokumentet`,
    missingNext: 'De bliver stående, som de er. Intet bliver slettet af at hente et dokument ind.',
    nameless: 'Uden overskrift',
  },
  level: {
    label: 'Hvilke overskrifter er regler?',
    option: (name: string, count: number, size: number) =>
      `${name}: ${many(count, 'stk.', 'stk.')}, ca. ${words(size)} i hver`,
    name: (level: number) =>
      level <= 6
        ? `Overskrift ${level}`
        : level === 7
          ? 'Fede eller nummererede linjer'
          : `Nummererede linjer, ${level - 6}. niveau`,
    none: 'Ingen: det hele er én regel',
    why: {
      numbers: 'Gættet, fordi de har et regelnummer.',
      sections: 'Gættet, fordi der står “Du skal”, “Hvorfor” og lignende under dem.',
      length: 'Gættet, fordi delene så er omtrent så lange som en regel.',
      only: 'Gættet, fordi der kun er den ene slags overskrifter.',
      none: 'Der er ingen overskrifter. Del teksten, hvor en ny regel begynder.',
      editor: 'Valgt af dig.',
    },
    help: 'Vælger du noget andet, bliver dokumentet delt op på ny. Du kan fortryde.',
  },
  left: {
    title: (count: number) => `Det tog vi ikke med, eller lavede om (${count})`,
    nothing: 'Alt i dokumentet er kommet med.',
    sample: (text: string) => `Begynder: “${text}”`,
    kind: {
      deletions: (count: number, said: number, under: readonly string[]) =>
        `${many(count, 'rettelse sletter', 'rettelser sletter')} ${words(said)}: De er ikke taget med.${places(under)}`,
      insertions: (count: number, said: number, under: readonly string[]) =>
        `${many(count, 'rettelse indsætter', 'rettelser indsætter')} ${words(said)}: De er taget med, som om de var godkendt.${places(under)}`,
      movedAway: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'stykke er', 'stykker er')} flyttet: Det står kun på det nye sted.${places(under)}`,
      comments: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'kommentar', 'kommentarer')} i margenen er ikke taget med.${places(under)}`,
      headers: (count: number) => `${many(count, 'sidehoved', 'sidehoveder')} er ikke taget med.`,
      footers: (count: number) => `${many(count, 'sidefod', 'sidefødder')} er ikke taget med.`,
      textBoxes: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'tekstboks', 'tekstbokse')} er taget med som almindelig tekst efter det afsnit, de hang ved. Tjek, at de står rigtigt.${places(under)}`,
      drawings: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'tegning eller diagram', 'tegninger eller diagrammer')} er ikke taget med. Skriv med ord, hvad de viser.${places(under)}`,
      objects: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'indlejret fil', 'indlejrede filer')} er ikke taget med.${places(under)}`,
      equations: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'formel', 'formler')} er ikke taget med.${places(under)}`,
      fields: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'felt', 'felter')} (datoer, henvisninger og lignende) er taget med, som de stod. De retter sig ikke selv mere.${places(under)}`,
      hidden: (count: number, said: number, under: readonly string[]) =>
        `${many(count, 'stykke skjult tekst', 'stykker skjult tekst')} (${words(said)}) er ikke taget med.${places(under)}`,
      struck: (count: number, said: number, under: readonly string[]) =>
        `${many(count, 'overstreget stykke', 'overstregede stykker')} (${words(said)}) er ikke taget med.${places(under)}`,
      pageBreaks: (count: number) => `${many(count, 'sideskift', 'sideskift')} er fjernet.`,
      contents: (count: number) =>
        `Indholdsfortegnelsen (${many(count, 'linje', 'linjer')}) er ikke taget med. Håndbogen laver sin egen.`,
      bookFacts: (_: number, said: number) =>
        `Det er håndbogen selv, hentet ud herfra. Forsiden og det, der står om hver tekst (version, målgruppe, ansvarlig og lignende, i alt ${words(said)}), er ikke taget med: Reglerne beholder det, de har.`,
      pictures: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'billede', 'billeder')} fra en anden adresse er ikke taget med. Sæt dem ind i kladden bagefter.${places(under)}`,
      picturesWithoutAlt: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'billede mangler', 'billeder mangler')} en tekst, der siger, hvad man ser. Skriv den i delen, så kommer billedet med. Ellers står der “[Billede uden beskrivelse]”.${places(under)}`,
      picturesTooLarge: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'billede fylder', 'billeder fylder')} for meget: Et billede må fylde 5 MB. Det, der står om dem, er med som tekst.${places(under)}`,
      picturesOfOtherKind: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'billede', 'billeder')} er af en slags, en browser ikke viser (for eksempel EMF eller WMF). Det, der står om dem, er med som tekst. Gem dem som PNG, og sæt dem ind i kladden.${places(under)}`,
      picturesBroken: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'billede', 'billeder')} kan ikke læses. Det, der står om dem, er med som tekst.${places(under)}`,
      picturesTooMany: (count: number, _: number, under: readonly string[]) =>
        `Der er flere billeder, end vi tager på en gang. Om ${many(count, 'billede', 'billeder')} er kun teksten taget med.${places(under)}`,
      footnotes: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'fodnote', 'fodnoter')} er taget med som “Note” sidst i den regel, de hører til.${places(under)}`,
      tables: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'tabel', 'tabeller')} er lavet om til lister, som kan læses på en telefon.${places(under)}`,
      nestedTables: (count: number) =>
        `${many(count, 'tabel ligger', 'tabeller ligger')} inde i en anden. Tjek, at teksten hænger sammen.`,
      html: (count: number) => `${many(count, 'stykke kode', 'stykker kode')} er fjernet.`,
      links: (count: number, _: number, under: readonly string[]) =>
        `${many(count, 'link fører', 'links fører')} ikke til en webadresse og er blevet til almindelige ord.${places(under)}`,
      lost: (_: number, said: number) =>
        `${words(said)} stod i dokumentet og er ikke kommet med. Sammenlign med originalen.`,
    },
  },
  ...partsText,
  keep: {
    button: (count: number) => `Gem ${many(count, 'kladde', 'kladder')}`,
    none: 'Der er intet nyt at gemme.',
    noneNext: 'Alt i dokumentet står allerede i håndbogen. Vælg en del til venstre, hvis du vil ændre den.',
    faults: (count: number) =>
      `${many(count, 'del skal', 'dele skal')} rettes, før den kan gemmes. Resten bliver gemt.`,
    running: (done: number, all: number) => `Gemmer ${done} af ${all}`,
    done: (saved: number, same: number) =>
      same === 0
        ? `${many(saved, 'kladde', 'kladder')} er gemt.`
        : `${many(saved, 'kladde', 'kladder')} er gemt. ${same} var gemt i forvejen.`,
    doneNext: 'Kladderne ligger klar til at blive skrevet færdige. Ingen andre end redaktører og DBR kan se dem.',
    toDrafts: 'Se kladderne',
    another: 'Hent et dokument til',
    takeBack: (count: number) => `Fortryd ${many(count, 'kladde', 'kladder')}`,
    takingBack: (done: number, all: number) => `Arkiverer ${done} af ${all}`,
    takenBack: (count: number) => `${many(count, 'kladde er', 'kladder er')} arkiveret igen.`,
    stays: (rules: readonly string[]) => `Andre har taget fat i ${rules.join(', ')} imens. Det bliver stående.`,
    back: 'Tilbage til delene',
    conflicts: (count: number) => `${many(count, 'kladde bliver', 'kladder bliver')} skrevet på af andre`,
    conflict: (name: string, who: string, day: string) => `${name}: ${who} skrev sidst ${day}.`,
    somebody: 'en anden',
    theirs: 'Behold deres',
    mine: 'Brug min',
    theirsNamed: (name: string) => `Behold deres: ${name}`,
    mineNamed: (name: string) => `Brug min: ${name}`,
    keptTheirs: 'Deres er beholdt.',
    difference: 'Se forskellen',
    problem: {
      locked: 'Kladden er en del af en udgave, som er sendt videre. Den kan ikke ændres nu.',
      otherVersion:
        'Reglen er kommet i en ny version, mens du arbejdede. Gå tilbage til delene, så bliver den sammenlignet på ny.',
      cpr: 'Her står noget, der ligner et CPR-nummer. Den er ikke gemt.',
    },
    notKept: (count: number) => `${many(count, 'del', 'dele')} er ikke gemt`,
  },
};
