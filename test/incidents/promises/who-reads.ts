import type { Held } from './held.ts';

const whoSees = [
  'cases/who-sees-what',
  'What a reporter is promised is so, in the app, the chat, files, the log and SharePoint',
] as const;
const madeFor = [
  'incidents/report-for',
  'C09: on another server too, once, and the one whose phone it was is out of it',
] as const;
const readByColleague = [
  'incidents/report-for',
  'C09: the colleague has it among their own, may answer, and sees who made it',
] as const;

/** Who reads a report, who is kept out of it, and what of it goes on to whom. */
export const whoReads: readonly Held[] = [
  {
    by: [whoSees],
    says: [
      'Databeskyttelsesrådgiveren (DBR) ser det hele.',
      'dér bliver det forseglet fra begyndelsen, og en anden læser det.',
      'Så læser en anden meldingen.',
      'Er det DBR, bliver sagen forseglet i SharePoint.',
      'Det, du allerede har skrevet, kan DBR finde i gamle versioner, indtil administratoren har slettet dem.',
      'Sagen er forseglet i SharePoint.',
      'Det, der er skrevet før, kan DBR finde i gamle versioner, indtil administratoren har slettet dem.',
      'Sagen er forseglet.',
      'I SharePoint kan DBR kun se nummer, status, udfald og frister.',
      'I SharePoint kan DBR kun se nummer, status, udfald og frister, ikke hvad der er sket, eller hvem der har meldt.',
      'Så forsegles meldingen i SharePoint fra begyndelsen, og en anden end DBR læser den.',
      'Siger du det først senere, kan DBR finde det, du skrev, i gamle versioner i SharePoint, indtil administratoren har slettet dem.',
    ],
  },
  {
    by: [
      ['incidents/concerned-person', 'a report about %j shuts out %j'],
      ['incidents/report-incident', 'a report about the DBR is the deputy’s alone, and one about IT never comes to IT'],
      [
        'incidents/manager-in-office',
        'of what is about the accountable director another director hears, who decides; where none is left the DBR does',
      ],
      ['cases/disclosures/manager-to-tell', 'the next one up, when the report is about the manager'],
      ['cases/it-cases', 'nor is one about them as somebody’s manager'],
      ['cases/disclosures/show-manager-text', 'has nothing any more when the reporter says so afterwards'],
      whoSees,
    ],
    says: ['Så holder vi dem ude af sagen.', 'Så holder vi dem ude af sagen, og en anden træder til.'],
  },
  {
    by: [
      whoSees,
      ['cases/disclosures/manager-text', 'not when the reporter has said %s, as a tick or in the words'],
      [
        'cases/disclosures/manager-text',
        'a yes that has been taken back stops the release, and takes the name from the manager’s page',
      ],
      [
        'incidents/answer-incident',
        'the manager has the name only after a yes, which stands with the reporter and not with the figures',
      ],
      [
        'cases/disclosures/manager-at-once',
        'S85, S110: the manager is told what to secure, by the number alone; of what is about the manager, nothing',
      ],
      ['cases/it-cases', 'S110: nor is a case left to the reporter’s own manager before the reporter has said yes'],
    ],
    says: ['Vi giver ikke dit navn til din leder uden at spørge dig.'],
  },
  {
    by: [
      [
        'incidents/report-incident',
        'IT-Servicedesk sees technical facts, and of a colleague’s curiosity the number only',
      ],
      [
        'incidents/answer-incident',
        'INV15: device, account and number stand with the reporter, covered; IT has them of what it stops, and nobody’s name',
      ],
      [
        'cases/it-cases',
        'S72: of the DBR’s cases they see the steps of NIS 2, and neither who reported nor a word of it',
      ],
      ['cases/it-cases', 'the DBR leaves an attack without personal data to the IT security manager, who is told'],
    ],
    says: ['IT ser kun det tekniske.', 'Er der ingen personoplysninger i det, kan IT-sikkerhedslederen få sagen.'],
  },
  {
    by: [madeFor, readByColleague],
    says: [
      'så står den i dit navn, og … kan ikke se den mere.',
      'Din kollega kan så læse det, du har skrevet, svare, og overtage meldingen som sin egen.',
      'Din kollega kan læse det, du skriver her, svare på spørgsmål og overtage meldingen som sin egen.',
      'Du kan læse den og svare.',
      'Du kan svare på spørgsmålene.',
    ],
  },
  {
    by: [['bot/report', 'a card forwarded to a colleague answers nothing for them, and gives nothing away']],
    says: ['Kortet hører til en andens melding, så det kan kun de svare på.'],
  },
  {
    by: [
      [
        'bot/ask',
        'S64, INV15: straight to the DBR no manager is named, and a CPR number is covered before it is kept anywhere',
      ],
    ],
    says: ['Sendt til databeskyttelsesrådgiveren.', 'Din leder ser det ikke.'],
  },
  {
    by: [
      [
        'cases/disclosures/hand-over-facts',
        'S110: basis, content and recipient are kept, once, and the person is told and can read it',
      ],
      [
        'cases/disclosures/hand-over-facts',
        'without telling the person there is a reason, and the reporter meets nothing of it',
      ],
    ],
    says: [
      'Skal noget fra sagen bruges til andet, bliver det skrevet ned, og du får det at vide, medmindre der står en grund til at lade være.',
    ],
  },
  {
    by: [
      [
        'cases/disclosures/show-manager-text',
        'S85, S110: from the DBR’s words past the reporter to the manager’s follow-up, each told by the number alone',
      ],
      [
        'cases/disclosures/show-manager-text',
        'the reporter says no: it goes only with a reason, which the reporter can read',
      ],
      ['cases/disclosures/show-manager-text', 'when the time is up it may be released without an answer'],
    ],
    says: [
      'Databeskyttelsesrådgiveren kan se det.',
      'Du ser den først.',
      'Siger du ikke noget, kan den blive givet videre derefter.',
    ],
  },
];
