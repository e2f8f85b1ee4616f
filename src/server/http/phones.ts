import type { Phones } from '../../bot/refused-words.ts';
import { type Links, linksOf } from '../../features/workplace/links.ts';
import { Setting } from '../../features/workplace/records.ts';
import { readSetting } from '../../features/workplace/setting.ts';
import type { Records } from '../../kernel/records.ts';

/** The municipality's numbers as its settings have them, also on a server that is not ready yet. */
export function phonesOf({ all }: Pick<Records, 'all'>): Phones {
  const settings = all(Setting).map(({ record }) => record);
  return { dpo: readSetting('dpoPhone', settings), serviceDesk: readSetting('serviceDeskPhone', settings) };
}

/** Where the bot sends people on to, as the settings have it. */
export function chosenLinks({ all }: Pick<Records, 'all'>): Links {
  const settings = all(Setting).map(({ record }) => record);
  return linksOf((name) => readSetting(name, settings));
}
