import type { Frame } from 'playwright-core';
import type { Scene, Session } from '../stage.ts';

export const changed: Scene = { as: 'lone', sub: 'rule/r06', width: 320 };

/** Opens what is folded under these words. */
export const unfold = (tab: Frame, title: string) => tab.locator('summary').filter({ hasText: title }).click();

/** The tab again after its page has been loaded anew. */
export async function reloaded({ page }: Session): Promise<Frame> {
  await page.reload();
  await page.locator('#stage[data-app=ready] iframe').waitFor();
  const frame = await (await page.locator('#stage iframe').elementHandle())?.contentFrame();
  if (!frame) throw new Error('the tab is not on the page');
  return frame;
}
