/** Says what a long step does before it starts and how long it took; returns its outcome. */
export async function stap<T>(wat: string, doe: () => Promise<T> | T): Promise<T> {
  const begin = performance.now();
  console.log(`• ${wat} …`);
  const uitkomst = await doe();
  console.log(`  klaar in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
  return uitkomst;
}
