/** What a serving process does beside answering: reads what Next cannot, and the worker, unless that runs elsewhere. */
export async function register(): Promise<void> {
  if (process.env.NEXT_RUNTIME === "nodejs") {
    const { maakAllesLeesbaar } = await import("#server/ingang/leesbaar");
    maakAllesLeesbaar();
    const { begin } = await import("#server/ingang/werker");
    await begin();
  }
}
