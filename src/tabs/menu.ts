import type { FluentIcon } from '@fluentui/react-icons';
import { MoreHorizontalFilled, MoreHorizontalRegular } from '@fluentui/react-icons/svg/more-horizontal';
import type { ViewData } from '../contract/contract.ts';
import { countOf } from '../features/waiting/thing-count.ts';
import type { Text } from './language.tsx';
import type { EntryOnMap, Holder, Waiting } from './menu-entry.ts';
import { map, outsideMap } from './menu-map.ts';

/** A page the menu leads to. */
export interface Place {
  to: string;
  name: string;
  /** Paths that belong under it, its own among them. */
  covers: readonly string[];
  /** How many things wait for the reader there. */
  waiting: number;
}

/** A line of the menu: a page, or pages beside each other, the first of which it leads to. */
export interface MenuLine extends Place {
  places: readonly Place[];
}

/** What stands at the first level: a line, or several that fold together. */
export interface MenuEntry {
  name: string;
  icon: FluentIcon;
  iconHere: FluentIcon;
  lines: readonly [MenuLine, ...MenuLine[]];
  waiting: number;
  isWork?: true;
}

/**
 * What waits for the reader, counted where it is done. What is read or done on Start is on Start alone.
 * @param me says which pages there are for what is over
 */
export function waitingOf(tasks?: ViewData<'tasks'>, me?: Pick<ViewData<'me'>, 'fromDpo'>): Waiting {
  const counted: Record<string, number> = me?.fromDpo ? { '/from-dpo': 0 } : {};
  for (const thing of tasks ? [...tasks.first, ...tasks.rest] : []) {
    const [path = ''] = thing.place.split('?');
    if (path === '/' || thing.kind === 'read') continue;
    counted[path] = (counted[path] ?? 0) + countOf(thing);
  }
  return counted;
}

/** The menu for somebody who may do these actions, the first level in its order. */
export function menuOf(actions: readonly string[], { shell }: Text, waiting: Waiting = {}): readonly MenuEntry[] {
  const holder: Holder = { may: (action) => actions.includes(action), waiting };
  const isOutside = holder.may('me') && !holder.may('handbook');
  const entries = (isOutside ? outsideMap : map).flatMap((entry) => {
    const { lines } = entry;
    const shown = lines.flatMap((line) => {
      const places = line.places.flatMap(({ to, needs, shows, covers = [], when, name }) => {
        const covered = [to, ...covers];
        const counts = Object.entries(waiting).flatMap(([path, count]) =>
          isHere({ covers: covered }, path) ? [count] : [],
        );
        const isThere = shows === 'onlyWaiting' ? counts.length > 0 : needs === undefined || holder.may(needs);
        if (!(isThere || (shows === 'alsoWaiting' && counts.length > 0)) || when?.(holder) === false) return [];
        const sum = counts.reduce((all, count) => all + count, 0);
        return [{ to, name: shell[name], covers: covered, waiting: sum }];
      });
      const [first] = places;
      if (!first) return [];
      return [{ to: first.to, name: shell[line.name], ...together(places), places }];
    });
    return shown.length > 0 ? [{ ...entry, lines: shown }] : [];
  });
  return inAGlance(entries).flatMap(({ name, icon, iconHere, isWork, lines: [first, ...others] }) => {
    if (!first) return [];
    // One line alone stands for itself.
    const named = others.length === 0 ? first.name : shell[name];
    const lines: MenuEntry['lines'] = [first, ...others];
    return [{ name: named, icon, iconHere, lines, waiting: sum(lines), ...(isWork && { isWork }) }];
  });
}

type EntryOfReader = Omit<EntryOnMap, 'lines'> & { lines: readonly MenuLine[] };
/** More than these are a list and not a map (experience.md section 1). */
const mostEntries = 9;

/** Who has every kind of work gets what belongs together folded, from the last on, until it fits. */
function inAGlance(entries: readonly EntryOfReader[]): readonly EntryOfReader[] {
  if (entries.length <= mostEntries) return entries;
  const folding = entries.findLast(({ under }) => entries.some(({ name }) => name === under?.entry));
  if (!folding?.under) return entries;
  const { entry: into, name } = folding.under;
  const folded = entries.flatMap((one) => {
    if (one === folding) return [];
    return one.name === into ? [{ ...one, name, lines: [...one.lines, ...folding.lines] }] : [one];
  });
  return inAGlance(folded);
}

function together(places: readonly Place[]): Pick<Place, 'covers' | 'waiting'> {
  return { covers: places.flatMap(({ covers }) => covers), waiting: sum(places) };
}

function sum(counted: readonly { waiting: number }[]): number {
  return counted.reduce((all, { waiting }) => all + waiting, 0);
}

/** The pages beside the one at this path, itself among them; none where it stands alone or lies deeper. */
export function besides(menu: readonly MenuEntry[], path: string): Pick<MenuLine, 'name' | 'places'> | undefined {
  const lines = menu.flatMap((entry) => entry.lines);
  return lines.find(({ places }) => places.length > 1 && places.some(({ to }) => to === path));
}

const inThumbRow = 5;
/** Where everybody goes, in the order of the row. */
const always = ['/', '/handbook', '/report'];

export interface ThumbRow {
  row: readonly (Omit<MenuLine, 'places'> & Pick<MenuEntry, 'icon' | 'iconHere'>)[];
  /** The rest, which stands under *Mere*. */
  behind: readonly MenuEntry[];
}

/** A phone has room for five: who has more gets their own work among them, and the rest behind *Mere*. */
export function thumbRow(menu: readonly MenuEntry[], { shell }: Text): ThumbRow {
  const under = (entries: readonly MenuEntry[]) =>
    entries.map(({ icon, iconHere, lines: [line] }) => ({ ...line, icon, iconHere }));
  if (menu.length <= inThumbRow && menu.every(({ lines }) => lines.length === 1))
    return { row: under(menu), behind: [] };
  const [start, ...others] = always.flatMap((to) => menu.find(({ lines: [line] }) => line.to === to) ?? []);
  const ask = menu.find(({ lines: [line] }) => line.to === '/questions');
  const work = menu.find(({ isWork, lines }) => isWork && lines.length === 1) ?? ask;
  const taken = [start, work, ...others].flatMap((entry) => entry ?? []);
  const behind = menu.filter((entry) => !taken.includes(entry));
  const covers = ['/more', ...behind.flatMap(({ lines }) => lines.flatMap((line) => line.covers))];
  const more = {
    to: '/more',
    name: shell.more,
    icon: MoreHorizontalRegular,
    iconHere: MoreHorizontalFilled,
    covers,
    waiting: sum(behind),
  };
  return { row: [...under(taken), more], behind };
}

/** Is the reader on this page, or on one below it? */
export function isHere({ covers }: Pick<Place, 'covers'>, path: string): boolean {
  return covers.some((covered) => path === covered || path.startsWith(`${covered}/`));
}
