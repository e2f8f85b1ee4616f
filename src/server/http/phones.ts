import type { Phones } from '../../bot/refused-words.ts';
import { Setting } from '../../features/workplace/records.ts';
import { readSetting } from '../../features/workplace/setting.ts';
import type { Records } from '../../kernel/records.ts';

/** The municipality's numbers as its settings have them, also on a server that is not ready yet. */
export function phonesOf({ all }: Pick<Records, 'all'>): Phones {
  const settings = all(Setting).map(({ record }) => record);
  return { dpo: readSetting('dpoPhone', settings), serviceDesk: readSetting('serviceDeskPhone', settings) };
}
