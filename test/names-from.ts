import type { World } from './world.ts';

/** Managers meet names from that day: the staff was heard and told more than six weeks before 1 December 2026 (G8). */
export async function namesFrom(here: World, day: string): Promise<void> {
  await staffTold(here);
  await chosen(here, 'personalViewsFrom', day);
}

/** The staff committee has discussed it and the employees have had their notice; no day is chosen yet. */
export async function staffTold(here: World): Promise<void> {
  await chosen(here, 'staffCommitteeDiscussedOn', '2026-09-28');
  await chosen(here, 'employeesToldOn', '2026-10-01');
}

async function chosen(here: World, setting: string, value: string): Promise<void> {
  const { refusal } = await here.as('eva').action('saveSetting', { setting, value, seen: 0 });
  if (refusal) throw new Error(`${setting} is refused: ${refusal.code}`);
}
