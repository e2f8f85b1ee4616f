const people = (count: number) => (count === 1 ? '1 person' : `${count} personer`);

/** The meeting itself: in the room, on phones, who is there, and the record. */
export const roomText = {
  room: {
    title: 'Personalemøde',
    place: (at: number, of: number) => `Punkt ${at} af ${of}`,
    clock: (used: number, of: number) => `${used} af ${of} minutter brugt`,
    next: 'Næste',
    previous: 'Forrige',
    toRecord: 'Til referatet',
    leave: 'Afslut uden referat',
    keys: 'Piletasterne skifter punkt.',
    whoIsHere: 'Hvem er her?',
  },
  phone: {
    title: 'Vil nogen bruge egen telefon?',
    help: 'Kun for den, der vil. Med koden kan man melde sig ind og bekræfte mødets regler selv. Alle andre sætter du på listen.',
    show: 'Vis en kode',
    code: (code: string) => `Kode ${code}`,
    open: (clock: string) => `Koden virker, til du gemmer referatet, og senest til kl. ${clock}.`,
    picture: (code: string) => `QR-kode, der åbner mødet i Teams. Koden er ${code}.`,
    how: 'Scan den, eller skriv “møde” til Rettesnor i chatten.',
    arrived: (count: number) =>
      count === 0 ? 'Ingen har meldt sig ind endnu.' : `${people(count)} har meldt sig ind.`,
    here: 'selv meldt ind',
    suggested: 'Dem, der selv har meldt sig ind, er tilføjet. Fjern dem, der ikke er her.',
  },
  attendance: {
    legend: 'Dem, der er med',
    help: 'At være med er ikke en bekræftelse: reglerne læser og bekræfter man selv.',
    everybody: 'Alle er her',
    nobody: 'Ryd',
    count: (here: number, of: number) => `${here} af ${of} er med`,
    away: 'ventes ikke',
    number: (of: number) => `Hvor mange er med? I er ${of} i teamet.`,
    numberHelp: 'Kommunen viser ikke navne for ledere endnu, så det er kun et antal.',
    numberWrong: 'Skriv et tal.',
  },
  after: {
    title: 'Referat',
    lead: 'Kort er nok. Skriv ingen navne på borgere eller kolleger.',
    on: 'Dato',
    agreed: 'Det aftalte vi',
    doubts: 'Det er vi i tvivl om',
    next: 'Det gør vi nu',
    save: 'Gem referat',
    other: 'Et andet referat er gemt imens',
    otherHelp: 'Dit står her stadig. Skriv sammen, hvad der skal stå, og gem igen. Det her står der nu:',
    back: 'Tilbage til mødet',
    saved: (state: string) => `Referatet er gemt. ${state}.`,
  },
};
