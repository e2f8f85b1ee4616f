import type { Frame } from 'playwright-core';

/** Waits until nothing is on its way and the page has stood still for a while, so that what comes late has come. */
export async function settled(tab: Frame): Promise<void> {
  await tab.locator('h1').first().waitFor();
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const still = 700;
        const lookAgain = () => {
          if (document.querySelector('[data-loading]')) timer = setTimeout(lookAgain, still);
          else resolve();
        };
        let timer = setTimeout(lookAgain, still);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(lookAgain, still);
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(resolve, 20_000);
      }),
  );
}
