import { trpc } from "./trpc.ts";

/**
 * Calls `tik` when there is something new, from a stream that is open while this tab is in sight: one per tab, none for
 * a tab that nobody looks at. What came meanwhile is one tick when the tab comes back. Returns how to stop.
 */
export function bijNieuws(tik: () => void): () => void {
  let stroom: { unsubscribe: () => void } | null = null;
  let laatste: string | undefined;
  const sluit = () => {
    stroom?.unsubscribe();
    stroom = null;
  };
  const open = () => {
    if (stroom || document.hidden) return;
    stroom = trpc.bericht.live.subscribe(
      { lastEventId: laatste },
      {
        onData: ({ id }) => {
          laatste = id;
          tik();
        },
        // Logged out or refused: the next page says so. The numbers are also read every half minute.
        onError: sluit,
        onComplete: sluit,
      },
    );
  };
  const zicht = () => (document.hidden ? sluit() : open());
  document.addEventListener("visibilitychange", zicht);
  open();
  return () => {
    document.removeEventListener("visibilitychange", zicht);
    sluit();
  };
}
