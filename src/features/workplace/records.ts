import { choice, day, flag, text } from '../../core/column.ts';
import { defaultView, listView } from '../../core/list-view.ts';
import { areas, personTypes } from '../../core/stored-words.ts';
import { type RecordOf, record } from '../../kernel/record.ts';

/**
 * A centre, a unit in the organisation tree, or a partner that works for the municipality. One is never deleted: a closed
 * unit is history, and only `EveryUnit` gives it.
 */
export const Unit = record('unit', {
  site: 'main',
  name: 'Units',
  da: 'Enheder',
  purpose: 'Hvilke enheder der findes, og hvem der leder dem.',
  purposeEn: 'Which units exist and who leads them.',
  priority: 'decision',
  subject: 'manager',
  readers: ['dpo', 'editor', 'auditor'],
  retention: {
    da: 'Så længe Rettesnor er i brug. En lukket enhed bliver stående.',
    en: 'For as long as Rettesnor is in use. A closed unit stays.',
  },
  past: 'closed',
  columns: {
    unit: text('Unit', 'Enhed (kode)', { indexed: true }),
    name: text('UnitName', 'Enhed'),
    kind: choice('Kind', 'Slags', { top: 'Kommune', centre: 'Center', unit: 'Enhed', partner: 'Partner' }),
    parent: text('Parent', 'Hører under', { indexed: true, optional: true }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, optional: true, personal: 'identity' }),
    managerName: text('ManagerName', 'Leder', { optional: true, personal: 'identity' }),
    closed: day('Closed', 'Lukket fra', { optional: true }),
    /** The unit it was under, which was closed into the one above it: it goes back when that is opened again. */
    movedFrom: text('MovedFrom', 'Flyttet fra (kode)', { hidden: true, optional: true }),
  },
  views: [
    defaultView('Alle', 'name kind parent managerName', 'unit'),
    listView('Efter overordnet', 'parent name kind managerName', 'parent'),
  ],
});
export type Unit = RecordOf<typeof Unit>;

/** The same list with the closed ones, to look back, or to open one again. */
export const EveryUnit = { ...Unit, past: undefined };

/** A person's place in a unit (G7); a person with two jobs has two rows. Leave is only *på pause*, never why. */
export const Employment = record('employment', {
  site: 'main',
  name: 'Employments',
  da: 'Ansættelser',
  purpose: 'Afgør, hvilke regler der gælder for dig, og hvem der er din leder.',
  purposeEn: 'Decides which rules apply to you and who your manager is.',
  priority: 'decision',
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { months: 24, da: 'To år efter ophør.', en: 'Two years after the employment ends.' },
  columns: {
    number: text('Number', 'Ansættelsesnr.', { indexed: true, personal: 'employment' }),
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    kind: choice('Kind', 'Type', personTypes, { personal: 'employment' }),
    function: text('JobFunction', 'Funktion', { personal: 'employment' }),
    area: choice('Area', 'Arbejdsområde', areas, { personal: 'employment' }),
    unit: text('Unit', 'Enhed (kode)', { indexed: true, personal: 'employment' }),
    unitName: text('UnitName', 'Enhed', { personal: 'employment' }),
    manager: text('Manager', 'Leder (id)', { indexed: true, hidden: true, optional: true, personal: 'employment' }),
    from: day('From', 'Fra', { indexed: true, personal: 'employment' }),
    to: day('To', 'Til', { optional: true, personal: 'employment' }),
    pausedFrom: day('PausedFrom', 'På pause fra', { optional: true, personal: 'employment' }),
    pausedTo: day('PausedTo', 'På pause til', { optional: true, personal: 'employment' }),
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
    /** The unit that was closed into this one: the job goes back when it is opened again. */
    movedFrom: text('MovedFrom', 'Flyttet fra (kode)', { hidden: true, optional: true, personal: 'employment' }),
  },
  views: [
    defaultView('Alle', 'name kind function area unitName from to pausedFrom pausedTo', 'unit'),
    listView('Nyeste først', 'from name kind function unitName', '-from'),
    listView('Pr. enhed', 'unitName name function kind from to', 'unit'),
  ],
});
export type Employment = RecordOf<typeof Employment>;

/**
 * One choice the policy leaves open to the municipality (G4); `features/workplace/setting.ts` knows each name, type and
 * default.
 */
export const Setting = record('setting', {
  site: 'main',
  name: 'Settings',
  da: 'Indstillinger',
  purpose: 'Kommunens egne valg, hvor politikken lader dem være åbne.',
  purposeEn: 'The choices the policy leaves to the municipality.',
  priority: 'decision',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Så længe Rettesnor er i brug.', en: 'For as long as Rettesnor is in use.' },
  columns: {
    setting: text('Setting', 'Indstilling', { indexed: true, hidden: true }),
    value: text('SettingValue', 'Værdi', { hidden: true }),
    /** Both in words, for those who read the list in SharePoint. */
    title: text('SettingTitle', 'Hvad', { optional: true }),
    chosen: text('SettingChosen', 'Valgt', { optional: true }),
  },
  views: [defaultView('Alle', 'title chosen at', 'setting'), listView('Senest ændret', 'at title chosen', '-at')],
});
export type Setting = RecordOf<typeof Setting>;

/** Two accounts in Entra that are one person: what the second does counts as done by the first. */
export const AccountLink = record('accountLink', {
  site: 'main',
  name: 'AccountLinks',
  da: 'Samme person, to konti',
  purpose: 'Samler to konti, der tilhører dig, så du kun læser og bekræfter én gang.',
  purposeEn: 'Joins two accounts that are yours, so that you read and confirm only once.',
  priority: 'decision',
  subject: 'person',
  readers: ['dpo', 'editor', 'auditor'],
  retention: { da: 'Så længe kontiene findes.', en: 'For as long as the accounts exist.' },
  columns: {
    name: text('PersonName', 'Navn', { personal: 'identity' }),
    accountUpn: text('AccountUpn', 'Anden konto', { personal: 'identity' }),
    /** False once an editor has taken it back, or has said that they are two people. */
    linked: flag('Linked', 'Samlet', { personal: 'identity' }),
    /** Entra object id of the second account. */
    account: text('Account', 'Anden konto (id)', { indexed: true, hidden: true, personal: 'identity' }),
    /** Entra object id of the account that counts. */
    person: text('Person', 'Person (id)', { indexed: true, hidden: true, personal: 'identity' }),
  },
  views: [
    defaultView('Alle', 'name accountUpn linked at', '-at'),
    listView('Pr. person', 'name accountUpn linked', 'person'),
  ],
});
export type AccountLink = RecordOf<typeof AccountLink>;
