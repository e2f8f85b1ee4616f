/** Who has touched the DBR's site (S74). */
export const tabSiteAccessLog = {
  title: 'Adgang til DBR-webstedet',
  lead: 'DBR er uafhængig. Her kan du se, om andre har læst, ændret eller fået adgang.',
  loading: 'Listerne er ved at blive hentet. Kig igen om lidt.',
  never: 'Ikke kontrolleret endnu',
  neverNext: 'Hent en eksport fra Microsofts revisionslog, og læs den ind her.',
  until: (day: string) => `Kontrolleret til og med ${day}`,
  notSince: (day: string) => `Ikke kontrolleret siden ${day}`,
  notSinceNext: 'Der er gået mere end en måned. Læs en ny eksport ind.',
  checkLine: (from: string, to: string, lines: number, name: string) =>
    `${from} til ${to}: ${lines} linjer set igennem af ${name}`,
  checks: 'Kontroller',
  past: 'Uden om Rettesnor',
  pastNone: 'Ingen har rørt webstedet uden om Rettesnor i de dage, der er kontrolleret.',
  kind: { rights: 'Rettigheder ændret', change: 'Noget ændret', read: 'Læst' },
  expected: 'DBR selv',
  times: (count: number): string => (count === 1 ? 'én gang' : `${count} gange`),
  touch: (who: string, day: string, times: string) => `${who}, ${day}, ${times}`,
  operations: (words: string) => `Microsoft kalder det: ${words}`,
  reads: 'Sager åbnet i Rettesnor',
  readsNone: 'Ingen har åbnet en sag endnu.',
  read: (name: string, number: string | undefined, times: string, last: string): string =>
    number === undefined ? `${name}: ${times}, senest ${last}` : `${name}, sag ${number}: ${times}, senest ${last}`,
  more: (count: number) => `Vis resten (${count})`,
  edits: 'Rettet direkte i listerne',
  editsNone: 'Ingen har rettet i DBR’s lister uden om Rettesnor.',
  edit: (list: string, item: string, who: string, at: string) => `${list}, række ${item}: ${who}, ${at}`,
  deleted: 'Slettet',
  changed: 'Ændret',
  settled: 'Set af DBR',
  toEdits: 'Se alle ændringer uden om Rettesnor',
  bring: {
    open: 'Læs en eksport ind',
    lead: 'I Microsoft Purview: Overvågning, søg på DBR-webstedets adresse for de dage, du vil kontrollere, og eksportér som CSV. IP-adresser og enheder gemmes ikke.',
    from: 'Søgningens første dag',
    to: 'Søgningens sidste dag',
    file: 'CSV-fil fra revisionsloggen',
    read: 'Læs ind',
    reading: 'Læser …',
    needed: 'Vælg en fil.',
    done: (lines: number, touches: number): string =>
      touches === 0
        ? `${lines} linjer læst. Ingen har rørt webstedet uden om Rettesnor.`
        : `${lines} linjer læst. Se nedenfor, hvem der har rørt webstedet.`,
    faults: (count: number): string =>
      count === 1 ? 'Der er én fejl i filen. Intet er gemt.' : `Der er ${count} fejl i filen. Intet er gemt.`,
    line: (line: number) => `Linje ${line}`,
    fault: {
      unreadable: 'filen kan ikke læses herfra',
      columnMissing: 'kolonnen mangler',
      noDetails: 'AuditData kan ikke læses',
      noPerson: 'der står ingen person',
      noOperation: 'der står ikke, hvad der skete',
      noMoment: 'tidspunktet kan ikke læses',
      outsidePeriod: 'tidspunktet er uden for de dage, du har valgt',
    },
  },
};
