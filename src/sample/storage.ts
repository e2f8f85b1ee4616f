import type { Day } from '../core/dates.ts';
import { addDays } from '../core/dates.ts';
import type { StoredKind } from '../features/storage/places.ts';
import { storagePlaceKey } from '../features/storage/places.ts';
import type { StoragePlace } from '../features/storage/records.ts';

type Row = readonly [kind: StoredKind, place: string, notIn?: string];

/** What the municipality, a centre and a unit have said; the rest each takes from the one above. */
const said: readonly { unit: string; by: string; name: string; rows: readonly Row[] }[] = [
  {
    unit: 'eksempel-kommune',
    by: 'marianne',
    name: 'Marianne Toft',
    rows: [
      ['cases', 'Fagsystemet, på borgerens sag', 'Mail, Teams og eget drev'],
      ['sensitive', 'Fagsystemet, på borgerens sag', 'Teams, OneDrive og papir, der ikke låses inde'],
      ['pictures', 'Enhedens mappe i SharePoint med samtykket ved siden af', 'Din egen telefon'],
      ['staff', 'Personalesystemet', 'Fællesdrev og mail'],
      ['minutes', 'Sagssystemet, når mødet er slut', 'Kun i chatten'],
      ['drafts', 'Din OneDrive, indtil det er færdigt', 'Skrivebordet på pc’en'],
      ['contracts', 'Sagssystemet', 'Mailmapper'],
      ['paper', 'Aflåst skab', 'Bil, taske og skrivebord natten over'],
      ['sharing', 'Sikker fildeling, som IT har godkendt', 'Gratis fildeling på nettet'],
      ['private', 'Derhjemme', 'Kommunens systemer'],
    ],
  },
  {
    unit: 'aeldre-og-sundhed',
    by: 'jens',
    name: 'Jens Lykke',
    rows: [['sensitive', 'Omsorgsporten, under borgerens plan', 'Sms, egne noter og opslagstavlen']],
  },
  {
    unit: 'hjemmeplejen-nord',
    by: 'sanne',
    name: 'Sanne Winther',
    rows: [['paper', 'Skabet ved vagtplanen. Kørelisten makuleres, når vagten slutter', 'Bilen og lommen']],
  },
];

/** @param idOf Entra object id of a handle */
export function sampleStorage(today: Day, idOf: (handle: string) => string): readonly StoragePlace[] {
  return said.flatMap(({ unit, by, name, rows }) =>
    rows.map(([kind, place, notIn]) => ({
      key: storagePlaceKey(unit, kind),
      actor: idOf(by),
      at: `${addDays(today, -120)}T09:00:00Z`,
      unit,
      kind,
      place,
      ...(notIn !== undefined && { notIn }),
      byName: name,
    })),
  );
}
