/** What a serving process does beside answering: the worker, unless it runs elsewhere. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { begin } = await import("#server/ingang/werker");
    await begin();
  }
}
