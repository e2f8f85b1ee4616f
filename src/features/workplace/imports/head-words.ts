import type { FileColumn } from './file-columns.ts';

/**
 * What other programs call each column, likeliest first (SD Løn, KMD OPUS, OS2sync, OS2rollekatalog, OS2sofd, OS2mo and
 * Entra, with obvious variants).
 */
const written: Readonly<Record<FileColumn, string>> = {
  Brugernavn:
    'brugernavn brugernavnellere-mail userPrincipalName upn e-mail email mail mailadresse emailaddress emailaddressidentifier primarysmtpaddress arbejdsmail e-mailadresse arbejdsemail brugerid userid username samaccountname adkonto ad-bruger ad-brugernavn initialer loginnavn',
  Ansættelsesnr:
    'ansættelsesnr ansættelsesnummer tjenestenummer tjenestenr medarbejdernr medarbejdernummer lønnummer lønnr employmentidentifier employeeid employeenumber ansættelsesid engagementid id',
  Navn: 'navn navn(for-/efternavn) efternavn,fornavn fornavnefternavn medarbejdernavn medarbejder fuldenavn fuldtnavn name displayname visningsnavn',
  Fornavn: 'fornavn fornavne firstname givenname persongivenname',
  Efternavn: 'efternavn efternavn(e) surname lastname sn personsurnamename',
  Enhed:
    'enhed enhedsnavn enhedensnavn afdeling afdelingsnavn org-enhed organisationnavn department departmentname ansættelsesenhed longname arbejdssted arbejdsplads enhedsuuid org-enheduuid orguuid orgunituuid ou ouuuid departmentuuididentifier departmentidentifier afdelingsid afdelingskode enhedskode orgid enhedsnr orgunit losid stamafdeling forvaltning center',
  Leder:
    'leder ledersbrugernavn ledersemail ledersmail lederbrugernavn lederemail ledermail lederupn lederensbrugernavn lederensemail lederensmail lederbrugernavnelleremail emailpåleder ledersupn manager managerupn manageremail nærmesteleder medleder',
  Fra: 'fra startdato ansættelsesdato ansatfra ansat tiltrædelsesdato tiltrædelse tiltrådt ansættelsegyldigfra gyldigfra employmentdate entrydate startdate activationdate hiredate employeehiredate',
  Til: 'til slutdato stopdato fratrædelsesdato fratrædelse fratrådt ansattil ansættelsegyldigtil gyldigtil leavedate enddate stopdate deactivationdate employeeleavedatetime',
  Status:
    'ansættelsesstatus statuskode status aktivstatus brugerstatus employmentstatuscode accountenabled disabled aktiv inaktiv deaktiveret fratrådt ophørt',
  Type: 'type persontype ansættelsestype medarbejdertype ansættelsesform employeetype',
  Funktion:
    'funktion stilling stillingsbetegnelse titel title jobtitle position positionname employmentname stillingskodenuværende stillingsnavn',
  Arbejdsområde: 'arbejdsområde område fagområde',
  'Pause fra': 'pausefra orlovfra orlovstart',
  'Pause til': 'pausetil orlovtil orlovslut',
};

/** Lower case letters and figures only, with the Danish letters as two: `Navn (for-/efternavn)` is `navnforefternavn`. */
export function normalHead(head: string): string {
  const folded = head.toLowerCase().replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
  return folded.replace(/[^a-z0-9]/g, '');
}

const places = new Map<string, { column: FileColumn; place: number }[]>();
for (const [column, words] of Object.entries(written)) {
  for (const [place, word] of words.split(' ').entries()) {
    const known = places.get(normalHead(word)) ?? [];
    places.set(normalHead(word), [...known, { column: column as FileColumn, place }]);
  }
}

/** How likely the head is to be that column: 0 is the likeliest; nothing for a head that is not known for it. */
export function placeOfHead(head: string, column: FileColumn): number | undefined {
  return places.get(normalHead(head))?.find((known) => known.column === column)?.place;
}

/** Is it a head that is known for any of the columns? */
export function isKnownHead(head: string): boolean {
  return places.has(normalHead(head));
}
