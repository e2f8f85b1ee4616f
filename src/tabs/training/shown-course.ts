import type { ViewData } from '../../contract/contract.ts';
import type { GivenCourse } from '../../features/training/stored-words.ts';

export type Training = ViewData<'training'>;
export type ShownCourse = Training['courses'][number];

/** What a form is opened for: a course as it stands, one of the given two, or a new one. */
export type Opened = ShownCourse | GivenCourse | 'new';

/** The part of a key the action takes: `management`, or the id of one of the municipality's own. */
export function idOf({ key }: Pick<ShownCourse, 'key'>): string {
  return key.slice(key.indexOf(':') + 1);
}
