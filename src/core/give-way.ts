/**
 * Lets others have their turn while long work goes on: asked before each piece, it waits for them once a millisecond
 * has gone by. Counted in time and not in pieces, so that large rows hold up nobody longer than small ones.
 * @param mostMs how long the work may hold the server at a stretch
 */
export function giveWay(mostMs = 1): () => Promise<void> | undefined {
  let beganMs = performance.now();
  return () => {
    if (performance.now() - beganMs < mostMs) return undefined;
    return new Promise((resolve) =>
      setImmediate(() => {
        beganMs = performance.now();
        resolve();
      }),
    );
  };
}
