import type { Frame } from 'playwright-core';

/** Waits until the page has stood still for a while, so that what comes late has come. */
export async function settled(tab: Frame): Promise<void> {
  await tab.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const still = 700;
        let timer = setTimeout(resolve, still);
        const watch = new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(resolve, still);
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true });
        setTimeout(resolve, 10_000);
      }),
  );
}
