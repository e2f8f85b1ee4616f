import type { Day } from '../../core/dates.ts';
import { addDays } from '../../core/dates.ts';
import { readingChoiceKey } from '../../domain/reading/reading-choice.ts';
import type { Pack, ReadingChoice } from '../../features/handbook/tailoring-records.ts';
import { samplePeople } from './people.ts';
import { sampleUnit } from './units.ts';

/** A pack as the coordinator thinks of it: what is in it, and whom it is for besides those the rules name themselves. */
type SamplePack = Pick<Pack, 'pack' | 'name' | 'nameEn' | 'rules' | 'functions' | 'types' | 'units'>;

const packs: readonly SamplePack[] = [
  {
    pack: 'laerere',
    name: 'Lærere: elever, billeder og klasselokaler',
    nameEn: 'Teachers: pupils, pictures and classrooms',
    rules: ['r13', 'r15', 'r27'],
    functions: ['Lærer', 'Lærervikar'],
  },
  {
    pack: 'vikarer',
    name: 'Vikarer: godt fra start',
    nameEn: 'Temps: a good start',
    rules: ['r16', 'r27'],
    types: ['temp'],
  },
  {
    pack: 'faelles-udstyr',
    name: 'Fælles telefoner og tablets',
    nameEn: 'Shared phones and tablets',
    rules: ['r16'],
    units: ['aeldre-og-sundhed'],
  },
  {
    pack: 'naar-huset-er-lukket',
    name: 'Når huset er lukket',
    nameEn: 'When the house is closed',
    rules: ['r16', 'r27'],
  },
];

/** A choice by whoever leads the unit; days before and after the day the sample is made on. */
interface SampleChoice extends Pick<ReadingChoice, 'does' | 'rule' | 'pack' | 'unit' | 'function' | 'because'> {
  /** Handle of the only one it is about. */
  only?: string;
  since: number;
  dueIn?: number;
  endsIn?: number;
}

const choices: readonly SampleChoice[] = [
  {
    does: 'add',
    rule: 'r15',
    unit: 'hjemmeplejen-nord',
    because: 'vi tager billeder til ugebrevet',
    since: 20,
    dueIn: 9,
  },
  {
    does: 'add',
    rule: 'r13',
    unit: 'hjemmeplejen-syd',
    only: 'omar',
    because: 'du planlægger ture i Teams sammen med mig',
    since: 34,
  },
  {
    does: 'add',
    pack: 'naar-huset-er-lukket',
    unit: 'boernehuset-spiren',
    because: 'huset er lukket mellem jul og nytår',
    since: 12,
    dueIn: 16,
  },
  {
    does: 'add',
    rule: 'r15',
    unit: 'park-og-vej',
    because: 'vi filmer arbejdet med den nye cykelsti til hjemmesiden',
    since: 40,
    endsIn: 60,
  },
  {
    does: 'remove',
    rule: 'r13',
    unit: 'skolen-ved-aaen',
    function: 'Pædagog',
    because: 'pædagogerne bruger hverken Teams eller mail i klassen',
    since: 90,
  },
];

/**
 * The packs of Eksempel Kommune and what its managers have added and taken off (S24, S82).
 * @param idOf Entra object id of a handle
 */
export function sampleTailoring(
  today: Day,
  idOf: (handle: string) => string,
): { packs: readonly Pack[]; choices: readonly ReadingChoice[] } {
  const coordinator = { actor: idOf('ida'), at: `${addDays(today, -400)}T08:00:00Z` };
  return {
    packs: packs.map((pack): Pack => ({ ...coordinator, key: pack.pack, ...pack, from: addDays(today, -400) })),
    choices: choices.map(({ only, since, dueIn, endsIn, ...choice }): ReadingChoice => {
      const { leader } = sampleUnit(choice.unit);
      const by = samplePeople.find(({ handle }) => handle === leader);
      if (!by) throw new RangeError(`nobody leads ${choice.unit}`);
      const from = addDays(today, -since);
      const person = only && { person: idOf(only) };
      const what = {
        ...choice,
        ...person,
        from,
        ...(dueIn !== undefined && { dueOn: addDays(today, dueIn) }),
        ...(endsIn !== undefined && { to: addDays(today, endsIn) }),
      };
      return { key: readingChoiceKey(what), actor: idOf(by.handle), at: `${from}T09:00:00Z`, ...what, byName: by.name };
    }),
  };
}
