import type { FluentIcon } from '@fluentui/react-icons';
import type { Action } from '../roles.ts';
import type { Text } from './language.tsx';

/** How many things wait for the reader at a path; 0 where there have been some. */
export type Waiting = Readonly<Record<string, number>>;

/** What the map has to know of its reader. */
export interface Holder {
  may(action: Action): boolean;
  waiting: Waiting;
}

type Shell = Text['shell'];
/** A name of a page or a group of pages. */
type Word = { [W in keyof Shell]: Shell[W] extends string ? W : never }[keyof Shell];

export interface PlaceOnMap {
  to: string;
  name: Word;
  /** The view without which there is nothing to see; a place without one is everybody's. */
  needs?: Action;
  /** It is there when something waits there, also without the view; or only then. */
  shows?: 'alsoWaiting' | 'onlyWaiting';
  /** Further paths that belong under it. */
  covers?: readonly string[];
  when?: (holder: Holder) => boolean;
}

interface LineOnMap {
  name: Word;
  places: readonly PlaceOnMap[];
}

export interface EntryOnMap {
  name: Word;
  icon: FluentIcon;
  /** Where the reader is. */
  iconHere: FluentIcon;
  /** The reader's own field of work, which has a place under the thumb. */
  isWork?: true;
  /** Where it folds in for somebody with more than fits, and what the two are called together. */
  under?: { entry: Word; name: Word };
  lines: readonly LineOnMap[];
}

/** A page that stands alone in its line. */
export const alone = (place: PlaceOnMap): LineOnMap => ({ name: place.name, places: [place] });

/** Who looks after the whole municipality meets its numbers in one place; who leads meets them beside their own people. */
export const overlooks = ({ may }: Holder) => may('accountability') || may('takeBreachReport');
export const leads = (holder: Holder) => holder.may('team') && !overlooks(holder);
export const leadsLeaders = (holder: Holder) => holder.may('centre') && !overlooks(holder);

// Where they stand depends on who meets them.
export const exemptions: PlaceOnMap = {
  to: '/exemptions',
  name: 'exemptions',
  needs: 'exemptions',
  covers: ['/old-exemptions'],
};
export const partners: PlaceOnMap = { to: '/partners', name: 'partners', needs: 'partners' };
export const systems: PlaceOnMap = {
  to: '/systems',
  name: 'systems',
  needs: 'systems',
  covers: ['/system', '/system-bridges', '/risks'],
};
export const readingStatus: PlaceOnMap = { to: '/reading-status', name: 'readingStatus', needs: 'readingStatus' };
export const training: PlaceOnMap = {
  to: '/training',
  name: 'training',
  needs: 'training',
  covers: ['/training/import'],
};
export const wheel: PlaceOnMap = { to: '/wheel', name: 'wheel', needs: 'wheel' };
export const audits: PlaceOnMap = { to: '/audits', name: 'audits', needs: 'audits', covers: ['/audit'] };
