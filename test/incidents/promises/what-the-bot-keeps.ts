import type { Held } from './held.ts';

const quarantine = [
  'bot/quarantine',
  'what is told without being named is held, and nothing of it is stored, told or logged',
] as const;

/** What the bot keeps, forgets, and does with what is no report. */
export const whatTheBotKeeps: readonly Held[] = [
  {
    by: [
      quarantine,
      ['bot/quarantine', 'the whistleblower scheme is shown by any server, and still nothing is stored'],
      ['bot/quarantine', '“Gem ikke” where the words are forgets them, and “Send til DBR” sends nothing afterwards'],
      [
        'bot/quarantine',
        '“Gem ikke” on a server without the words promises only what is true: they are forgotten within half an hour',
      ],
      ['bot/words', 'a held message that nobody has chosen for is forgotten after half an hour'],
    ],
    says: [
      'Jeg har ikke gemt eller sendt noget endnu.',
      'Siger du ikke noget i 30 minutter, glemmer jeg det.',
      'Her er stadig intet gemt.',
      'Det er glemt.',
      'Intet er gemt eller sendt.',
      'Er beskeden stadig i min hukommelse, glemmer jeg den af mig selv inden for 30 minutter, og den bliver kun sendt, hvis du selv trykker “Send til DBR”.',
    ],
  },
  {
    by: [
      [
        'bot/quarantine',
        'a tap that reaches a server without the words says so, asks for them again and stores nothing',
      ],
      ['bot/aside', 'after 31 minutes they are forgotten, and the writer is asked for them again'],
    ],
    says: [
      'Jeg har ikke beskeden længere, så intet er sendt.',
      'Jeg har ikke ordene længere, så den anden ting er ikke meldt endnu.',
    ],
  },
  {
    by: [['bot/equal', 'an edited message gets one kind word, and what it says now is stored nowhere']],
    says: ['Jeg læser kun en besked, som den var, da du sendte den.'],
  },
  {
    by: [['bot/verification', 'in a %s the bot says that others can read this, and stores nothing']],
    says: ['Skriv til mig i en chat med kun dig og mig, så hjælper jeg.'],
  },
  {
    by: [['bot/words', 'a picture is not fetched, not stored, and the writer is told so']],
    says: ['Billede eller fil modtaget, ikke gemt og ikke åbnet.'],
  },
  {
    by: [['bot/words', 'a message of more than 4,000 characters is stored as far as it goes, and says so']],
    says: ['Jeg har gemt de første 4.000 tegn.'],
  },
  {
    by: [['bot/words', 'S22, INV15: a CPR number is stored covered, and the writer is told how to delete the message']],
    says: ['Vi gemmer det kun tildækket.'],
  },
  {
    by: [['campaigns/server/changed-lists', 'ved at starte']],
    says: ['Jeg er ved at starte og har ikke gemt noget.'],
  },
  {
    by: [['bot/bad-input', 'C13: “nej” after a question about being sacked keeps nothing and says so']],
    says: ['Jeg har ikke gemt noget.'],
  },
  {
    by: [['bot/words', 'a question is answered with the rule in force, or with whom to ask, and opens no case']],
    says: ['Det er et spørgsmål, så jeg opretter ingen melding.', 'Jeg ser efter i håndbogen.'],
  },
  {
    by: [['bot/words', 'a request for insight (S54)']],
    says: ['Den skal videre i dag, og den er ingen melding.', 'Jeg viser dig, hvor den skal hen.'],
  },
  {
    by: [
      [
        'bot/ask',
        'S64, S84: a question goes on to the manager as it was written, once however often it is pressed, and comes back',
      ],
    ],
    says: [
      'Sendt til ….',
      'Du får besked, når der er svar.',
      'Du kan [spørge din leder eller DBR](…), så får du et svar, du kan holde dig til.',
    ],
  },
  {
    by: [['bot/ask', 'after half an hour the words are forgotten, and their writer is asked for them again']],
    says: ['Jeg har ikke dit spørgsmål længere, så intet er sendt.'],
  },
  {
    by: [['bot/words', 'who writes in a third language is answered in two']],
    says: ['Skriv kort, eller ring, så hjælper vi.'],
  },
  {
    by: [
      [
        'bot/unconfirmed',
        'S105: what only asks gets its answer and two buttons, tells nobody, and its words lie encrypted on the server',
      ],
      [
        'bot/unconfirmed',
        'S105: after half an hour the DBR reads the words, without a name, as one line a day; nobody of IT does',
      ],
      ['bot/unconfirmed', 'after thirty days nothing of it is left, whatever nobody did'],
    ],
    says: [
      'Ingen har fået besked.',
      'Svarer du ikke inden for en halv time, kan databeskyttelsesrådgiveren læse, hvad du skrev.',
      'Efter 30 dage er det slettet.',
    ],
  },
  {
    by: [
      [
        'bot/unconfirmed',
        'a writer who says that it was a question has the words deleted, and reads that nothing is reported',
      ],
    ],
    says: ['Godt, så er der ikke meldt noget.', 'Dine ord er slettet her hos mig.'],
  },
];
