import { expect } from 'vitest';
import { type ModuleName, moduleSettings } from '../../../src/features/workplace/modules/module.ts';
import type { Who } from '../../workplace.ts';
import type { World } from '../../world.ts';

/** Turns a module on or off as an editor does it on its page. */
export function turned(here: () => World) {
  return async (module: ModuleName, on: boolean): Promise<void> => {
    // Others look: a person may ask so much in a minute, and a test turns many.
    const shownTo = async (who: Who) =>
      (await here().as(who).view('modules', {})).answer.modules.find((one) => one.module === module);
    const seen = (await shownTo('dina'))?.seen ?? 0;
    await here()
      .as('eva')
      .carryOut('saveSetting', { setting: moduleSettings[module], value: String(on), seen });
    expect((await shownTo('dorte'))?.on).toBe(on);
  };
}
