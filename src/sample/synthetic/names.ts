import { sampleTable } from '../sample-table.ts';

const table = sampleTable(new URL('./names.tsv', import.meta.url), ['list', 'names']);
const listOf = (list: string) => table.filter((row) => row.text('list') === list).flatMap((row) => row.list('names'));
const [given, places] = [listOf('given'), listOf('places')];

/** The name of a place for a number: `Birk`. */
export function placeOf(index: number): string {
  return places[index % places.length] ?? '';
}

/** A name for a number; after some thousand the names come again, as they do in a municipality. */
export function nameOf(index: number): string {
  const front = places[(index * 7) % places.length];
  const back = places[Math.floor(index / given.length) % places.length]?.toLowerCase();
  return `${given[index % given.length]} ${front}${back}`;
}
