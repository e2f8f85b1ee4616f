/** Who reads a report, and what of a case about somebody who reads its lists in SharePoint: before, and when it is sealed. */
export const tabSealing = {
  usedFor: {
    title: 'Hvad bruges din melding til?',
    lines: [
      'Til at stoppe skaden, hjælpe dem, det går ud over, og lære af det.',
      'Databeskyttelsesrådgiveren (DBR) ser det hele. IT ser kun det tekniske. Er der ingen personoplysninger i det, kan IT-sikkerhedslederen få sagen.',
      'Handler det om DBR selv, så sæt flueben ved det. Så læser en anden meldingen.',
      'Vi giver ikke dit navn til din leder uden at spørge dig. Loven kan sjældent kræve det.',
      'Skal noget fra sagen bruges til andet, bliver det skrevet ned, og du får det at vide, medmindre der står en grund til at lade være.',
    ],
  },
  aboutDpo: 'Det handler om DBR',
  aboutDpoHelp:
    'Så forsegles meldingen i SharePoint fra begyndelsen, og en anden end DBR læser den. Siger du det først senere, kan DBR finde det, du skrev, i gamle versioner i SharePoint, indtil administratoren har slettet dem.',
  beforeSaid:
    'Er det DBR, bliver sagen forseglet i SharePoint. Det, du allerede har skrevet, kan DBR finde i gamle versioner, indtil administratoren har slettet dem.',
  report: {
    versionsLeft:
      'Sagen er forseglet i SharePoint. Det, der er skrevet før, kan DBR finde i gamle versioner, indtil administratoren har slettet dem.',
    done: 'Sagen er forseglet. I SharePoint kan DBR kun se nummer, status, udfald og frister, ikke hvad der er sket, eller hvem der har meldt.',
  },
  case: {
    versionsLeft: {
      title: 'Forseglet i SharePoint, men gamle versioner er der endnu',
      message:
        'Sagen handler om en, der kan åbne listerne i SharePoint. Her læser du det hele. I SharePoint står kun nummer, status, udfald og frister. Det, der blev skrevet før, ligger dér endnu i gamle versioner. Bed administratoren om at køre rettesnor-site.ps1 med -RemoveUnsealed. Rettesnor ser efter hver time.',
    },
    done: {
      title: 'Forseglet i SharePoint',
      message:
        'Sagen handler om en, der kan åbne listerne i SharePoint. Her læser du det hele. I SharePoint står kun nummer, status, udfald og frister, og der er ingen gamle versioner, man kan læse. Papirkurven kan Rettesnor ikke se. Den tømmer administratorens script.',
    },
    lost: {
      title: 'Sagen kan ikke læses: nøglen mangler',
      message:
        'Den er forseglet med en nøgle, serveren ikke har. Sig det til dem, der driver Rettesnor: den tidligere nøgle skal stå i RETTESNOR_SEAL_KEYS_BEFORE.',
    },
  },
};
