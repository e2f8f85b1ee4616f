import type { InstructedHow, ProcessingRole } from '../domain/partners/partner.ts';

/** An invented partner in days before the sample's today. None of them exists. */
export interface SamplePartner {
  /** Also before the @ of the address. */
  handle: string;
  organisation: string;
  service: string;
  contact: string;
  owner: string;
  /** Its case in the records system. */
  number: string;
  processing: ProcessingRole;
  rules: readonly string[];
  how: InstructedHow;
  /** Days since the agreement began. */
  began: number;
  /** Days until it ends. */
  ends?: number;
  /** Days since the letter in which they confirm. */
  letter?: number;
  /** Which edition of the handbook they were sent. */
  sent?: 'current' | 'earlier';
  missing?: readonly ('agreement' | 'dataAgreement' | 'rules' | 'instruction' | 'declaration')[];
  unit?: string;
  endedAgo?: number;
}

const everyday = ['r01', 'r02', 'r06', 'r09', 'r33'];
const system = [...everyday, 'r25', 'r31'];

type Line = readonly [string, string, string, string, string, string, ProcessingRole, InstructedHow, number];
const partner = (
  [handle, organisation, service, contact, owner, number, processing, how, began]: Line,
  more: Partial<SamplePartner> = {},
): SamplePartner => ({
  ...{ handle, organisation, service, contact, owner, number, processing, how, began, rules: everyday },
  ...more,
});

/** Eksempel Kommune's partners. */
export const samplePartners: readonly SamplePartner[] = [
  partner(
    [
      'rengoering',
      'Eksempel Rengøring ApS',
      'Rengøring af skoler og kontorer',
      'Tanja Grøn',
      'hanne',
      '001204',
      'noData',
      'meeting',
      1050,
    ],
    { letter: 120, sent: 'current', ends: 410, unit: 'eksempel-rengoering' },
  ),
  partner(
    [
      'drift',
      'Eksempel Drift A/S',
      'Drift af servere og backup',
      'Kasper Bork',
      'stine',
      '001377',
      'processor',
      'writing',
      660,
    ],
    { letter: 90, sent: 'current', ends: 800, rules: system, unit: 'eksempel-drift' },
  ),
  partner(
    [
      'omsorg',
      'Solsikken Privat Hjemmepleje',
      'Hjemmepleje hos borgere, der har valgt dem',
      'Bo Lauge',
      'jens',
      '000918',
      'processor',
      'meeting',
      900,
    ],
    { letter: 325, sent: 'earlier', ends: 200 },
  ),
  partner(
    [
      'vikar',
      'Mågevik Vikarservice',
      'Vikarer til plejecentre og hjemmepleje',
      'Rie Storgaard',
      'rikke',
      '002041',
      'controller',
      'call',
      300,
    ],
    { letter: 60, sent: 'current', ends: 45 },
  ),
  partner(
    [
      'tolk',
      'Tolkehuset Nordlys',
      'Tolke til samtaler med borgere',
      'Samira Noor',
      'anders',
      '000655',
      'processor',
      'writing',
      1200,
    ],
    { letter: 420, sent: 'earlier' },
  ),
  partner(
    [
      'makulering',
      'Papirkværnen I/S',
      'Makulering af papir fra alle huse',
      'Finn Overby',
      'hanne',
      '000310',
      'processor',
      'writing',
      720,
    ],
    { letter: 200, sent: 'current', ends: 560 },
  ),
  partner(
    ['loen', 'Lønlinjen A/S', 'Lønsystem og support', 'Ditte Munch', 'gitte', '001890', 'processor', 'meeting', 1500],
    { letter: 150, sent: 'current', ends: 365, rules: system },
  ),
  partner(
    [
      'foto',
      'Skolefoto Lindenborg',
      'Klassebilleder på skolerne',
      'Jan Toftegaard',
      'torben',
      '002277',
      'unclear',
      'call',
      80,
    ],
    { missing: ['declaration', 'instruction'] },
  ),
  partner(
    [
      'koersel',
      'Åbrinkens Handicapkørsel',
      'Kørsel af børn til specialskole',
      'Inger Bech',
      'helle',
      '001533',
      'processor',
      'meeting',
      400,
    ],
    { letter: 30, sent: 'current', missing: ['dataAgreement'], ends: 330 },
  ),
  partner(
    [
      'boernehus',
      'Børnehuset Kastanjen',
      'Selvejende daginstitution med driftsaftale',
      'Mona Friis',
      'birthe',
      '000124',
      'joint',
      'meeting',
      2300,
    ],
    { letter: 250, sent: 'earlier' },
  ),
  partner(
    [
      'kloak',
      'Vestagers Kloakservice',
      'Spuling og tv-inspektion af ledninger',
      'Ole Vestager',
      'flemming',
      '002410',
      'noData',
      'call',
      25,
    ],
    { missing: ['rules', 'declaration'], sent: 'current' },
  ),
  partner(
    [
      'mobil',
      'Telefonkompagniet',
      'Mobiltelefoner og abonnementer',
      'Pernille Gad',
      'stine',
      '000777',
      'controller',
      'writing',
      1100,
    ],
    { letter: 340, sent: 'current', ends: 60 },
  ),
  partner(
    [
      'kantine',
      'Kantinen på Torvet',
      'Frokost på rådhuset',
      'Gert Lund',
      'marianne',
      '000402',
      'noData',
      'meeting',
      1400,
    ],
    { letter: 500, sent: 'earlier', endedAgo: 95 },
  ),
];
